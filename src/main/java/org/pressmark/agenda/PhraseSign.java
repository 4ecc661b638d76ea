package org.pressmark.agenda;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.pressmark.language.Table;

/**
 * What speaks for or against a phrase as a topic. How much each sign says is written in {@code phrase-signs.tsv}; the sum of what the
 * signs of a phrase say is the logarithm of its odds.
 */
public enum PhraseSign {
    /** It stands in the headline. */
    HEADLINE,
    /** A word of it stands in the headline. */
    HEADLINE_WORD,
    /** It stands in the first paragraph. */
    FIRST_PARAGRAPH,
    /** Logarithm of the number of places. */
    TIMES,
    /** 1 if the story begins with it, 0 if it ends with it. */
    EARLY,
    TWO_WORDS,
    FOUR_WORDS,
    /** The story says outright that it is on an agenda. */
    AGENDA,
    /** It ends in a strong phrase of the lexicon of subjects. */
    SUBJECT,
    /** It ends in a weak one. */
    WEAK_SUBJECT,
    /** A strong one stands within it. */
    SUBJECT_WITHIN,
    /** It ends in a noun that names a matter. */
    MATTER,
    /** Before its preposition stands a noun that names a matter. */
    MATTER_FIRST,
    /** It has a preposition. */
    LINKED,
    /** Share of places where nothing stands before it that might belong to it. */
    WHOLE_LEFT,
    /** Share of places where nothing stands after it that might belong to it. */
    WHOLE_RIGHT,
    /** Share of places where an article stands before it. */
    ARTICLE,
    /** A name is part of it. */
    NAME,
    /** A longer phrase that holds it stands as often. */
    PART_OF_LONGER,
    /** Logarithm of how much oftener than it a shorter phrase within it stands. */
    HOLDS_OFTENER,
    /** Logarithm of how often its rarest word stands in the story. */
    RAREST_WORD,
    /** Letters of its last word. */
    LETTERS,
    PLURAL,
    ENGLISH,
    ENGLISH_ING,
    ENGLISH_PERSON,
    GERMAN;

    private static final Map<PhraseSign, Double> WEIGHTS = new EnumMap<>(PhraseSign.class);
    private static final double START = read();

    private static double read() {
        double start = 0;
        for (Table.Row row : Table.read(PhraseSign.class, "phrase-signs.tsv")) {
            double weight = Double.parseDouble(row.cell("weight"));
            if (row.cell("sign").equals("start")) {
                start = weight;
            } else {
                WEIGHTS.put(valueOf(row.cell("sign").replace(' ', '_').toUpperCase(Locale.ROOT)), weight);
            }
        }
        return start;
    }

    /** Whether the sign is counted at each place and then divided by their number. */
    boolean isShare() {
        return this == WHOLE_LEFT || this == WHOLE_RIGHT || this == ARTICLE;
    }

    /** From 0 to 1. */
    static double chance(KeyPhrase phrase) {
        double logarithm = START;
        for (Map.Entry<PhraseSign, Double> weight : WEIGHTS.entrySet()) {
            logarithm += weight.getValue() * phrase.valueOf(weight.getKey());
        }
        return 1 / (1 + Math.exp(-logarithm));
    }
}
