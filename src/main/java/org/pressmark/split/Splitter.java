package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;

/** Cuts the text of a file into its clippings. The first layout of the list that recognises the file decides. */
public final class Splitter {

    private final List<Layout> layouts = List.of(new HeaderLines(), new WholeFile());

    /** The clippings of a file in order, at least one. */
    public List<Clipping> split(SourceFile source, Text text) {
        List<Cut> cuts = layouts.stream()
                .map(layout -> layout.cut(text))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow();
        var lines = new LineCount(text.characters());
        var clippings = new ArrayList<Clipping>();
        for (Cut cut : cuts) {
            clippings.add(clipping(source, text, cut, clippings.size() + 1, cuts.size() == 1, lines));
        }
        return clippings;
    }

    private static Clipping clipping(
            SourceFile source, Text text, Cut cut, int number, boolean alone, LineCount lines) {
        List<Mark> marks = text.marks().stream()
                .filter(mark -> mark.touches(cut.start(), cut.end()))
                .map(mark -> mark.within(cut.start(), cut.end()))
                .toList();
        var statements = new ArrayList<>(cut.statements());
        if (alone) {
            statements.addAll(text.statements());
        } else {
            text.statements().stream().filter(Splitter::speaksOfEveryClipping).forEach(statements::add);
        }
        return new Clipping(
                source,
                number,
                text.characters().substring(cut.start(), cut.end()),
                locator(text, cut, lines),
                text.format(),
                text.origin(),
                text.quality(),
                marks,
                statements,
                List.<Doubt>of());
    }

    /** The title or date of a file that holds several clippings says nothing about any one of them. */
    private static boolean speaksOfEveryClipping(Statement statement) {
        return statement.label() == Statement.Label.LANGUAGE;
    }

    private static String locator(Text text, Cut cut, LineCount lines) {
        int first = 0;
        int last = 0;
        int page = 0;
        for (Mark mark : text.marks()) {
            if (mark.kind() == Mark.Kind.PAGE) {
                page++;
                if (mark.touches(cut.start(), cut.end())) {
                    first = first == 0 ? page : first;
                    last = page;
                }
            }
        }
        if (first > 0) {
            return first == last ? "page " + first : "pages " + first + "-" + last;
        }
        return "lines " + lines.at(cut.start()) + "-" + lines.at(Math.max(cut.start(), lastLetter(text, cut)));
    }

    private static int lastLetter(Text text, Cut cut) {
        int end = cut.end();
        while (end > cut.start() && Character.isWhitespace(text.characters().charAt(end - 1))) {
            end--;
        }
        return end - 1;
    }

    /** The number of the line that a character stands on. */
    private static final class LineCount {

        private final int[] starts;

        LineCount(String characters) {
            starts = java.util.stream.IntStream.concat(
                            java.util.stream.IntStream.of(0),
                            java.util.stream.IntStream.range(0, characters.length())
                                    .filter(index -> characters.charAt(index) == '\n')
                                    .map(index -> index + 1))
                    .toArray();
        }

        int at(int index) {
            int found = java.util.Arrays.binarySearch(starts, index);
            return found >= 0 ? found + 1 : -found - 1;
        }
    }
}
