package org.pressmark.store;

import java.util.Collections;

/** Pieces of SQL that several tables need. */
final class Sql {

    private Sql() {}

    /** {@code count} question marks, separated by commas. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
