package org.pressmark.language;

/** Scripts that put no blanks between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
public final class UnpartedWriting {

    private static final int CHARACTERS_OF_A_WORD = 2;

    private UnpartedWriting() {}

    /** How many words the characters of such scripts in {@code text} are likely to be: one for every two, rounded down. */
    public static int words(CharSequence text) {
        return (int) text.codePoints().filter(UnpartedWriting::holds).count() / CHARACTERS_OF_A_WORD;
    }

    /** Whether {@code character}, a code point, belongs to such a script. */
    public static boolean holds(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
