package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Word;

/**
 * English bodies whose name is a list with commas, which the recogniser takes for several: "Ministry of Agriculture, Fisheries and Water
 * Resources", "Fish, Food and Allied Workers union", "Educational, Scientific and Cultural Organization". A comma before the "and" may stand or not.
 */
final class ListedBodies {

    private static final BodyPatterns PATTERNS = BodyPatterns.shared();
    private static final Set<String> OF = Set.of("of", "for");
    /** In words, between two commas. */
    private static final int LONGEST_ITEM = 3;

    private static final int MOST_WORDS_BEFORE = 4;
    private static final int MOST_ITEMS = 4;

    private final Story story;

    private ListedBodies(Story story) {
        this.story = story;
    }

    /** The bodies in {@code story}; they may overlap with what others propose. */
    static List<Spot> in(Story story) {
        List<Spot> spots = new ArrayList<>();
        if (!story.language().startsWith("en")) {
            return spots;
        }
        ListedBodies bodies = new ListedBodies(story);
        for (int i = 1; i + 2 < story.words().size(); i++) {
            if (bodies.isAfterComma(i) && bodies.isItem(i) && bodies.isItem(i - 1)) {
                bodies.around(i).ifPresent(spots::add);
            }
        }
        return spots;
    }

    /** The body whose first comma stands before the word {@code index}. */
    private Optional<Spot> around(int index) {
        int and = index;
        for (int items = 0; items < MOST_ITEMS; items++) {
            and = itemEnd(and);
            if (and == story.words().size() || !isAfterComma(and) || isAnd(and)) {
                break;
            }
        }
        if (and + 1 >= story.words().size() || !isAnd(and) || !isItem(and + 1)) {
            return Optional.empty();
        }
        int to = lastEnd(and + 1);
        int from = beginning(index);
        boolean headed = from < index - 1 && isHeaded(from, index);
        boolean tailed = PATTERNS.paired().contains(word(to - 1).folded())
                && (to - and > 2 || !word(to - 1).capitalised());
        return headed || tailed ? Optional.of(Spot.patternedBody(from, to)) : Optional.empty();
    }

    private boolean isAnd(int index) {
        return word(index).folded().equals("and") && !word(index).capitalised();
    }

    /** Where the words end that stand between two commas. */
    private int itemEnd(int from) {
        int to = from + 1;
        while (to < story.words().size() && to - from < LONGEST_ITEM && word(to).joined() && isItem(to)) {
            to++;
        }
        return to;
    }

    /** Where the last item ends, with the word that says what body it is: "union", printed in small letters too. */
    private int lastEnd(int from) {
        int to = itemEnd(from);
        while (to < story.words().size() && word(to).joined() && word(to).capitalised() && isItem(to)) {
            to++;
        }
        boolean small = to < story.words().size()
                && word(to).joined()
                && word(to).folded().equals("union")
                && !word(to - 1).folded().equals("union");
        return small ? to + 1 : to;
    }

    /** Where the capitalised words begin before the first comma, over one "of". */
    private int beginning(int comma) {
        int from = comma - 1;
        while (from > 0
                && comma - from <= MOST_WORDS_BEFORE
                && story.goesOn(from)
                && (word(from - 1).capitalised()
                        || OF.contains(word(from - 1).folded())
                                && from > 1
                                && word(from - 2).capitalised())) {
            from--;
        }
        while (from < comma - 1
                && (!word(from).capitalised() || word(from).folded().equals("the"))) {
            from++;
        }
        return from;
    }

    /** "Ministry of" or "National Association of" before the first item. */
    private boolean isHeaded(int from, int comma) {
        for (int i = from; i < comma - 2; i++) {
            boolean head = PATTERNS.before()
                    .at(story.words(), i)
                    .filter(match ->
                            match.to() < comma && OF.contains(word(match.to()).folded()))
                    .isPresent();
            if (head) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a comma stands between the word and the one before. */
    private boolean isAfterComma(int index) {
        return story.text()
                .substring(word(index - 1).end(), word(index).start())
                .strip()
                .equals(",");
    }

    /** A capitalised word that is a common one: what a body is about, and no place or person. */
    private boolean isItem(int index) {
        Word word = word(index);
        return word.capitalised()
                && !word.capitals()
                && EnglishWords.contains(word.folded())
                && !GivenNames.contains(word.folded());
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
