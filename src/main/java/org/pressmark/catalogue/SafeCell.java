package org.pressmark.catalogue;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet program shows and never computes.
 *
 * <p>The rule of {@code clippings.csv}: a cell that would be read as a formula, because its first character is one of {@code = + - @},
 * a tab or a carriage return, gets an apostrophe in front; so does a cell that begins with an apostrophe already. Byte order marks,
 * spaces and invisible characters before that first character are looked past, and the full-width forms of the four signs count as
 * the signs. The rule can be undone: whoever finds an apostrophe at the beginning of a cell takes one away and has what was there.
 *
 * <p>Apart from that, line breaks and control characters become one space, so that a row is a line. Exact values stand in
 * {@code data/clippings.csv}.
 */
final class SafeCell {

    static final String RULE =
            "In clippings.csv a cell that begins with = + - @ or a tab (also after spaces or invisible characters) has an "
                    + "apostrophe in front, so that no spreadsheet program computes it; a cell that begins with an apostrophe has one more. "
                    + "Take one apostrophe away from the beginning of a cell to have what was there. Line breaks are written as one "
                    + "space. The files in data/ hold every value exactly.";

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\t]]+");
    private static final String SIGNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char APOSTROPHE = '\'';

    private SafeCell() {}

    /** The cell on one line, inert. */
    static String of(String exact) {
        String line = hasBreak(exact) ? BREAKS.matcher(exact).replaceAll(" ") : exact;
        return needsApostrophe(line) ? APOSTROPHE + line : line;
    }

    /** Whether {@code cell} begins, as a spreadsheet program sees it, like a formula. */
    static boolean looksLikeFormula(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (SIGNS.indexOf(next) >= 0) {
                return true;
            }
            if (!isInvisible(next)) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasBreak(String text) {
        return text.chars().anyMatch(next -> next < ' ' || next >= '\u007F');
    }

    private static boolean needsApostrophe(String line) {
        return line.indexOf(APOSTROPHE) == 0 || looksLikeFormula(line);
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
