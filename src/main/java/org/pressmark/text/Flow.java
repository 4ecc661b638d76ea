package org.pressmark.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tells lines of running text from the cells of a table and from lists: most lines of running text are about as long as their column is
 * wide, and many go on in lower case.
 */
final class Flow {

    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_CHARACTERS = 13;
    private static final double LETTERS = 0.65;
    private static final double FILLED = 0.6;
    private static final double GOING_ON = 0.22;
    private static final double WIDE = 0.9;

    private Flow() {}

    /** Whether the rows of two columns side by side are lines of running text. */
    static boolean isText(List<Row> left, List<Row> right) {
        List<String> texts =
                Stream.concat(left.stream(), right.stream()).map(Row::text).toList();
        return isFilled(left) && isFilled(right) && goesOn(texts);
    }

    private static boolean isFilled(List<Row> rows) {
        if (rows.size() < FEWEST_LINES) {
            return false;
        }
        List<String> texts = rows.stream().map(Row::text).toList();
        double[] widths = rows.stream().mapToDouble(Row::width).sorted().toArray();
        double full = widths[(int) (widths.length * WIDE)];
        int[] lengths = texts.stream().mapToInt(String::length).sorted().toArray();
        return lengths[lengths.length / 2] >= FEWEST_CHARACTERS
                && widths[widths.length / 2] >= full * FILLED
                && share(texts) >= LETTERS;
    }

    private static double share(List<String> texts) {
        long letters = 0;
        long all = 0;
        for (String text : texts) {
            letters += text.chars().filter(Character::isLetter).count();
            all += text.chars().filter(c -> c != ' ').count();
        }
        return all == 0 ? 0 : (double) letters / all;
    }

    /** Whether many lines begin in lower case; scripts without it are believed. */
    private static boolean goesOn(List<String> texts) {
        long lower = texts.stream()
                .filter(text -> Character.isLowerCase(text.codePointAt(0)))
                .count();
        long upper = texts.stream()
                .filter(text -> Character.isUpperCase(text.codePointAt(0)))
                .count();
        long other = texts.stream()
                        .filter(text -> Character.isLetter(text.codePointAt(0)))
                        .count()
                - lower
                - upper;
        return other > lower + upper || lower >= texts.size() * GOING_ON;
    }
}
