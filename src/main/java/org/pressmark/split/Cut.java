package org.pressmark.split;

import java.util.List;
import org.pressmark.clipping.Statement;

/**
 * Where one clipping stands in a text.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param statements what the layout states about it
 */
record Cut(int start, int end, List<Statement> statements) {

    Cut {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a clipping: " + start + " to " + end);
        }
        statements = List.copyOf(statements);
    }

    /** A cut of which the layout states nothing. */
    static Cut of(int start, int end) {
        return new Cut(start, end, List.of());
    }
}
