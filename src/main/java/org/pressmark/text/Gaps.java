package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;

/** The white between paragraphs. */
final class Gaps {

    private static final double LEADING = 0.45;
    private static final double WIDEST = 1.5;
    private static final double BLANK = 0.8;
    private static final double WITHOUT = 0.3;

    private Gaps() {}

    /** The white that usually stands between two paragraphs of a column set in type of that size, in points. */
    static double between(List<Block> blocks, double size) {
        List<Word> text =
                Block.words(blocks.stream().filter(block -> !block.large()).toList());
        List<Row> open = new ArrayList<>();
        List<Double> gaps = new ArrayList<>();
        for (Row row : Row.of(text, BLANK * size)) {
            for (Row above : open) {
                if (above.left() < row.right() && row.left() < above.right()) {
                    double gap = row.first().top() - above.first().bottom();
                    if (gap > LEADING * size && gap < WIDEST * size) {
                        gaps.add(gap);
                    }
                }
            }
            open.removeIf(above -> above.left() < row.right() && row.left() < above.right());
            open.add(row);
        }
        gaps.sort(Double::compare);
        return gaps.isEmpty() ? WITHOUT * size : gaps.get(gaps.size() / 2);
    }
}
