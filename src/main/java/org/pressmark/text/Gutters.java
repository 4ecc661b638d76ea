package org.pressmark.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the white strips between columns. A strip counts if it holds over several lines of running text on either side, or if it goes on
 * from one that does.
 */
final class Gutters {

    private static final double STEP = 2;
    private static final double SIDE_BY_SIDE = 1.5;
    private static final double WIDTH = 0.8;
    private static final int MOST_STRIPS = 12;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_BINS = 3000;
    private static final int LEAD_IN = 2;
    private static final double NARROWEST = 4;
    private static final double BESIDE = 0.7;
    private static final double OTHER_SIZE = 0.08;

    private final double size;

    /** Finds strips between columns of type of that size. */
    Gutters(double size) {
        this.size = size;
    }

    /**
     * The longest strip through these blocks, which stand from top to bottom.
     *
     * @param known strips that have been proven elsewhere
     */
    Optional<Gutter> longest(List<Block> blocks, Collection<Gutter> known) {
        List<Gutter> strips = strips(blocks);
        strips.sort(Comparator.comparingDouble(Gutter::height)
                .reversed()
                .thenComparingDouble(strip -> strip.left() - strip.right())
                .thenComparingDouble(Gutter::left));
        return strips.stream()
                .limit(MOST_STRIPS)
                .filter(strip -> holds(blocks, strip, strips, known))
                .findFirst()
                .map(strip -> belowLeadIn(blocks, strip));
    }

    /** Every strip of white at least as high as a few lines. */
    private List<Gutter> strips(List<Block> blocks) {
        double from = blocks.stream().mapToDouble(Block::left).min().orElse(0);
        double to = blocks.stream().mapToDouble(Block::right).max().orElse(0);
        double bottom = blocks.stream().mapToDouble(Block::bottom).max().orElse(0);
        double[] free = new double[(int) Math.min((to - from) / STEP, MOST_BINS)];
        Arrays.fill(free, blocks.isEmpty() ? 0 : blocks.get(0).top());
        List<Gutter> slices = new ArrayList<>();
        double reach = WIDTH * size / 2;
        for (Block block : blocks) {
            int first = (int) Math.max(0, Math.ceil((block.left() - reach - from) / STEP));
            int last = (int) Math.min(free.length - 1.0, Math.floor((block.right() + reach - from) / STEP));
            for (int bin = first; bin <= last; bin++) {
                addSlice(slices, from + bin * STEP, free[bin], block.top());
                free[bin] = Math.max(free[bin], block.bottom());
            }
        }
        for (int bin = 0; bin < free.length; bin++) {
            addSlice(slices, from + bin * STEP, free[bin], bottom);
        }
        return joined(slices);
    }

    private void addSlice(List<Gutter> slices, double x, double top, double bottom) {
        if (bottom - top >= FEWEST_LINES * size) {
            slices.add(new Gutter(x, x, top, bottom));
        }
    }

    /** Joins slices that run side by side at the same height. */
    private static List<Gutter> joined(List<Gutter> slices) {
        slices.sort(Comparator.comparingDouble(Gutter::left));
        List<Gutter> strips = new ArrayList<>();
        List<Gutter> growing = new ArrayList<>();
        for (Gutter slice : slices) {
            Gutter grown = slice;
            for (Iterator<Gutter> others = growing.iterator(); others.hasNext(); ) {
                Gutter other = others.next();
                if (slice.left() - other.right() > STEP * SIDE_BY_SIDE) {
                    others.remove();
                    strips.add(other);
                } else if (Math.abs(other.top() - slice.top()) < 1 && Math.abs(other.bottom() - slice.bottom()) < 1) {
                    others.remove();
                    grown = new Gutter(other.left(), slice.right(), slice.top(), slice.bottom());
                }
            }
            growing.add(grown);
        }
        strips.addAll(growing);
        return strips;
    }

    private boolean holds(List<Block> blocks, Gutter strip, List<Gutter> strips, Collection<Gutter> known) {
        List<Block> left = new ArrayList<>(blocks.size());
        List<Block> right = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block.middle() > strip.top() && block.middle() < strip.bottom()) {
                (block.right() <= strip.middle() ? left : right).add(block);
            }
        }
        if (left.isEmpty() || right.isEmpty() || strip.continuesOneOf(known)) {
            return !left.isEmpty() && !right.isEmpty();
        }
        double from = 0;
        double to = Double.MAX_VALUE;
        for (Gutter other : strips) {
            if (isBeside(other, strip)) {
                from = other.middle() < strip.middle() ? Math.max(from, other.middle()) : from;
                to = other.middle() > strip.middle() ? Math.min(to, other.middle()) : to;
            }
        }
        return Flow.isText(rows(left, from, to), rows(right, from, to));
    }

    /** Whether the other strip is the far side of a column beside the first one. */
    private boolean isBeside(Gutter other, Gutter strip) {
        double shared = Math.min(other.bottom(), strip.bottom()) - Math.max(other.top(), strip.top());
        return Math.abs(other.middle() - strip.middle()) > NARROWEST * size && shared >= BESIDE * strip.height();
    }

    private static List<Row> rows(List<Block> blocks, double from, double to) {
        List<Word> words = Block.words(blocks.stream()
                .filter(block -> !block.large() && block.left() >= from && block.right() <= to)
                .toList());
        return Row.of(words, Double.MAX_VALUE);
    }

    /** Leaves out a line or two that stand above the columns, such as a byline below a headline over all of them. */
    private Gutter belowLeadIn(List<Block> blocks, Gutter strip) {
        List<Word> within = Block.words(blocks.stream()
                .filter(block -> block.middle() > strip.top() && block.middle() < strip.bottom())
                .toList());
        double left = within.stream()
                .filter(word -> word.right() <= strip.middle())
                .mapToDouble(Word::top)
                .min()
                .orElse(strip.top());
        List<Word> above = within.stream().filter(word -> word.bottom() < left).toList();
        int lines = Row.of(above, Double.MAX_VALUE).size();
        boolean apart = above.stream()
                .allMatch(word -> word.slanted() || word.bold() || Math.abs(word.size() - size) > OTHER_SIZE * size);
        return lines > 0 && lines <= LEAD_IN && apart
                ? new Gutter(strip.left(), strip.right(), left - 1, strip.bottom())
                : strip;
    }
}
