package org.pressmark.language;

/** The small words of a language - articles, prepositions, pronouns, names of days and months - that are no names and no topics. */
public final class FunctionWords {

    private FunctionWords() {}

    /** Whether {@code folded} is one in {@code language}; English has none here. */
    public static boolean contains(String folded, String language) {
        return Vocabulary.of(language).isFunctionWord(folded);
    }

    /** Whether {@code folded} is one in any language but English. */
    public static boolean contains(String folded) {
        return Vocabulary.all().anyMatch(language -> language.isFunctionWord(folded));
    }
}
