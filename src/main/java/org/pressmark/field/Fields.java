package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Entry;
import org.pressmark.language.Names;

/**
 * All fields, and the door to this room: makes the entry of a clipping. Loading reads the tables and the language model once, which
 * takes seconds; the result is immutable and may be shared by threads.
 */
public final class Fields {

    private final List<Field> all;
    private final Names names;

    private Fields(List<Field> all, Names names) {
        this.all = all;
        this.names = names;
    }

    /** What is found in {@code clipping}. */
    public Entry entryOf(Clipping clipping) {
        throw new UnsupportedOperationException("being built: " + names + all);
    }
}
