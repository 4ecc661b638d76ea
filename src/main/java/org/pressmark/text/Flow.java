package org.pressmark.text;

import java.util.Arrays;
import java.util.List;

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
        return left.size() >= FEWEST_LINES
                && right.size() >= FEWEST_LINES
                && goesOn(left, right)
                && isFilled(left)
                && isFilled(right);
    }

    private static boolean isFilled(List<Row> rows) {
        double[] widths = new double[rows.size()];
        int[] lengths = new int[rows.size()];
        int letters = 0;
        int all = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = rows.get(i).width();
            for (Word word : rows.get(i).words()) {
                String text = word.text();
                for (int at = 0; at < text.length(); at++) {
                    letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
                }
                all += text.length();
                lengths[i] += text.length() + 1;
            }
        }
        Arrays.sort(widths);
        Arrays.sort(lengths);
        double full = widths[(int) (widths.length * WIDE)];
        return lengths[lengths.length / 2] > FEWEST_CHARACTERS
                && widths[widths.length / 2] >= full * FILLED
                && letters >= all * LETTERS;
    }

    /** Whether many lines begin in lower case; scripts without it are believed. */
    private static boolean goesOn(List<Row> left, List<Row> right) {
        int lower = 0;
        int upper = 0;
        int other = 0;
        for (List<Row> rows : List.of(left, right)) {
            for (Row row : rows) {
                int first = row.first().text().codePointAt(0);
                lower += Character.isLowerCase(first) ? 1 : 0;
                upper += Character.isUpperCase(first) ? 1 : 0;
                other += Character.isLetter(first) ? 1 : 0;
            }
        }
        return other - lower - upper > lower + upper || lower >= (left.size() + right.size()) * GOING_ON;
    }
}
