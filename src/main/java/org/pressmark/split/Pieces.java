package org.pressmark.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pressmark.clipping.Mark;

/**
 * A cut, put together.
 *
 * @param text the characters of its parts, one below the other
 * @param marks the marks of the file within that text
 * @param locator where in the file it stands
 */
record Pieces(String text, List<Mark> marks, String locator) {

    private static final String PARAGRAPH = "\n\n";
    private static final String LINE = "\n";

    /** Puts the cuts of one file together. */
    static List<Pieces> of(Lines lines, List<Cut> cuts) {
        List<List<Mark>> marks = new ArrayList<>();
        List<BitSet> pages = new ArrayList<>();
        cuts.forEach(cut -> {
            marks.add(new ArrayList<>());
            pages.add(new BitSet());
        });
        int[] reach = reach(cuts);
        int page = 0;
        for (Mark mark : lines.text().marks()) {
            boolean isPage = mark.kind() == Mark.Kind.PAGE;
            page += isPage ? 1 : 0;
            for (int i = firstAfter(reach, mark.start());
                    i < cuts.size() && mark.end() > cuts.get(i).start();
                    i++) {
                if (cuts.get(i).parts().stream().anyMatch(part -> mark.touches(part.start(), part.end()))) {
                    marks.get(i).add(mark);
                    if (isPage) {
                        pages.get(i).set(page);
                    }
                }
            }
        }
        var pieces = new ArrayList<Pieces>();
        for (int i = 0; i < cuts.size(); i++) {
            pieces.add(of(lines, cuts.get(i), marks.get(i), locator(lines, cuts.get(i), pages.get(i))));
        }
        return pieces;
    }

    /** For each cut where the last of it and of those before it ends; a cut may go on behind the next one. */
    private static int[] reach(List<Cut> cuts) {
        int[] reach = new int[cuts.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = Math.max(cuts.get(i).end(), i == 0 ? 0 : reach[i - 1]);
        }
        return reach;
    }

    /** The first cut before which all end at {@code index} or earlier. */
    private static int firstAfter(int[] reach, int index) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Pieces of(Lines lines, Cut cut, List<Mark> marks, String locator) {
        String characters = lines.text().characters();
        var text = new StringBuilder();
        int[] shifts = new int[cut.parts().size()];
        for (int i = 0; i < cut.parts().size(); i++) {
            Span part = cut.parts().get(i);
            if (i > 0) {
                text.append(goesOn(characters, cut.parts().get(i - 1), part) ? LINE : PARAGRAPH);
            }
            shifts[i] = text.length() - part.start();
            text.append(characters, part.start(), part.end());
        }
        return new Pieces(
                text.toString(),
                marks.stream()
                        .flatMap(mark -> shifted(mark, cut.parts(), shifts).stream())
                        .toList(),
                locator);
    }

    /** Whether a sentence runs on behind what stands between two parts, such as the foot of a page. */
    private static boolean goesOn(String characters, Span before, Span after) {
        char end = characters.charAt(before.end() - 1);
        char next = characters.charAt(after.start());
        return (Character.isLetterOrDigit(end) || end == ',' || end == '-') && Character.isLowerCase(next);
    }

    private static List<Mark> shifted(Mark mark, List<Span> parts, int[] shifts) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (mark.touches(parts.get(i).start(), parts.get(i).end())) {
                start = Math.min(start, Math.max(mark.start(), parts.get(i).start()) + shifts[i]);
                end = Math.min(mark.end(), parts.get(i).end()) + shifts[i];
            }
        }
        return end < 0 ? List.of() : List.of(new Mark(mark.kind(), start, end));
    }

    private static String locator(Lines lines, Cut cut, BitSet pages) {
        if (!pages.isEmpty()) {
            return (pages.cardinality() == 1 ? "page " : "pages ") + runs(pages);
        }
        String characters = lines.text().characters();
        int end = cut.end();
        while (end > cut.start() + 1 && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        return "lines " + (lines.lineOf(cut.start()) + 1) + "-" + (lines.lineOf(end - 1) + 1);
    }

    /** {@code 1-2, 4}. */
    private static String runs(BitSet pages) {
        var runs = new ArrayList<String>();
        for (int from = pages.nextSetBit(0); from >= 0; from = pages.nextSetBit(pages.nextClearBit(from))) {
            int last = pages.nextClearBit(from) - 1;
            runs.add(from == last ? Integer.toString(from) : from + "-" + last);
        }
        return String.join(", ", runs);
    }
}
