package org.pressmark.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters and digits in one run, as a scanner read them.
 *
 * @param start index of the first character in the text
 * @param end index after the last one
 * @param printed the characters
 */
record ScannedToken(int start, int end, String printed) {

    /** An upright stroke between letters or digits is one of them. */
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}|]+");

    private static final Pattern NUMBER = Pattern.compile("(?<number>[0-9OolI|SZB]{1,4})(?<suffix>st|nd|rd|th)?");
    private static final Pattern CLOSE = Pattern.compile("[ \\t]?[.,]?[ \\t]{1,2}\\n?|[.,]?\\n");
    private static final Pattern CONNECTIVE = Pattern.compile("of|de|del|do");

    static List<ScannedToken> of(String text) {
        List<ScannedToken> tokens = new ArrayList<>();
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            tokens.add(new ScannedToken(matcher.start(), matcher.end(), matcher.group()));
        }
        return tokens;
    }

    /** The digits among its characters. */
    int digits() {
        return (int) printed.chars().filter(Character::isDigit).count();
    }

    int letters() {
        return (int) printed.chars().filter(Character::isLetter).count();
    }

    /** Whether only a blank and a dot or comma stand between this token and the next. */
    boolean isCloseTo(ScannedToken next, String text) {
        return CLOSE.matcher(text).region(end, next.start).matches();
    }

    boolean isConnective() {
        return CONNECTIVE.matcher(printed).matches();
    }

    /** The number that its signs are the shape of, with the suffix of an ordinal; empty if they are no number. */
    String asNumber() {
        Matcher matcher = NUMBER.matcher(printed);
        if (!matcher.matches()) {
            return "";
        }
        return asDigits(matcher.group("number")) + (matcher.group("suffix") == null ? "" : matcher.group("suffix"));
    }

    /** The day of a month that its signs are the shape of, 0 if they are none. */
    int asDay() {
        String number = asNumber().replaceAll("\\D", "");
        int day = number.isEmpty() || number.length() > 2 ? 0 : Integer.parseInt(number);
        return day <= 31 && (digits() > 0 || printed.matches("[lI|]|ll|[lI|]O")) ? day : 0;
    }

    /** Whether its signs are the shape of a year, at least half of them digits. */
    boolean isYear() {
        return printed.length() == 4 && digits() >= 2 && asNumber().matches("(?:1[5-9]|20)\\d\\d");
    }

    static String asDigits(String signs) {
        return signs.replaceAll("[Oo]", "0")
                .replaceAll("[lI|]", "1")
                .replace('S', '5')
                .replace('Z', '2')
                .replace('B', '8');
    }
}
