package org.pressmark.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** First words of the names of rivers, lakes, districts and the like outside English: Rio Verde, Landkreis Harz. */
final class PlaceHeads {

    private static final Map<String, Set<String>> HEADS = read("words");
    private static final Map<String, Set<String>> ENDINGS = read("endings");

    private PlaceHeads() {}

    private static Map<String, Set<String>> read(String column) {
        return Table.read(PlaceHeads.class, "place-heads.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.cell("language"), row -> words(row, column)));
    }

    private static Set<String> words(Table.Row row, String column) {
        Set<String> words = new HashSet<>();
        row.list(column).forEach(word -> words.add(Spelling.fold(word)));
        return Set.copyOf(words);
    }

    /** Whether the name of a place begins with {@code folded} where a capitalised word follows. */
    static boolean begin(String folded, String language) {
        return HEADS.getOrDefault(language, Set.of()).contains(folded);
    }

    /** Whether the name of a town's quarter or station ends with {@code folded}: "Zuid", "Hauptbahnhof". */
    static boolean end(String folded, String language) {
        return ENDINGS.getOrDefault(language, Set.of()).contains(folded);
    }
}
