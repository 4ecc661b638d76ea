package org.pressmark.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pressmark.language.Phrases;
import org.pressmark.language.Spelling;
import org.pressmark.language.Table;

/** Nouns that name a matter: what ends in one can be on an agenda. */
final class TopicNouns {

    private static final Set<String> COMPOUNDING = Set.of("de", "nl");
    private static final int SHORTEST_PART = 4;
    private static final TopicNouns NONE = new TopicNouns(Set.of(), new Phrases.Builder<Boolean>().build(), false);
    private static final Map<String, TopicNouns> ALL = read();

    private final Set<String> nouns;
    private final Phrases<Boolean> expressions;
    private final boolean compounds;

    private TopicNouns(Set<String> nouns, Phrases<Boolean> expressions, boolean compounds) {
        this.nouns = nouns;
        this.expressions = expressions;
        this.compounds = compounds;
    }

    private static Map<String, TopicNouns> read() {
        Map<String, Set<String>> words = new HashMap<>();
        Map<String, Phrases.Builder<Boolean>> expressions = new HashMap<>();
        for (Table.Row row : Table.read(TopicNouns.class, "topic-nouns.tsv")) {
            Set<String> nouns = words.computeIfAbsent(row.cell("language"), unknown -> new HashSet<>());
            Phrases.Builder<Boolean> phrases =
                    expressions.computeIfAbsent(row.cell("language"), unknown -> new Phrases.Builder<>());
            for (String noun : row.list("words")) {
                nouns.add(stem(Spelling.fold(noun)));
                phrases.put(noun, true);
            }
        }
        Map<String, TopicNouns> all = new HashMap<>();
        words.forEach((language, nouns) -> all.put(
                language,
                new TopicNouns(
                        Set.copyOf(nouns),
                        expressions
                                .getOrDefault(language, new Phrases.Builder<>())
                                .build(),
                        isCompounding(language))));
        return Map.copyOf(all);
    }

    /** The nouns of a language. */
    static TopicNouns of(String language) {
        return ALL.getOrDefault(language.split("-", 2)[0], NONE);
    }

    /** Whether the language writes compounds in one word. */
    static boolean isCompounding(String language) {
        return COMPOUNDING.contains(language);
    }

    /** All entries of the table. */
    Phrases<Boolean> expressions() {
        return expressions;
    }

    /** Whether the phrase, in stems, is or ends in such a noun. */
    boolean headOf(String stems) {
        for (String rest = stems;
                !rest.isEmpty();
                rest = rest.indexOf(' ') < 0 ? "" : rest.substring(rest.indexOf(' ') + 1)) {
            if (nouns.contains(rest)) {
                return true;
            }
        }
        return compounds && isCompound(stems.substring(stems.lastIndexOf(' ') + 1));
    }

    private boolean isCompound(String word) {
        for (int from = 3; word.length() - from >= SHORTEST_PART; from++) {
            if (nouns.contains(word.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** Each word of {@code folded} without its plural ending. */
    static String stem(String folded) {
        StringBuilder stems = new StringBuilder();
        for (String word : folded.split(" ")) {
            stems.append(stems.isEmpty() ? "" : " ").append(stemOfWord(word));
        }
        return stems.toString();
    }

    private static String stemOfWord(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
