package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Passage;

/** Joins lines that were broken to fit a page into paragraphs. */
final class Paragraphs {

    private static final int WIDEST_COLUMN = 170;
    private static final int LONGEST_LINE = 220;
    private static final int RAGGED = 4;
    private static final int DEEPEST_INDENT = 8;

    /** The width of the page in characters; 0 if its lines were not broken. */
    private final int width;

    private Paragraphs(int width) {
        this.width = width;
    }

    /** Measures the page that {@code lines} stand on. */
    static Paragraphs of(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.length() + (line.indent() <= DEEPEST_INDENT ? line.indent() : 0))
                .sorted()
                .toArray();
        if (lengths.length < 4) {
            return new Paragraphs(0);
        }
        int width = lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
        int longest = lengths[lengths.length - 1];
        return new Paragraphs(width <= WIDEST_COLUMN && longest <= LONGEST_LINE ? width : 0);
    }

    /** Whether lines were broken at the edge of the page. */
    boolean areWrapped() {
        return width > 0;
    }

    /** Whether {@code next} goes on with the paragraph of {@code line}. */
    boolean goesOn(Line line, Line next) {
        if (next.afterBlank() || next.indent() >= line.indent() + 2 && line.indent() == 0) {
            return false;
        }
        if (line.text().endsWith("-") && Character.isLetter(next.text().charAt(0))) {
            return true;
        }
        if (!areWrapped()) {
            return false;
        }
        boolean noRoom = line.indent() + line.length() + 1 + firstWord(next) > width - RAGGED;
        return noRoom
                || !line.endsSentence() && Character.isLowerCase(next.text().charAt(0));
    }

    private static int firstWord(Line line) {
        int blank = line.text().indexOf(' ');
        return blank < 0 ? line.length() : blank;
    }

    /** The paragraphs that {@code lines} make, in order. */
    List<Passage> join(String text, List<Line> lines) {
        var paragraphs = new ArrayList<Passage>();
        int i = 0;
        while (i < lines.size()) {
            int last = lastOf(lines, i);
            paragraphs.add(Passage.of(
                    text,
                    lines.get(i).passage().start(),
                    lines.get(last).passage().end()));
            i = last + 1;
        }
        return paragraphs;
    }

    /** The index of the last line of the paragraph that begins at {@code first}. */
    int lastOf(List<Line> lines, int first) {
        int last = first;
        while (last + 1 < lines.size()
                && adjoins(lines.get(last), lines.get(last + 1))
                && goesOn(lines.get(last), lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean adjoins(Line line, Line next) {
        return next.passage().start() - next.indent() - line.passage().end() <= WIDEST_COLUMN && !next.afterBlank();
    }
}
