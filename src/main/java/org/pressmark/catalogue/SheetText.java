package org.pressmark.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a cell of a workbook can hold it: line breaks are line feeds, control characters are left out, half of a surrogate pair
 * becomes U+FFFD, an underscore that would be read as the beginning of an escape ({@code _x000D_}) is escaped itself, and what is
 * longer than a cell is cut between two characters.
 */
final class SheetText {

    /** The most that a cell holds, counted in UTF-16 units with the escapes. */
    static final int LONGEST = 32_767;

    static final String CUT = "… (see data/clippings.csv)";

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern ESCAPE = Pattern.compile("_x\\p{XDigit}{4}_");
    private static final String ESCAPED_UNDERSCORE = "_x005F_";
    private static final int REPLACEMENT = 0xFFFD;

    private SheetText() {}

    /** The text for a cell. */
    static String of(String exact) {
        if (exact.length() <= LONGEST && isPlain(exact)) {
            return exact;
        }
        String clean = escaped(LINE_BREAK.matcher(exact).replaceAll("\n"));
        return clean.length() <= LONGEST ? clean : cut(clean);
    }

    /** Whether nothing need be looked at twice; so it is with nearly all cells, and there are millions. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            boolean plain = (next >= ' ' && next < '\u007F' && next != '_') || (next > '\u00A0' && next < '\u2028');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        Matcher escape = ESCAPE.matcher(text);
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '_' && escape.region(i, text.length()).lookingAt()) {
                clean.append(ESCAPED_UNDERSCORE);
            } else if (Character.getType(codePoint) == Character.SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (isAllowed(codePoint)) {
                clean.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return clean.toString();
    }

    private static boolean isAllowed(int codePoint) {
        boolean nonCharacter = codePoint == 0xFFFE || codePoint == 0xFFFF;
        return codePoint == '\n' || codePoint == '\t' || !(Character.isISOControl(codePoint) || nonCharacter);
    }

    private static String cut(String clean) {
        int end = LONGEST - CUT.length();
        if (Character.isHighSurrogate(clean.charAt(end - 1))) {
            end--;
        }
        int escape = clean.lastIndexOf(ESCAPED_UNDERSCORE, end);
        if (escape >= 0 && escape + ESCAPED_UNDERSCORE.length() > end) {
            end = escape;
        }
        return clean.substring(0, end) + CUT;
    }
}
