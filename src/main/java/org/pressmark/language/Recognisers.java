package org.pressmark.language;

/** The recognisers of names that Pressmark has, each for its languages. */
public final class Recognisers {

    private Recognisers() {}

    /** Finds names in every language, each with the best recogniser there is for it. Thread-safe. */
    public static Names forEveryLanguage() {
        Names english = new CoreNlpNames();
        Names others = new CapitalisedNames();
        return (text, passages, language) ->
                isEnglish(language) ? english.in(text, passages, language) : others.in(text, passages, language);
    }

    /** Whether names in {@code language} are found by a trained recogniser and not by tables and capital letters alone. */
    public static boolean isTrainedFor(String language) {
        return isEnglish(language);
    }

    private static boolean isEnglish(String language) {
        return language.equals("en") || language.startsWith("en-");
    }
}
