package org.pressmark;

import java.util.List;
import java.util.Map;
import org.pressmark.job.Progress;

/** How a command that runs the job speaks on the error stream: to a person, or to a program. */
interface Speech extends AutoCloseable {

    /** Hears how the run gets on, and tells it. */
    Progress progress();

    /**
     * Tells how something went.
     *
     * @param event what it is, in two or three words that stay the same from version to version
     * @param lines for a person
     * @param facts for a program: texts, numbers, and maps of such
     */
    void tell(String event, List<String> lines, Map<String, ?> facts);

    /** Tells what went wrong and what to do, in one sentence; no option silences it. */
    void complain(String sentence);

    /** Tells one line. */
    default void tell(String event, String line) {
        tell(event, List.of(line), Map.of());
    }

    /** Clears what was drawn on a terminal. May be called again. */
    @Override
    void close();
}
