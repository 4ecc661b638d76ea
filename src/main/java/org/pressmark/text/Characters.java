package org.pressmark.text;

/** Which characters a text may hold. */
final class Characters {

    private static final int FEWEST_LETTERS = 3;

    private Characters() {}

    /** Whether this character may stand within a line: the tab may, other control characters, byte order marks and non-characters may not. */
    static boolean isKept(char c) {
        if (c < ' ') {
            return c == '\t';
        }
        return c < 0x7f || c > 0x9f && c != '\ufeff' && c != '\ufffe' && c != '\uffff';
    }

    /** Whether this character ends a line: the line feed, and those that word processors and mainframes have for it. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Replaces each half of a pair that has lost the other half. The length stays. */
    static void mendSurrogates(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                text.setCharAt(i, '\ufffd');
            }
        }
    }

    /**
     * Plain text with all line ends turned into line feeds and everything taken out that does not belong. A form feed is kept, as
     * the border of a page.
     */
    static String clean(String raw) {
        int clean = 0;
        while (clean < raw.length() && isClean(raw.charAt(clean))) {
            clean++;
        }
        return clean == raw.length() ? raw : cleaned(raw);
    }

    private static boolean isClean(char c) {
        return c == '\n' || isKept(c) && !isLineEnd(c) && !Character.isSurrogate(c);
    }

    private static String cleaned(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                text.append('\n');
                if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\f') {
                text.append(c);
            } else if (isLineEnd(c)) {
                text.append('\n');
            } else if (isKept(c)) {
                text.append(c);
            }
        }
        mendSurrogates(text);
        return text.toString();
    }

    /** Whether there are enough letters to speak of a text. */
    static boolean holdsLetters(String text) {
        return text.codePoints()
                        .filter(Character::isLetter)
                        .limit(FEWEST_LETTERS)
                        .count()
                == FEWEST_LETTERS;
    }

    /** How many letters there are. */
    static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** The length of the longest line. */
    static int longestLine(String text) {
        int longest = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return Math.max(longest, text.length() - start);
    }
}
