package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Statement;

/**
 * Pages of a newspaper in PDF, of which the reader has marked headlines and furniture. Each headline with a story below it begins a
 * clipping; what stands above the first one on a page goes on with the story of the page before. The head of the page speaks of all of
 * them.
 */
final class NewspaperPage implements Layout {

    private static final String PDF = "application/pdf";
    private static final int FEWEST_WORDS = 25;

    /**
     * One story.
     *
     * @param from its first line
     * @param headline the line of its headline, {@code from - 1} if it has none
     * @param words how many words stand below the headline
     */
    private record Story(int from, int headline, int words) {}

    @Override
    public List<Cut> cut(Sheets sheets) {
        if (!sheets.text().format().equals(PDF)) {
            return List.of();
        }
        Lines lines = sheets.lines();
        Map<Integer, Imprint> imprints = imprints(sheets);
        List<Story> all = stories(sheets);
        List<Story> told = told(all);
        boolean printed = imprints.values().stream().anyMatch(imprint -> !imprint.isEmpty());
        if (told.size() < 2 && !printed || all.isEmpty()) {
            return List.of();
        }
        if (told.size() > 1 && all.size() > 2 * told.size()) {
            return whole(sheets, Optional.of(Doubt.MULTI_ARTICLE));
        }
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < told.size(); i++) {
            int to = i + 1 < told.size() ? told.get(i + 1).from() : lines.size();
            cut(sheets, told.get(i), to, imprints, cuts);
        }
        return cuts.isEmpty() ? whole(sheets, Optional.empty()) : cuts;
    }

    private static void cut(Sheets sheets, Story story, int to, Map<Integer, Imprint> imprints, List<Cut> cuts) {
        Lines lines = sheets.lines();
        Draft draft = sheets.draft();
        Imprint imprint = Imprint.NONE;
        for (Map.Entry<Integer, Imprint> page : imprints.entrySet()) {
            imprint = page.getKey() <= Math.max(story.from(), story.headline()) ? page.getValue() : imprint;
        }
        imprint.state(draft);
        if (story.headline() >= story.from()) {
            draft.state(Statement.Label.HEADLINE, lines.at(story.headline()));
        }
        int from = story.from();
        for (int page : imprints.keySet()) {
            if (page > from && page < to) {
                draft.keep(from, page);
                from = page;
            }
        }
        draft.keep(from, Ends.of(lines, from, to)).cut().ifPresent(cuts::add);
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
    private static List<Story> stories(Sheets sheets) {
        Lines lines = sheets.lines();
        List<Integer> headlines = sheets.text().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.HEADING)
                .map(mark -> lines.lineOf(mark.start()))
                .distinct()
                .toList();
        var stories = new ArrayList<Story>();
        if (headlines.isEmpty()) {
            return stories;
        }
        int above = words(sheets, 0, headlines.get(0));
        if (above >= FEWEST_WORDS) {
            stories.add(new Story(0, -1, above));
        }
        for (int i = 0; i < headlines.size(); i++) {
            int from = i == 0 && above < FEWEST_WORDS ? 0 : headlines.get(i);
            int to = i + 1 < headlines.size() ? headlines.get(i + 1) : lines.size();
            stories.add(new Story(from, headlines.get(i), words(sheets, headlines.get(i) + 1, to)));
        }
        return stories;
    }

    /** The headlines that a story stands below. What stands below the others belongs to the story before, as a caption does. */
    private static List<Story> told(List<Story> stories) {
        var told = new ArrayList<Story>();
        for (Story story : stories) {
            if (story.words() >= FEWEST_WORDS) {
                told.add(told.isEmpty() ? new Story(0, story.headline(), story.words()) : story);
            }
        }
        return told;
    }

    private static int words(Sheets sheets, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += sheets.furniture().is(i) ? 0 : Printed.words(sheets.lines().at(i));
        }
        return words;
    }
}
