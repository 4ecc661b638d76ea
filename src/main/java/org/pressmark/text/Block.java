package org.pressmark.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Words that no cut may part: one word of the text, or all the lines of a headline.
 *
 * @param words in reading order
 * @param large whether they are set larger than the text
 */
record Block(List<Word> words, boolean large, double left, double right, double top, double bottom) {

    static Block of(List<Word> words, boolean large) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Word word : words) {
            left = Math.min(left, word.left());
            right = Math.max(right, word.right());
            top = Math.min(top, word.top());
            bottom = Math.max(bottom, word.bottom());
        }
        return new Block(List.copyOf(words), large, left, right, top, bottom);
    }

    double middle() {
        return (top + bottom) / 2;
    }

    static List<Word> words(Collection<Block> blocks) {
        List<Word> words = new ArrayList<>(blocks.size());
        blocks.forEach(block -> words.addAll(block.words()));
        return words;
    }
}
