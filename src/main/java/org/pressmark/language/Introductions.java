package org.pressmark.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nouns of one language before a name that say what it is: "maire de Lubigny", "Ortsteil Lubau", "salariés de Lubex".
 *
 * @param links small words between noun and name; folded, like all words here
 * @param places before a place, with a link
 * @param direct before a place, without one
 * @param bodies before a body, with a link
 * @param houses ends of compounds that are a body together with the name behind them: Heimatmuseum Lubau
 */
record Introductions(
        Set<String> links, Set<String> places, Set<String> direct, Set<String> bodies, Set<String> houses) {

    private static final Introductions NONE = new Introductions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    private static final Map<String, Introductions> ALL = read();

    private static Map<String, Introductions> read() {
        Map<String, Introductions> all = new HashMap<>();
        for (Table.Row row : Table.read(Introductions.class, "introductions.tsv")) {
            all.put(
                    row.cell("language"),
                    new Introductions(
                            folded(row.list("links")),
                            folded(row.list("places")),
                            folded(row.list("direct")),
                            folded(row.list("bodies")),
                            folded(row.list("houses"))));
        }
        return Map.copyOf(all);
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Spelling.fold(word)));
        return Set.copyOf(folded);
    }

    /** Those of {@code language}, none if there is no table. */
    static Introductions of(String language) {
        return ALL.getOrDefault(language, NONE);
    }

    /** Whether a capitalised compound is a body together with the name behind it. */
    boolean isHouse(Word word) {
        return word.capitalised() && houses.stream().anyMatch(word.folded()::endsWith);
    }

    /** What the words before {@code index} say of the name that begins there: that it is a place or a body, or nothing. */
    Optional<Name.Kind> before(List<Word> words, int index) {
        if (index == 0 || !words.get(index).joined()) {
            return Optional.empty();
        }
        String last = words.get(index - 1).folded();
        if (direct.contains(last)) {
            return Optional.of(Name.Kind.PLACE);
        }
        if (index < 2 || !links.contains(last) || !words.get(index - 1).joined()) {
            return Optional.empty();
        }
        String noun = words.get(index - 2).folded();
        if (places.contains(noun)) {
            return Optional.of(Name.Kind.PLACE);
        }
        return bodies.contains(noun) ? Optional.of(Name.Kind.ORGANISATION) : Optional.empty();
    }
}
