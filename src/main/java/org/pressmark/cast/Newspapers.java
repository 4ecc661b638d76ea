package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pressmark.language.Word;

/** Newspapers of one common word, which an English story names with their article: "told the Guardian", "the editor of the Observer". */
final class Newspapers {

    private static final Set<String> TITLES = NameWords.of("newspaper");

    private static final Set<String> FOLLOWING = NameWords.of("after-newspaper");

    private final Story story;

    private Newspapers(Story story) {
        this.story = story;
    }

    /** The newspapers in {@code story}. */
    static List<Spot> in(Story story) {
        List<Spot> spots = new ArrayList<>();
        if (!story.language().startsWith("en")) {
            return spots;
        }
        Newspapers newspapers = new Newspapers(story);
        for (int i = 1; i < story.words().size(); i++) {
            if (newspapers.isOne(i)) {
                spots.add(Spot.patternedBody(i, i + 1));
            }
        }
        return spots;
    }

    /** Behind "the", and before no other name and no noun. */
    private boolean isOne(int index) {
        Word word = story.words().get(index);
        return TITLES.contains(word.folded())
                && word.capitalised()
                && !word.capitals()
                && word.joined()
                && story.words().get(index - 1).folded().equals("the")
                && (isAlone(index + 1) || isListed(index));
    }

    /** "the Guardian and the Observer". */
    private boolean isListed(int index) {
        return index > 2
                && word(index - 2).folded().equals("and")
                && TITLES.contains(word(index - 3).folded())
                && word(index - 3).capitalised();
    }

    private Word word(int index) {
        return story.words().get(index);
    }

    private boolean isAlone(int index) {
        if (index == story.words().size() || !story.words().get(index).joined()) {
            return true;
        }
        Word next = story.words().get(index);
        return !next.capitalised() && FOLLOWING.contains(next.folded());
    }
}
