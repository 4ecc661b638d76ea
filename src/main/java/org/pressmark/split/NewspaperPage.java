package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Statement;

/**
 * Pages of a newspaper in PDF, of which the reader has marked headlines and furniture. Each headline with a story below it begins a
 * clipping; what stands above the first one on a page goes on with the story of the page before, and a story that is continued on another
 * page is joined. The head of the page speaks of all of them.
 */
final class NewspaperPage implements Layout {

    private static final String PDF = "application/pdf";
    private static final int FEWEST_WORDS = 25;

    /** How far above the line that says where a story began its headline may stand, in lines that are not blank. */
    private static final int ABOVE = 3;

    /**
     * One story.
     *
     * @param from its first line
     * @param to the line after its last one
     * @param headline the line of its headline, {@code from - 1} if it has none
     * @param words how many words stand below the headline
     */
    record Story(int from, int to, int headline, int words) {

        Story to(int line) {
            return new Story(from, line, headline, words);
        }
    }

    private final Jumps jumps = Jumps.load();

    @Override
    public List<Cut> cut(Sheets sheets) {
        if (!sheets.text().format().equals(PDF)) {
            return List.of();
        }
        Lines lines = sheets.lines();
        Map<Integer, Imprint> imprints = imprints(sheets);
        List<Story> all = stories(sheets);
        List<Story> told = told(all, lines.size());
        boolean printed = imprints.values().stream().anyMatch(imprint -> !imprint.isEmpty());
        if (told.size() < 2 && !printed || all.isEmpty()) {
            return List.of();
        }
        if (told.size() > 1 && all.size() > 2 * told.size()) {
            return whole(sheets, Optional.of(Doubt.MULTI_ARTICLE));
        }
        Continuations continuations = Continuations.of(lines, jumps, imprints, told);
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < told.size(); i++) {
            if (!continuations.goesOn(i)) {
                cut(sheets, told, i, continuations, imprints).ifPresent(cuts::add);
            }
        }
        return cuts.isEmpty() ? whole(sheets, Optional.empty()) : cuts;
    }

    private static Optional<Cut> cut(
            Sheets sheets, List<Story> told, int number, Continuations continuations, Map<Integer, Imprint> imprints) {
        Lines lines = sheets.lines();
        Draft draft = sheets.draft();
        Story story = told.get(number);
        Imprint imprint = Imprint.NONE;
        for (Map.Entry<Integer, Imprint> page : imprints.entrySet()) {
            imprint = page.getKey() <= Math.max(story.from(), story.headline()) ? page.getValue() : imprint;
        }
        imprint.state(draft);
        if (story.headline() >= story.from()) {
            draft.state(Statement.Label.HEADLINE, lines.at(story.headline()));
        }
        keep(lines, draft, story.from(), story.to(), continuations, imprints);
        int end = Integer.MAX_VALUE;
        int before = number;
        for (int part : continuations.partsOf(number)) {
            draft.endAt(continuations.end(before, end));
            keep(lines, draft, continuations.body(part), told.get(part).to(), continuations, imprints);
            before = part;
        }
        return draft.cut();
    }

    private static void keep(
            Lines lines, Draft draft, int first, int to, Continuations continuations, Map<Integer, Imprint> imprints) {
        int from = first;
        for (int line = first; line < to; line++) {
            if (line > from && imprints.containsKey(line)) {
                draft.keep(from, line);
                from = line;
            }
            if (continuations.isBack(line)) {
                draft.keep(from, line);
                from = line + 1;
            }
        }
        draft.keep(from, Ends.of(lines, from, to));
    }

    private static List<Cut> whole(Sheets sheets, Optional<Doubt> doubt) {
        Draft draft = sheets.draft();
        doubt.ifPresent(draft::doubt);
        return draft.keep(0, sheets.lines().size()).cut().map(List::of).orElse(List.of());
    }

    /** What is printed at the head and foot of each page, by the first line of the page. */
    private static Map<Integer, Imprint> imprints(Sheets sheets) {
        Lines lines = sheets.lines();
        Map<Integer, Imprint> imprints = new TreeMap<>();
        Imprint before = Imprint.NONE;
        List<Mark> marks = sheets.text().marks();
        for (Mark page : marks) {
            if (page.kind() == Mark.Kind.PAGE) {
                List<String> furniture = marks.stream()
                        .filter(mark -> mark.kind() == Mark.Kind.FURNITURE && mark.touches(page.start(), page.end()))
                        .map(mark -> lines.text().characters().substring(mark.start(), mark.end()))
                        .toList();
                before = Imprint.of(furniture).after(before);
                imprints.put(lines.lineOf(page.start()), before);
            }
        }
        return imprints;
    }

    /** The stories by their headlines, with what stands above the first headline. */
    private List<Story> stories(Sheets sheets) {
        Lines lines = sheets.lines();
        List<Integer> headlines = headlines(sheets);
        var stories = new ArrayList<Story>();
        if (headlines.isEmpty()) {
            return stories;
        }
        int above = words(sheets, 0, headlines.get(0));
        if (above >= FEWEST_WORDS) {
            stories.add(new Story(0, headlines.get(0), -1, above));
        }
        for (int i = 0; i < headlines.size(); i++) {
            int from = i == 0 && above < FEWEST_WORDS ? 0 : headlines.get(i);
            int to = i + 1 < headlines.size() ? headlines.get(i + 1) : lines.size();
            stories.add(new Story(from, to, headlines.get(i), words(sheets, headlines.get(i) + 1, to)));
        }
        return stories;
    }

    /** The headlines that a story stands below. What stands below the others belongs to the story before, as a caption does. */
    private static List<Story> told(List<Story> stories, int end) {
        var told = new ArrayList<Story>();
        for (Story story : stories) {
            if (story.words() >= FEWEST_WORDS) {
                told.add(told.isEmpty() ? new Story(0, story.to(), story.headline(), story.words()) : story);
            }
        }
        for (int i = 0; i < told.size(); i++) {
            told.set(i, told.get(i).to(i + 1 < told.size() ? told.get(i + 1).from() : end));
        }
        return told;
    }

    /** The lines of the headlines, and those that say where a story began if no headline stands beside them. */
    private List<Integer> headlines(Sheets sheets) {
        Lines lines = sheets.lines();
        var marked = new TreeSet<Integer>();
        sheets.text().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.HEADING)
                .forEach(mark -> marked.add(lines.lineOf(mark.start())));
        var all = new TreeSet<>(marked);
        for (int i = 0; i < lines.size() && !marked.isEmpty(); i++) {
            if (!sheets.furniture().is(i)
                    && jumps.back(lines.at(i)).isPresent()
                    && !isBesideHeadline(lines, i, marked)) {
                all.add(i);
            }
        }
        return List.copyOf(all);
    }

    private static boolean isBesideHeadline(Lines lines, int line, Set<Integer> headlines) {
        boolean beside = headlines.contains(lines.ink(line + 1, lines.size()));
        int page = lines.text().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.PAGE)
                .mapToInt(mark -> lines.lineOf(mark.start()))
                .filter(start -> start <= line)
                .max()
                .orElse(0);
        int above = line;
        for (int n = 0; n <= ABOVE && above >= page; n++) {
            beside |= headlines.contains(above);
            above = lines.inkBefore(above, page);
        }
        return beside;
    }

    private static int words(Sheets sheets, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += sheets.furniture().is(i) ? 0 : Printed.words(sheets.lines().at(i));
        }
        return words;
    }
}
