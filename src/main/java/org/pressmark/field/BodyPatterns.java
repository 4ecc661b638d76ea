package org.pressmark.field;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.language.Phrases;
import org.pressmark.language.Table;

/**
 * The words by which English bodies are told.
 *
 * @param before begin a body that goes on with "of" or "for": Ministry of Defence
 * @param after end a body: Cape Town City Council
 * @param lastWords the last words of those in {@code after}
 * @param portfolios stand before "ministry": the finance ministry
 * @param local end a local body in small letters: the Harstead County board
 * @param alone are a body by themselves behind "the": the Navy
 * @param subjects go on with a country or region: Hockey India
 * @param paired end a body that may have an "and": Devon and Cornwall Police
 * @param partners end a firm behind "and": Lund and Partners
 */
record BodyPatterns(
        Phrases<Boolean> before,
        Phrases<Boolean> after,
        Set<String> lastWords,
        Set<String> portfolios,
        Set<String> local,
        Set<String> alone,
        Set<String> subjects,
        Set<String> paired,
        Set<String> partners) {

    private static final class Shared {
        private static final BodyPatterns PATTERNS = read();
    }

    /** The one table. */
    static BodyPatterns shared() {
        return Shared.PATTERNS;
    }

    private static BodyPatterns read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Table.Row row : Table.read(BodyPatterns.class, "body-patterns.tsv")) {
            words.computeIfAbsent(row.cell("place"), unknown -> new HashSet<>()).add(row.cell("word"));
        }
        return new BodyPatterns(
                phrases(words.get("before")),
                phrases(words.get("after")),
                words.get("after").stream()
                        .map(phrase -> phrase.replaceFirst("^.* ", ""))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(words.get("ministry")),
                Set.copyOf(words.get("local")),
                Set.copyOf(words.get("alone")),
                Set.copyOf(words.get("subject")),
                Set.copyOf(words.get("paired")),
                Set.copyOf(words.get("partner")));
    }

    private static Phrases<Boolean> phrases(Set<String> words) {
        Phrases.Builder<Boolean> phrases = new Phrases.Builder<>();
        words.forEach(word -> phrases.put(word, true));
        return phrases.build();
    }
}
