package org.pressmark.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Passage;

/**
 * A clipping as lines, each with its kind.
 *
 * @param clipping what the lines are of
 * @param header the archive's own line above it
 * @param lines the lines that hold something; what follows the date in the header stands as a line of its own
 * @param kinds the kind of each line
 * @param paragraphs how lines join
 */
record Page(
        Clipping clipping, Optional<HeaderLine> header, List<Line> lines, List<LineKind> kinds, Paragraphs paragraphs) {

    private static final int LONGEST_LABEL = 60;

    static Page of(Clipping clipping, LineKinds lineKinds) {
        String text = clipping.text();
        List<Line> all = Line.of(text);
        Optional<HeaderLine> header = all.isEmpty()
                ? Optional.empty()
                : HeaderLine.in(text, all.get(0).passage());
        var lines = new ArrayList<>(all);
        header.ifPresent(found -> {
            lines.remove(0);
            if (!found.rest().printed().isBlank()) {
                lines.add(
                        0, Line.between(text, found.rest().start(), found.rest().end(), true));
            }
        });
        Set<String> repeated = repeated(lines);
        List<LineKind> kinds =
                lines.stream().map(line -> lineKinds.of(text, line, repeated)).toList();
        return new Page(clipping, header, List.copyOf(lines), kinds, Paragraphs.of(lines));
    }

    /** Short lines that stand three times one below the other: labels of pictures. */
    private static Set<String> repeated(List<Line> lines) {
        var repeated = new HashSet<String>();
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (line.length() <= LONGEST_LABEL
                    && line.equals(lines.get(i - 1).text())
                    && line.equals(lines.get(i - 2).text())) {
                repeated.add(line);
            }
        }
        return repeated;
    }

    String text() {
        return clipping.text();
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    boolean is(int index, LineKind kind) {
        return index >= 0 && index < lines.size() && kinds.get(index) == kind;
    }

    /** Whether the line is the rest of the archive's own line. */
    boolean isHeaderRest(int index) {
        return index == 0
                && header.filter(found -> !found.rest().printed().isBlank()).isPresent();
    }

    /** The characters from the beginning of one line to the end of another. */
    Passage span(int first, int last) {
        return Passage.of(
                text(), line(first).passage().start(), line(last).passage().end());
    }

    /** Those characters as one line. */
    Line joined(int first, int last) {
        return new Line(span(first, last), line(first).indent(), line(first).afterBlank());
    }
}
