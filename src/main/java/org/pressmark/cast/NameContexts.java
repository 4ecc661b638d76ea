package org.pressmark.cast;

import java.util.HashSet;
import java.util.Set;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Table;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** What the words beside a person's name make of it. */
final class NameContexts {

    private static final Set<String> ALL = read();
    private static final String CLOSING = ",;:.!?)";

    private NameContexts() {}

    private static Set<String> read() {
        Set<String> all = new HashSet<>();
        for (Table.Row row : Table.read(NameContexts.class, "name-contexts.tsv")) {
            all.add(row.cell("meaning") + " " + row.cell("side") + " " + row.cell("word"));
        }
        return Set.copyOf(all);
    }

    /** Whether the person is only alluded to: "the Biden administration". */
    static boolean isAdjective(Story story, Spot spot) {
        boolean articled = spot.from() > 0 && !story.beginsSentence(spot.from());
        return articled && says(story, "adjective", spot);
    }

    /** Whether the name is that of a thing: "the carrier Abraham Lincoln". */
    static boolean isThing(Story story, Spot spot) {
        Word first = story.words().get(spot.from());
        boolean named = spot.length() > 1
                && ALL.contains("thing before " + first.folded())
                && !GivenNames.contains(first.folded());
        return named || isVessel(story, spot) || isClass(story, spot) || says(story, "thing", spot);
    }

    /** "the Antonio Lund (FF-151)", "the Antonio Lund sailed": a full name with an article and no noun after it is a ship's. */
    private static boolean isVessel(Story story, Spot spot) {
        Word first = story.words().get(spot.from());
        boolean articled = spot.length() > 1
                && spot.from() > 0
                && first.joined()
                && story.words().get(spot.from() - 1).folded().equals("the");
        boolean person = GivenNames.contains(first.folded())
                && !isPeerage(first.folded())
                && Titles.shared().endAt(story.words(), spot.from()) == spot.from()
                && story.words().subList(spot.from(), spot.to()).stream().allMatch(Word::capitalised);
        return articled && person && isFollowedByDeed(story, spot.to());
    }

    /** "Mount Lund", "Lake Lund": a place whose first word says what it is. */
    static boolean isHeaded(Story story, Spot spot) {
        return spot.length() == 2
                && ALL.contains("thing before " + story.words().get(spot.from()).folded());
    }

    private static boolean isFollowedByDeed(Story story, int index) {
        if (index == story.words().size()) {
            return true;
        }
        int end = story.words().get(index - 1).end();
        return story.text().startsWith(" (", end)
                || CLOSING.indexOf(story.text().charAt(end)) >= 0
                || story.words().get(index).joined()
                        && ALL.contains(
                                "vessel after " + story.words().get(index).folded());
    }

    /** "Antonio Lund-class frigates". */
    private static boolean isClass(Story story, Spot spot) {
        return spot.to() < story.words().size()
                && story.words().get(spot.to()).folded().equals("class")
                && story.words().get(spot.to()).joined()
                && story.text().charAt(story.words().get(spot.to()).start() - 1) == '-';
    }

    /** Whether the name is that of a plant, a mine or the like: "the Arnold nuclear plant". */
    static boolean isSite(Story story, Spot spot) {
        for (int i = spot.to(); i < Math.min(spot.to() + 2, story.words().size()); i++) {
            Word word = story.words().get(i);
            if (!word.joined() || word.capitalised()) {
                return false;
            }
            if (ALL.contains("site after " + word.folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is that of a peerage: "the Duke of Edinburgh". */
    static boolean isPeer(Story story, Spot spot) {
        return spot.length() > 2
                && story.words().get(spot.from() + 1).folded().equals("of")
                && isPeerage(story.words().get(spot.from()).folded());
    }

    /** Whether {@code folded} is a rank of the peerage, behind which the name of a place stands for a person. */
    static boolean isPeerage(String folded) {
        return ALL.contains("peer before " + folded);
    }

    private static boolean says(Story story, String meaning, Spot spot) {
        if (spot.from() > 0 && story.words().get(spot.from()).joined()) {
            Word before = story.words().get(spot.from() - 1);
            if (ALL.contains(meaning + " before " + before.folded())) {
                return true;
            }
        }
        if (spot.to() < story.words().size() && story.words().get(spot.to()).joined()) {
            Word after = story.words().get(spot.to());
            return (meaning.equals("adjective") || after.capitalised())
                    && ALL.contains(meaning + " after " + after.folded());
        }
        return false;
    }
}
