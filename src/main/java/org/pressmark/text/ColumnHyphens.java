package org.pressmark.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes the division of words at line ends. A hyphen stays where the same word stands with it elsewhere in the file, where both parts are
 * words of the file, and where the language wants one.
 */
final class ColumnHyphens {

    private static final Pattern END = Pattern.compile("(\\p{L}[\\p{L}\\p{M}'’]{0,60})([-\u2010\u00ad])$");
    private static final Pattern START = Pattern.compile("^(\\p{Ll}[\\p{L}\\p{M}]*)");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Set<String> BEFORE = Set.of(
            "non", "ex", "self", "vice", "demi", "semi", "mi", "sous", "quasi", "half", "well", "anti", "pro",
            "counter", "cross", "long", "short", "high", "low", "so", "peut", "est", "a", "sont", "ont", "dit", "grand",
            "celle", "celui", "ceux", "now");
    private static final Set<String> AFTER = Set.of(
            "il", "elle", "on", "ils", "elles", "ce", "je", "nous", "vous", "moi", "toi", "là", "ci", "t", "même",
            "mêmes");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    private final Set<String> words = new HashSet<>();

    private ColumnHyphens() {}

    /** Learns the words of a file from the words of its lines; those that a line end divides are not learnt. */
    static ColumnHyphens of(List<Row> rows) {
        ColumnHyphens hyphens = new ColumnHyphens();
        for (Row row : rows) {
            List<Word> line = row.words();
            for (int i = 1; i < line.size(); i++) {
                boolean divided = i == line.size() - 1 && line.get(i).text().endsWith("-");
                if (!divided) {
                    hyphens.words.add(fold(line.get(i).text()));
                }
            }
        }
        return hyphens;
    }

    /** Whether the word that ends {@code line} goes on in {@code next}. */
    static boolean divides(CharSequence line, String next) {
        char last = line.charAt(line.length() - 1);
        return (last == '-' || last == '\u2010' || last == '\u00ad')
                && Character.isLetter(next.codePointAt(0))
                && END.matcher(tail(line)).find();
    }

    /** Joins two lines of which a hyphen divides the word between them. */
    void join(StringBuilder line, String next) {
        Matcher end = END.matcher(tail(line));
        Matcher start = START.matcher(next);
        if (end.find() && start.find() && (end.group(2).equals("\u00ad") || !isReal(end.group(1), start.group(1)))) {
            line.setLength(line.length() - 1);
        }
        line.append(next);
    }

    /** The end of a line; looking for its last word from its beginning would take long in a long paragraph. */
    private static CharSequence tail(CharSequence line) {
        return line.subSequence(Math.max(0, line.length() - LONGEST), line.length());
    }

    private boolean isReal(String first, String second) {
        String one = fold(first);
        String other = fold(second);
        if (words.contains(one + other)) {
            return false;
        }
        return words.contains(one + "-" + other)
                || BEFORE.contains(one)
                || AFTER.contains(other)
                || one.length() >= SHORTEST
                        && other.length() >= SHORTEST
                        && words.contains(one)
                        && words.contains(other);
    }

    private static String fold(String word) {
        boolean bare = Character.isLetter(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1));
        return (bare ? word : EDGE.matcher(word).replaceAll("")).toLowerCase(Locale.ROOT);
    }
}
