package org.pressmark.job;

/**
 * How large a document may be in ways of which most never come near.
 *
 * @param line longest line, in characters
 * @param pages largest number of pages
 * @param zipEntries largest number of documents in a zip; a zip within a zip is not opened
 * @param zipBytes largest size of all documents of a zip together
 * @param zipRatio largest ratio of unpacked to packed size
 */
public record Limits(int line, int pages, int zipEntries, long zipBytes, int zipRatio) {

    /** What applies unless configured otherwise. */
    public static final Limits DEFAULT = new Limits(1_000_000, 20_000, 10_000, 1L << 30, 200);

    public Limits {
        if (line < 1 || pages < 1 || zipEntries < 1 || zipBytes < 1 || zipRatio < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
