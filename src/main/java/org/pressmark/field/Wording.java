package org.pressmark.field;

import java.util.regex.Pattern;

/** Puts printed words into one line: line breaks, word division, entities and soft hyphens of the page are taken out. */
final class Wording {

    private static final Pattern DIVISION = Pattern.compile("(?<=\\p{L})-[ \\t]*\\n\\s*(?=\\p{Ll})");
    private static final Pattern BREAK_AFTER_HYPHEN = Pattern.compile("-[ \\t]*\\n\\s*");
    private static final Pattern MARK_UP = Pattern.compile("</?(?:p|b|i|br|em|strong|div|span|h\\d)\\s?/?>");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");

    private Wording() {}

    /** {@code printed} as one line of text. */
    static String oneLine(String printed) {
        String plain = printed.replace("\u00AD", "");
        plain = DIVISION.matcher(plain).replaceAll("");
        plain = BREAK_AFTER_HYPHEN.matcher(plain).replaceAll("-");
        plain = MARK_UP.matcher(plain).replaceAll(" ");
        plain = plain.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        return WHITE.matcher(plain).replaceAll(" ").strip();
    }
}
