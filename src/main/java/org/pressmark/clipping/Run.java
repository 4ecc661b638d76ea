package org.pressmark.clipping;

import java.time.Instant;

/**
 * One run of the job over the archive.
 *
 * @param number from 1
 * @param started when it was first started
 * @param finished when it was done
 * @param tally what it met in the folder
 * @param refusedNow files that this run refused, without those standing from earlier runs
 */
public record Run(int number, Instant started, Instant finished, Tally tally, int refusedNow) {

    /**
     * What a run met in the folder, compared with the run before.
     *
     * @param found all files, documents in zips among them
     * @param added not there before
     * @param changed other bytes under a known path
     * @param moved known bytes under another path
     * @param removed no longer there
     * @param unchanged same path, same bytes
     */
    public record Tally(int found, int added, int changed, int moved, int removed, int unchanged) {

        public Tally {
            if (found != added + changed + moved + unchanged) {
                throw new IllegalArgumentException("found " + found + " files, but added " + added + ", changed "
                        + changed + ", moved " + moved + " and unchanged " + unchanged + " do not add up to it");
            }
        }
    }
}
