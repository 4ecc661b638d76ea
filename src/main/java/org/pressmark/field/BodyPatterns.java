package org.pressmark.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 */
record BodyPatterns(
        Phrases<Boolean> before,
        Phrases<Boolean> after,
        Set<String> lastWords,
        Set<String> portfolios,
        Set<String> local,
        Set<String> alone,
        Set<String> subjects) {

    private static final class Shared {
        private static final BodyPatterns PATTERNS = read();
    }

    /** The one table. */
    static BodyPatterns shared() {
        return Shared.PATTERNS;
    }

    private static BodyPatterns read() {
        Phrases.Builder<Boolean> before = new Phrases.Builder<>();
        Phrases.Builder<Boolean> after = new Phrases.Builder<>();
        Set<String> lastWords = new HashSet<>();
        for (Table.Row row : rows()) {
            if (row.cell("place").equals("before")) {
                before.put(row.cell("word"), true);
            } else if (row.cell("place").equals("after")) {
                after.put(row.cell("word"), true);
                lastWords.add(row.cell("word").replaceFirst("^.* ", ""));
            }
        }
        return new BodyPatterns(
                before.build(),
                after.build(),
                Set.copyOf(lastWords),
                words("ministry"),
                words("local"),
                words("alone"),
                words("subject"));
    }

    private static List<Table.Row> rows() {
        return Table.read(BodyPatterns.class, "body-patterns.tsv");
    }

    private static Set<String> words(String place) {
        Set<String> words = new HashSet<>();
        rows().stream().filter(row -> row.cell("place").equals(place)).forEach(row -> words.add(row.cell("word")));
        return Set.copyOf(words);
    }
}
