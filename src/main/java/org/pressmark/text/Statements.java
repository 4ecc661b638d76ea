package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Statement;

/** Gathers the statements of one origin, each once, in the order in which they are met. */
final class Statements {

    private static final int LONGEST = 2000;

    private final Statement.Origin origin;
    private final List<Statement> list = new ArrayList<>();

    Statements(Statement.Origin origin) {
        this.origin = origin;
    }

    /** Adds what is stated, on one line and without control characters; nothing if that leaves nothing. */
    void add(Statement.Label label, String value) {
        Composition line = new Composition(Integer.MAX_VALUE);
        new Layout(line).flowingText(value.length() <= LONGEST ? value : value.substring(0, LONGEST));
        String stated = line.toText("", "", List.of()).characters();
        if (!stated.isEmpty()) {
            Statement statement = new Statement(label, stated, origin);
            if (!list.contains(statement)) {
                list.add(statement);
            }
        }
    }

    List<Statement> list() {
        return List.copyOf(list);
    }
}
