package org.pressmark.cast;

import java.util.Optional;
import java.util.Set;
import org.pressmark.language.CalendarWords;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** English bodies that the last of their capitalised words gives away: "Cape Town City Council", "Lagos State University". */
final class TailedBodies {

    private static final Set<String> NO_BEGINNINGS = NameWords.of("determiner");

    /** Bodies of whom they serve or who leads them: "Attorney-General's Chambers", "Women's Institute". */
    private static final Set<String> HELD = NameWords.of("held");

    /** Words that begin a sentence before a body's name and are no part of it. */
    private static final Set<String> OPENINGS = NameWords.of("opening");

    private static final Set<String> NEVER_WITHIN = NameWords.of("never-in-body");

    private static final int MOST_WORDS_BEFORE = 4;

    private final Story story;

    TailedBodies(Story story) {
        this.story = story;
    }

    /** "Cape Town City Council", "Lagos State University": capitalised words before the last one. */
    Optional<Spot> endingWith(int last) {
        int from = last;
        while (from > 0
                && last - from < MOST_WORDS_BEFORE
                && story.goesOn(from)
                && (!isHyphenated(from) || isCooperative(from, last))
                && (isPartBefore(from - 1) || isOfOffice(from - 1, last) || isHolder(from - 1, last))) {
            from--;
        }
        while (from < last && !word(from).capitalised()) {
            from++;
        }
        from = withPartner(from, last);
        while (from < last && NO_BEGINNINGS.contains(word(from).folded())) {
            from++;
        }
        boolean whole = BodyPatterns.shared()
                .after()
                .at(story.words(), from)
                .filter(head -> head.to() == last + 1)
                .isPresent();
        boolean goesOn = story.goesOn(last + 1) && word(last + 1).capitalised();
        return from < last && !whole && !goesOn && !isHyphenated(from) && !isDoubtfulPair(from, last)
                ? Optional.of(Spot.patternedBody(from, last + 1))
                : Optional.empty();
    }

    /** "Punjab and Haryana High Court": one court for two provinces. */
    private int withPartner(int from, int last) {
        boolean pair = word(last).folded().equals("court")
                && from > 1
                && story.goesOn(from)
                && story.goesOn(from - 1)
                && word(from - 1).folded().equals("and")
                && word(from - 2).capitalised();
        return pair
                        && Gazetteer.shared()
                                .areas("en")
                                .at(story.words(), from - 2)
                                .filter(area -> area.to() == from - 1)
                                .isPresent()
                ? from - 2
                : from;
    }

    /** The hyphen in "Harstead Co-op", which parts one word. */
    boolean isCooperative(int index, int last) {
        return index == last
                && index > 0
                && word(index).folded().startsWith("op")
                && word(index - 1).folded().equals("co");
    }

    private boolean isHyphenated(int index) {
        return index > 0 && story.text().charAt(word(index).start() - 1) == '-';
    }

    private boolean isPartBefore(int index) {
        Word word = word(index);
        boolean opening =
                OPENINGS.contains(word.folded()) && story.beginsSentence(index) || NEVER_WITHIN.contains(word.folded());
        return word.capitalised()
                && !opening
                && Titles.shared().phrases().at(story.words(), index).isEmpty();
    }

    /** The "s" in "Attorney-General's Chambers". */
    private boolean isOfOffice(int index, int last) {
        return index == last - 1
                && index > 0
                && word(index).folded().equals("s")
                && HELD.contains(word(last).folded())
                && EnglishWords.contains(word(index - 1).folded())
                && story.goesOn(index);
    }

    private boolean isHolder(int index, int last) {
        return index > last - 4
                && index < last - 1
                && HELD.contains(word(last).folded())
                && word(last - 1).folded().equals("s")
                && word(index).capitalised();
    }

    /** "Friday Court" is none. */
    private boolean isDoubtfulPair(int from, int last) {
        return last - from == 1 && CalendarWords.contains(word(from).folded());
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
