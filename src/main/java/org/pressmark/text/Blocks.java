package org.pressmark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes blocks of the words of a page: one of each word of the text, and one of all the lines of a headline. */
final class Blocks {

    private static final double SAME_SIZE = 0.04;
    private static final double SAME_LINE = 0.2;
    private static final double WIDEST_BLANK = 0.6;
    private static final double LEADING = 1.45;
    private static final int MOST_LARGE = 600;

    private Blocks() {}

    /** The blocks from top to bottom. */
    static List<Block> of(List<Word> words, Sheet.Type body) {
        List<Block> blocks = new ArrayList<>();
        List<Word> large = new ArrayList<>();
        for (Word word : words) {
            if (body.isExceededBy(word)) {
                large.add(word);
            } else {
                blocks.add(Block.of(List.of(word), false));
            }
        }
        List<List<Word>> lines = lines(large);
        List<List<Word>> headlines = large.size() > MOST_LARGE ? lines : headlines(lines);
        headlines.forEach(headline -> blocks.add(Block.of(headline, true)));
        blocks.sort(Comparator.comparingDouble(Block::top));
        return blocks;
    }

    private static List<List<Word>> lines(List<Word> large) {
        List<List<Word>> lines = new ArrayList<>();
        Word before = new Word("", 0, 0, 0, 0, false, false);
        for (Word word : large) {
            double gap = word.left() - before.right();
            if (!isAlike(before, word)
                    || Math.abs(word.base() - before.base()) > SAME_LINE * word.size()
                    || Math.abs(gap) > WIDEST_BLANK * word.size()) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(word);
            before = word;
        }
        return lines;
    }

    private static List<List<Word>> headlines(List<List<Word>> lines) {
        List<List<Word>> headlines = new ArrayList<>();
        List<List<Word>> downwards = new ArrayList<>(lines);
        downwards.sort(Comparator.comparingDouble(line -> line.get(0).base()));
        for (List<Word> line : downwards) {
            headlines.stream()
                    .filter(headline -> goesOn(headline, line))
                    .findFirst()
                    .ifPresentOrElse(headline -> headline.addAll(line), () -> headlines.add(new ArrayList<>(line)));
        }
        return headlines;
    }

    private static boolean goesOn(List<Word> headline, List<Word> line) {
        Word last = headline.get(headline.size() - 1);
        Block above = Block.of(headline, true);
        Block below = Block.of(line, true);
        double pitch = line.get(0).base() - last.base();
        return isAlike(last, line.get(0))
                && pitch > SAME_LINE * last.size()
                && pitch <= LEADING * last.size()
                && above.left() < below.right()
                && below.left() < above.right();
    }

    private static boolean isAlike(Word one, Word other) {
        return Math.abs(one.size() - other.size()) <= SAME_SIZE * other.size() && one.bold() == other.bold();
    }
}
