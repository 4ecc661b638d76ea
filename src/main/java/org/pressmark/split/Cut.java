package org.pressmark.split;

import java.util.List;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Statement;

/**
 * Where one clipping stands in a text. Most stand in one piece; where a layout prints its labels between headline and body, or the
 * furniture of a page stands in the middle of the story, the clipping is made of the pieces around them.
 *
 * @param parts the pieces in order, at least one
 * @param statements what the layout states about the clipping
 * @param doubts what the layout is unsure of
 */
record Cut(List<Span> parts, List<Statement> statements, List<Doubt> doubts) {

    Cut {
        parts = List.copyOf(parts);
        statements = List.copyOf(statements);
        doubts = List.copyOf(doubts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a clipping without text");
        }
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).start() < parts.get(i - 1).end()) {
                throw new IllegalArgumentException("the pieces of a clipping overlap: " + parts);
            }
        }
    }

    /** A cut in one piece, of which the layout states nothing. */
    static Cut of(int start, int end) {
        return new Cut(List.of(new Span(start, end)), List.of(), List.of());
    }

    int start() {
        return parts.get(0).start();
    }

    int end() {
        return parts.get(parts.size() - 1).end();
    }
}
