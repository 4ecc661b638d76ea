package org.pressmark.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
        Function<String, Set<String>> at = place -> Set.copyOf(Objects.requireNonNull(words.get(place), place));
        return new BodyPatterns(
                phrases(at.apply("before")),
                phrases(at.apply("after")),
                at.apply("after").stream()
                        .map(phrase -> phrase.replaceFirst("^.* ", ""))
                        .collect(Collectors.toUnmodifiableSet()),
                at.apply("ministry"),
                at.apply("local"),
                at.apply("alone"),
                at.apply("subject"),
                at.apply("paired"),
                at.apply("partner"));
    }

    private static Phrases<Boolean> phrases(Set<String> words) {
        Phrases.Builder<Boolean> phrases = new Phrases.Builder<>();
        words.forEach(word -> phrases.put(word, true));
        return phrases.build();
    }
}
