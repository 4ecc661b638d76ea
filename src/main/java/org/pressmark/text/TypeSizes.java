package org.pressmark.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the headings of a page by the size of their letters. */
final class TypeSizes {

    /** Headings are at least so much larger than the text. */
    private static final double LARGER = 1.25;

    /** Of ten words of a page no more than three stand in headings, or it has a text of many sizes. */
    private static final double MOST_IN_HEADINGS = 0.3;

    private static final int FEWEST_LETTERS = 4;

    private record Line(String paragraph, double size, long letters) {

        static Line of(Collection<SeenWord> words) {
            return new Line(
                    words.iterator().next().paragraph(),
                    median(words.stream().map(SeenWord::typeSize).toList()),
                    words.stream()
                            .flatMapToInt(word -> word.text().codePoints())
                            .filter(Character::isLetter)
                            .count());
        }
    }

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> headings = new HashSet<>();

    TypeSizes(List<SeenWord> words) {
        Map<String, List<SeenWord>> grouped = new LinkedHashMap<>();
        words.forEach(word ->
                grouped.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word));
        grouped.forEach((mark, line) -> lines.put(mark, Line.of(line)));
        findHeadings();
        long inHeadings =
                words.stream().filter(word -> headings.contains(word.line())).count();
        if (inHeadings > words.size() * MOST_IN_HEADINGS) {
            headings.clear();
        }
    }

    private void findHeadings() {
        double usual = median(lines.values().stream().map(Line::size).toList());
        String paragraph = "";
        boolean begun = false;
        for (Map.Entry<String, Line> entry : lines.entrySet()) {
            Line line = entry.getValue();
            boolean larger = line.size() >= usual * LARGER && line.letters() >= FEWEST_LETTERS;
            boolean first = !line.paragraph().equals(paragraph);
            begun = larger && (first || begun);
            paragraph = line.paragraph();
            if (begun) {
                headings.add(entry.getKey());
            }
        }
    }

    private static double median(List<Double> sizes) {
        return sizes.isEmpty() ? 0 : sizes.stream().sorted().toList().get(sizes.size() / 2);
    }

    /** Whether the line of this word is in larger type. */
    boolean isHeading(SeenWord word) {
        return headings.contains(word.line());
    }

    private double sizeOf(SeenWord word) {
        Line line = lines.get(word.line());
        return line == null ? 0 : line.size();
    }

    /** Whether two lines of headings, of which the first ends and the second begins with these words, are one heading. */
    boolean areOneHeading(SeenWord last, SeenWord next) {
        double one = sizeOf(last);
        double other = sizeOf(next);
        double gap = next.top() - (last.top() + last.height());
        return isHeading(last)
                && isHeading(next)
                && Math.max(one, other) <= Math.min(one, other) * LARGER
                && Math.abs(gap) <= one;
    }
}
