package org.pressmark.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Capitalised words and acronyms of other languages that name neither a person nor a body: a minister's portfolio, a palace, a tax. */
final class NoNames {

    private static final Map<String, Set<String>> WORDS = read("words");
    private static final Map<String, Set<String>> ACRONYMS = read("acronyms");

    private NoNames() {}

    private static Map<String, Set<String>> read(String column) {
        Map<String, Set<String>> all = new HashMap<>();
        for (Table.Row row : Table.read(NoNames.class, "no-names.tsv")) {
            Set<String> words = new HashSet<>();
            row.list(column).forEach(word -> words.add(Spelling.fold(word)));
            all.put(row.cell("language"), Set.copyOf(words));
        }
        return Map.copyOf(all);
    }

    /** Whether {@code folded} stands in no person's name in {@code language}. */
    static boolean holdWord(String folded, String language) {
        return WORDS.getOrDefault(language, Set.of()).contains(folded);
    }

    /** Whether the acronym {@code folded} is that of no body. */
    static boolean holdAcronym(String folded, String language) {
        return ACRONYMS.getOrDefault(language, Set.of()).contains(folded);
    }
}
