package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cuts a page into columns, again and again, until each piece is a single one. A headline over several columns parts what stands above it
 * from what stands below; so does a band of white above a headline. Within a band the columns are read one after the other.
 */
final class ColumnCut {

    private static final int DEEPEST = 40;
    private static final double BAND = 1.25;
    private static final double SMALLEST_BAND = 0.4;
    private static final double NEAR = 1.5;

    private final double size;
    private final boolean rightToLeft;
    private final Gutters gutters;
    private final List<List<Word>> columns = new ArrayList<>();
    private final List<Gutter> found = new ArrayList<>();

    private ColumnCut(double size, boolean rightToLeft) {
        this.size = size;
        this.rightToLeft = rightToLeft;
        this.gutters = new Gutters(size);
    }

    /**
     * A page, cut.
     *
     * @param columns its columns in reading order, at least one unless it is empty
     * @param gutters the strips between them
     */
    record Page(List<List<Word>> columns, List<Gutter> gutters) {}

    /**
     * Cuts a page.
     *
     * @param known strips between the columns of other pages
     */
    static Page of(List<Word> words, Sheet.Type body, List<Gutter> known) {
        ColumnCut cut = new ColumnCut(body.size(), isRightToLeft(words));
        cut.cut(Blocks.of(words, body), known, 0);
        return new Page(cut.found.isEmpty() && !words.isEmpty() ? List.of(words) : cut.columns, cut.found);
    }

    private void cut(List<Block> blocks, List<Gutter> known, int depth) {
        if (blocks.isEmpty()) {
            return;
        }
        Optional<Gutter> longest = depth > DEEPEST ? Optional.empty() : gutters.longest(blocks, known);
        if (longest.isEmpty()) {
            columns.add(Block.words(blocks));
            return;
        }
        Gutter gutter = longest.get();
        found.add(gutter);
        List<Block> beside = those(blocks, block -> isBeside(block, gutter));
        List<Gutter> proven = new ArrayList<>(known);
        proven.add(gutter);
        if (beside.size() < blocks.size()) {
            cut(those(blocks, block -> block.middle() <= gutter.top()), proven, depth + 1);
            cut(beside, proven, depth + 1);
            cut(those(blocks, block -> block.middle() >= gutter.bottom()), proven, depth + 1);
            return;
        }
        prove(blocks, gutter, proven, depth + 1);
        List<List<Block>> bands = bands(blocks);
        if (bands.size() > 1) {
            bands.forEach(band -> cut(band, proven, depth + 1));
        } else {
            cut(side(blocks, gutter, true), proven, depth + 1);
            cut(side(blocks, gutter, false), proven, depth + 1);
        }
    }

    /** Adds the strips on both sides of {@code gutter}: in a band of few lines they could not prove themselves. */
    private void prove(List<Block> blocks, Gutter gutter, List<Gutter> proven, int depth) {
        for (boolean first : new boolean[] {true, false}) {
            List<Block> side = side(blocks, gutter, first);
            Optional<Gutter> next = depth > DEEPEST ? Optional.empty() : gutters.longest(side, List.of());
            if (next.isPresent() && !next.get().continuesOneOf(proven)) {
                proven.add(next.get());
                prove(those(side, block -> isBeside(block, next.get())), next.get(), proven, depth + 1);
            }
        }
    }

    private List<Block> side(List<Block> blocks, Gutter gutter, boolean first) {
        return those(blocks, block -> block.right() <= gutter.middle() == (first != rightToLeft));
    }

    private static boolean isBeside(Block block, Gutter gutter) {
        return block.middle() > gutter.top() && block.middle() < gutter.bottom();
    }

    /** Parts the blocks where a band of white runs through all columns and a headline stands below it in the first one. */
    private List<List<Block>> bands(List<Block> blocks) {
        List<List<Block>> bands = new ArrayList<>();
        double smallest = Math.max(SMALLEST_BAND * size, BAND * Gaps.between(blocks, size));
        double bottom = Double.MAX_VALUE;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i == 0 || block.top() - bottom >= smallest && isHeaded(blocks.subList(i, blocks.size()))) {
                bands.add(new ArrayList<>());
            }
            bands.get(bands.size() - 1).add(block);
            bottom = i == 0 ? block.bottom() : Math.max(bottom, block.bottom());
        }
        return bands;
    }

    private boolean isHeaded(List<Block> below) {
        double top = below.get(0).top();
        Block first = below.get(0);
        for (Block block : below) {
            if (block.top() > top + NEAR * size) {
                break;
            }
            if (rightToLeft ? block.right() > first.right() : block.left() < first.left()) {
                first = block;
            }
        }
        return first.large();
    }

    private static List<Block> those(List<Block> blocks, Predicate<Block> wanted) {
        return blocks.stream().filter(wanted).toList();
    }

    private static boolean isRightToLeft(List<Word> words) {
        long letters = 0;
        long leftwards = 0;
        for (Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                byte direction = Character.getDirectionality(word.text().charAt(i));
                letters += Character.isLetter(word.text().charAt(i)) ? 1 : 0;
                leftwards += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        ? 1
                        : 0;
            }
        }
        return leftwards * 2 > letters;
    }
}
