package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Statement;

/**
 * Articles one after another without labels. A cut is made only where an article clearly begins: a headline with outlet, day, author or
 * dateline beside it, below the end of another story, a rule, an end mark, a page or a heading. What looks like several articles but does
 * not show where each begins stays one clipping with a doubt.
 */
final class Stories implements Layout {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\d{2}");
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_DOUBTFUL = 60;

    private final Labelled labelled;

    Stories(Labels labels) {
        this.labelled = new Labelled(labels);
    }

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        int first = lines.ink(0, lines.size());
        List<Opening> starts = told(lines, alike(found(sheets)));
        boolean fromStart = !starts.isEmpty()
                && (words(lines, first, starts.get(0).first()) < FEWEST_WORDS || Contents.stand(lines, first, starts));
        if (starts.size() < 2 || !fromStart || isLive(lines, starts)) {
            return starts.size() > 1 || isDoubtful(lines) ? List.of(doubted(lines)) : List.of();
        }
        Masthead masthead = Masthead.of(lines, starts.get(0).first(), starts);
        List<Integer> numbers = Numbering.of(lines, starts);
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size()
                    ? starts.get(i + 1).first()
                    : Ends.beforeSignature(lines, starts.get(i).body(), lines.size());
            Draft draft = sheets.draft().skip(numbers.get(i));
            cut(sheets, draft, starts.get(i), to, masthead, cuts);
        }
        return cuts;
    }

    private static void cut(Sheets sheets, Draft draft, Opening opening, int to, Masthead masthead, List<Cut> cuts) {
        Lines lines = sheets.lines();
        masthead.state(draft);
        if (!masthead.day().isEmpty() && !opening.isByDay()) {
            draft.state(Statement.Label.HEADLINE, lines.joined(opening.headline(), opening.headlineEnd()));
        }
        draft.state(Statement.Label.DATELINE, Printed.placeOfOldDateline(lines.at(opening.proof())));
        draft.keep(opening.first(), Ends.of(lines, opening.first(), to)).cut().ifPresent(cuts::add);
    }

    private List<Opening> found(Sheets sheets) {
        Candidates candidates = Candidates.of(sheets);
        var openings = new Openings(sheets.lines(), new Looks(sheets.lines(), labelled));
        var found = new ArrayList<Opening>();
        int free = 0;
        for (int line = candidates.lines().nextSetBit(0);
                line >= 0;
                line = candidates.lines().nextSetBit(line + 1)) {
            if (line >= free) {
                openings.at(line, candidates.apart().get(line)).ifPresent(found::add);
                free = found.isEmpty() ? 0 : found.get(found.size() - 1).body();
            }
        }
        return found;
    }

    /** Leaves out what only a day proves and nothing sets apart, unless the first article begins in the same form. */
    private static List<Opening> alike(List<Opening> found) {
        return found.stream()
                .filter(opening -> opening.apart()
                        || !opening.isByDay()
                        || opening.form() == found.get(0).form())
                .toList();
    }

    /** Leaves out what no story follows. */
    private static List<Opening> told(Lines lines, List<Opening> found) {
        var told = new ArrayList<Opening>();
        for (int i = 0; i < found.size(); i++) {
            int to = i + 1 < found.size() ? found.get(i + 1).first() : lines.size();
            if (words(lines, found.get(i).body(), to) >= FEWEST_WORDS) {
                told.add(found.get(i));
            }
        }
        return told;
    }

    /** A page that is written on through the day: the same day with another hour above each entry. */
    private static boolean isLive(Lines lines, List<Opening> starts) {
        List<String> proofs = starts.stream()
                .filter(Opening::isByDay)
                .map(opening -> lines.at(opening.proof()))
                .toList();
        return proofs.size() > 1
                && proofs.stream().skip(1).allMatch(line -> CLOCK.matcher(line).find())
                && proofs.stream().map(Printed::dateIn).distinct().count() == 1;
    }

    /** Whether rules or end marks part the text into pieces that each have a headline and a story. */
    private static boolean isDoubtful(Lines lines) {
        int pieces = 0;
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || Printed.isRule(lines.at(i)) || Printed.isEndMark(lines.at(i))) {
                int first = lines.ink(from, i);
                boolean headed =
                        first < i && Printed.isHeadline(lines.at(first)) && lines.ink(first + 1, i) > first + 1;
                pieces += headed && words(lines, first, i) >= FEWEST_DOUBTFUL ? 1 : 0;
                from = i + 1;
            }
        }
        return pieces > 1;
    }

    private static int words(Lines lines, int from, int to) {
        int words = 0;
        for (int i = from; i < to && words < FEWEST_DOUBTFUL; i++) {
            words += Printed.words(lines.at(i));
        }
        return words;
    }

    private static Cut doubted(Lines lines) {
        return new Cut(
                List.of(new Span(0, lines.text().characters().length())), List.of(), List.of(Doubt.MULTI_ARTICLE));
    }
}
