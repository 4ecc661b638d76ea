package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.FunctionWords;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** Firms that end with their legal form, in every language: "Snake River Potash Corp.", "Gerstadter Verkehrsbetrieb GmbH". */
final class FirmNames {

    private static final Set<String> FORMS = NameWords.of("legal-form");
    private static final Set<String> ARTICLES = NameWords.of("article");
    /** Nouns that German prints with a capital before a firm's name. */
    private static final Set<String> CALLED = Set.of("firma", "unternehmen", "unternehmens", "baufirma");

    private static final int LONGEST = 6;

    private final Story story;

    private FirmNames(Story story) {
        this.story = story;
    }

    /** The firms in {@code story}; they may overlap with what others propose. */
    static List<Spot> in(Story story) {
        FirmNames firms = new FirmNames(story);
        List<Spot> spots = new ArrayList<>();
        for (int i = 1; i < story.words().size(); i++) {
            firms.endingWith(i).ifPresent(spots::add);
        }
        return spots;
    }

    private Optional<Spot> endingWith(int index) {
        if (!isForm(index) || isForm(index + 1)) {
            return Optional.empty();
        }
        int first = index;
        while (first > 1 && isForm(first - 1)) {
            first--;
        }
        int from = first;
        while (from > 0 && first - from < LONGEST && word(from).joined() && isPart(from - 1) && !endsLine(from)) {
            from--;
        }
        while (from < first
                && (ARTICLES.contains(word(from).folded())
                        || CALLED.contains(word(from).folded())
                        || isOpening(from))) {
            from++;
        }
        return from < first ? Optional.of(Spot.patternedBody(from, index + 1)) : Optional.empty();
    }

    private boolean isForm(int index) {
        return index < story.words().size()
                && word(index).joined()
                && (word(index).capitalised() || word(index).folded().equals("ggmbh"))
                && FORMS.contains(word(index).folded())
                && (word(index).folded().length() > 2 || word(index).capitals());
    }

    private boolean isPart(int index) {
        return word(index).capitalised()
                && Titles.shared().phrases().at(story.words(), index).isEmpty();
    }

    private boolean endsLine(int index) {
        return story.text()
                                .substring(word(index - 1).end(), word(index).start())
                                .indexOf('\n')
                        >= 0
                && story.inHeadline(index - 1);
    }

    /** A word that only the sentence's beginning capitalises. */
    private boolean isOpening(int index) {
        return story.beginsSentence(index) && FunctionWords.contains(word(index).folded(), story.language());
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
