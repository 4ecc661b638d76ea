package org.pressmark.job;

import java.util.List;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.Text;
import org.pressmark.store.KnownFile;

/** What came of one file. */
sealed interface Outcome {

    /** The file. */
    KnownFile file();

    /** One clipping and what was found in it. */
    record Catalogued(Clipping clipping, Entry entry) {}

    /** The file was read; {@code clippings} holds at least one. */
    record Success(KnownFile file, Text text, List<Catalogued> clippings) implements Outcome {

        public Success {
            clippings = List.copyOf(clippings);
        }
    }

    /** The file was refused. */
    record Failure(KnownFile file, Refusal refusal) implements Outcome {}
}
