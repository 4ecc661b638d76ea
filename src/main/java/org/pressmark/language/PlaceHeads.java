package org.pressmark.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** First words of the names of rivers, lakes, districts and the like outside English: Rio Verde, Landkreis Harz. */
final class PlaceHeads {

    private static final Map<String, Set<String>> BY_LANGUAGE = Table.read(PlaceHeads.class, "place-heads.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell("language"), PlaceHeads::words));

    private PlaceHeads() {}

    private static Set<String> words(Table.Row row) {
        Set<String> words = new HashSet<>();
        row.list("words").forEach(word -> words.add(Spelling.fold(word)));
        return Set.copyOf(words);
    }

    /** Whether the name of a place begins with {@code folded} where a capitalised word follows. */
    static boolean begin(String folded, String language) {
        return BY_LANGUAGE.getOrDefault(language, Set.of()).contains(folded);
    }
}
