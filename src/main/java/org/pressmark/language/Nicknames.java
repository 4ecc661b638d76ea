package org.pressmark.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Short forms of given names: Dick is Richard, Bill is William. */
public final class Nicknames {

    private static final Map<String, Set<String>> BY_GIVEN = read();

    private Nicknames() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> all = new HashMap<>();
        Table.read(Nicknames.class, "nicknames.tsv")
                .forEach(row -> all.put(row.cell("given"), Set.copyOf(row.list("nicknames"))));
        return Map.copyOf(all);
    }

    /** Whether one of two folded names is a short form of the other. */
    public static boolean areOne(String name, String other) {
        return BY_GIVEN.getOrDefault(name, Set.of()).contains(other)
                || BY_GIVEN.getOrDefault(other, Set.of()).contains(name);
    }
}
