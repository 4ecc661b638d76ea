package org.pressmark.job;

import java.util.Map;
import org.pressmark.clipping.Run;

/**
 * How a run ended.
 *
 * @param state what became of it
 * @param tally what it met in the folder; all zero if it did not get that far
 * @param refused files that it refused
 * @param report all of it, as it stands in {@code run-report.json}
 * @param trouble what stopped it, in one sentence; empty unless it failed
 */
public record RunOutcome(State state, Run.Tally tally, int refused, Map<String, Object> report, String trouble) {

    /** What can become of a run. */
    public enum State {
        /** The catalogue is up to date. */
        COMPLETED,
        /** It was told to stop; the same command finishes it. */
        INTERRUPTED,
        /** The machine failed it; the same command tries again. */
        FAILED,
        /** The catalogue could not be written. */
        OUTPUT_FAILED,
        /** The folder holds nothing that could be read. */
        NOTHING_TO_READ
    }
}
