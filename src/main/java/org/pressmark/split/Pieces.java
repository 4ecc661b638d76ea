package org.pressmark.split;

import java.util.ArrayList;
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
        int[] first = new int[cuts.size()];
        int[] last = new int[cuts.size()];
        cuts.forEach(cut -> marks.add(new ArrayList<>()));
        int page = 0;
        for (Mark mark : lines.text().marks()) {
            boolean isPage = mark.kind() == Mark.Kind.PAGE;
            page += isPage ? 1 : 0;
            for (int i = firstAfter(cuts, mark.start());
                    i < cuts.size() && mark.end() > cuts.get(i).start();
                    i++) {
                if (mark.touches(cuts.get(i).start(), cuts.get(i).end())) {
                    marks.get(i).add(mark);
                    first[i] = isPage && first[i] == 0 ? page : first[i];
                    last[i] = isPage ? page : last[i];
                }
            }
        }
        var pieces = new ArrayList<Pieces>();
        for (int i = 0; i < cuts.size(); i++) {
            pieces.add(of(lines, cuts.get(i), marks.get(i), locator(lines, cuts.get(i), first[i], last[i])));
        }
        return pieces;
    }

    /** The first cut that ends after {@code index}. */
    private static int firstAfter(List<Cut> cuts, int index) {
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts.get(middle).end() > index) {
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

    private static String locator(Lines lines, Cut cut, int first, int last) {
        if (first > 0) {
            return first == last ? "page " + first : "pages " + first + "-" + last;
        }
        String characters = lines.text().characters();
        int end = cut.end();
        while (end > cut.start() + 1 && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        return "lines " + (lines.lineOf(cut.start()) + 1) + "-" + (lines.lineOf(end - 1) + 1);
    }
}
