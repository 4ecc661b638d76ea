package org.pressmark.language;

import java.util.Set;

/** Words that English writes with a small letter; they tell names apart from words where everything is printed in capitals. */
public final class EnglishWords {

    private static final Set<String> ALL = Set.copyOf(Table.lines(EnglishWords.class, "english-words.txt"));

    private EnglishWords() {}

    /** Whether {@code word}, in lower case, is a common word. */
    public static boolean contains(String word) {
        return ALL.contains(word);
    }
}
