package org.pressmark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand side by side on one line.
 *
 * @param words from left to right, at least one
 */
record Row(List<Word> words) {

    private static final double SAME_LINE = 0.4;

    Row {
        words = List.copyOf(words);
    }

    /** The rows of these words from top to bottom; a gap wider than {@code widest} ends a row. */
    static List<Row> of(List<Word> words, double widest) {
        List<Word> downwards = new ArrayList<>(words);
        downwards.sort(Comparator.comparingDouble(Word::base));
        List<Row> rows = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : downwards) {
            if (!line.isEmpty()
                    && word.base() - line.get(0).base()
                            > SAME_LINE * Math.min(word.size(), line.get(0).size())) {
                divide(line, widest, rows);
                line.clear();
            }
            line.add(word);
        }
        divide(line, widest, rows);
        return rows;
    }

    private static void divide(List<Word> line, double widest, List<Row> rows) {
        line.sort(Comparator.comparingDouble(Word::left));
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || line.get(i).left() - line.get(i - 1).right() > widest) {
                rows.add(new Row(line.subList(from, i)));
                from = i;
            }
        }
    }

    Word first() {
        return words.get(0);
    }

    double left() {
        return first().left();
    }

    double right() {
        return words.get(words.size() - 1).right();
    }

    double base() {
        return first().base();
    }

    double width() {
        return right() - left();
    }

    /** The size of its largest type. */
    double size() {
        double largest = 0;
        for (Word word : words) {
            largest = Math.max(largest, word.size());
        }
        return largest;
    }

    /** Whether all of it is heavy. */
    boolean isBold() {
        return words.stream().allMatch(Word::bold);
    }

    /** Whether all of it leans. */
    boolean isSlanted() {
        return words.stream().allMatch(Word::slanted);
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
