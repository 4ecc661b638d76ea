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
    /** It stands in the first sentence below the headline. */
    FIRST_SENTENCE,
    /** Logarithm of the number of places. */
    TIMES,
    /** 1 if the story begins with it, 0 if it ends with it. */
    EARLY,
    ONE_WORD,
    /** The same in a language that writes compounds in one word. */
    COMPOUNDING_ONE_WORD,
    FOUR_WORDS,
    /** The story says outright that it is on an agenda. */
    AGENDA,
    /** It ends in a strong phrase of the lexicon of subjects. */
    SUBJECT,
    /** A strong one stands within it. */
    SUBJECT_WITHIN,
    /** It ends in a noun that names a matter which papers report. */
    MATTER,
    /** The same in another language than English, of which less is known otherwise. */
    OTHER_LANGUAGE_MATTER,
    /** It says nothing by itself: "statement". */
    GENERIC,
    /** It is a name that ends in a noun that names a matter: "Customs Union". */
    NAMED_MATTER,
    /** It has a preposition. */
    LINKED,
    /** Share of places where an article stands before it. */
    ARTICLE,
    /** Logarithm of how much oftener than it a shorter phrase within it stands. */
    HOLDS_OFTENER,
    /** Logarithm of how often its rarest word stands in the story. */
    RAREST_WORD,
    /** Logarithm of how many words of the story begin as its last one does; in other languages than English. */
    OTHER_LANGUAGE_FAMILY,
    /** Letters of its last word. */
    LETTERS,
    PLURAL,
    ENGLISH,
    /** Its last word mostly names what happens, holds or is done ({@link NounKinds}). */
    ENGLISH_MATTER,
    /** Its last word mostly names a time, a quantity, a shape or a part of the body. */
    ENGLISH_MEASURE,
    /** Its last word mostly names what is made by hand. */
    ENGLISH_THING,
    /** Its last word is hardly ever a noun. */
    ENGLISH_NO_NOUN,
    /** How common its last word is, from 0 to 7. */
    ENGLISH_COMMONNESS,
    /** Logarithm of the number of words of the story: the longer it is, the smaller the share of its phrases that are topics. */
    STORY_WORDS;

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
        return this == ARTICLE;
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
