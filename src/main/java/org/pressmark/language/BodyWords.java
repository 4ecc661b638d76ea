package org.pressmark.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that mark the name of a body: ministry, council, procura. */
public final class BodyWords {

    private static final Map<String, Set<String>> BY_LANGUAGE = read();

    private BodyWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> all = new HashMap<>();
        for (Table.Row row : Table.read(BodyWords.class, "organisation-heads.tsv")) {
            Set<String> words = new HashSet<>();
            row.list("words").forEach(word -> words.add(Spelling.fold(word)));
            row.list("capitalised").forEach(word -> words.add(Spelling.fold(word)));
            all.put(row.cell("language"), Set.copyOf(words));
        }
        return Map.copyOf(all);
    }

    /** Whether {@code folded} is such a word in {@code language}. */
    public static boolean contains(String folded, String language) {
        return BY_LANGUAGE.getOrDefault(language.split("-", 2)[0], Set.of()).contains(folded);
    }
}
