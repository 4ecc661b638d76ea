package org.pressmark.agenda;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pressmark.language.Table;

/** What common English nouns name, and how common they are. */
final class NounKinds {

    private static final Map<String, Noun> ALL = read();

    private NounKinds() {}

    /** What a noun names in the sense that it most often has. */
    enum Kind {
        /** What happens, holds or is done. */
        MATTER,
        /** A time, a quantity, a shape, a part of the body. */
        MEASURE,
        /** What is made by hand. */
        THING,
        /** People, groups, places, words. */
        OTHER,
        /** Hardly ever a noun. */
        NONE
    }

    /**
     * A common noun.
     *
     * @param commonness whole part of the natural logarithm of 1 + how often sampled texts have the word, from 0 to 7
     */
    record Noun(Kind kind, int commonness) {}

    private static Map<String, Noun> read() {
        Map<String, Noun> all = new HashMap<>();
        for (Table.Row row : Table.read(NounKinds.class, "noun-kinds.tsv")) {
            Kind kind = Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
            Noun noun = new Noun(kind, Integer.parseInt(row.cell("commonness")));
            row.list("words").forEach(word -> all.put(word, noun));
        }
        return Map.copyOf(all);
    }

    /** The noun {@code folded}, singular or regular plural; empty if it is not a common one. */
    static Optional<Noun> of(String folded) {
        Noun noun = ALL.get(folded);
        if (noun == null) {
            noun = ALL.get(TopicNouns.stem(folded));
        }
        if (noun == null && folded.endsWith("es")) {
            noun = ALL.get(folded.substring(0, folded.length() - 2));
        }
        return Optional.ofNullable(noun);
    }
}
