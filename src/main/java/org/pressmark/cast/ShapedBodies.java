package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** English bodies that the shape of their name gives away: "NHS Grampian", "the Nigerian army", "RailFreight". */
final class ShapedBodies {

    private static final Set<String> REGIONAL = Set.of("nhs", "bbc", "itv");
    private static final Set<String> FORCES = Set.of("army", "navy");
    private static final int LONGEST_BLEND = 14;

    private final Story story;

    private ShapedBodies(Story story) {
        this.story = story;
    }

    /** The bodies in {@code story} outside its headline; they may overlap. */
    static List<Spot> in(Story story) {
        List<Spot> spots = new ArrayList<>();
        if (story.language().startsWith("en")) {
            ShapedBodies bodies = new ShapedBodies(story);
            for (int i = story.wordAt(story.headlineEnd()); i < story.words().size(); i++) {
                bodies.at(i).ifPresent(spots::add);
            }
        }
        return spots;
    }

    private Optional<Spot> at(int index) {
        Word word = word(index);
        if (!word.capitalised()) {
            return FORCES.contains(word.folded()) ? forceAt(index) : Optional.empty();
        }
        if (REGIONAL.contains(word.folded()) && word.capitals()) {
            return branchAt(index);
        }
        return isBlended(index) ? Optional.of(Spot.patternedBody(index, index + 1)) : Optional.empty();
    }

    /** "NHS Grampian", "BBC Scotland". */
    private Optional<Spot> branchAt(int index) {
        int to = index + 1;
        while (to < story.words().size() && to - index < 3 && isJoined(to) && word(to).capitalised()) {
            to++;
        }
        boolean titled = to > index + 1
                && !Titles.shared().in(story.words().subList(index + 1, to)).isEmpty();
        return to > index + 1 && !titled ? Optional.of(Spot.patternedBody(index, to)) : Optional.empty();
    }

    /** "the Nigerian army". */
    private Optional<Spot> forceAt(int index) {
        for (int from = Math.max(1, index - 2); from < index; from++) {
            boolean country = isJoined(index)
                    && word(from - 1).folded().equals("the")
                    && Gazetteer.shared()
                            .adjectives()
                            .at(story.words(), from)
                            .filter(match -> match.to() == index)
                            .isPresent();
            if (country) {
                return Optional.of(Spot.patternedBody(from, index + 1));
            }
        }
        return Optional.empty();
    }

    /** "RailFreight", "HydroTEC": a capital within a word that stands by itself. */
    private boolean isBlended(int index) {
        String printed = story.text().substring(word(index).start(), word(index).end());
        int capital = 1;
        while (capital < printed.length() && Character.isLowerCase(printed.charAt(capital))) {
            capital++;
        }
        boolean alone = (index == 0 || !isJoined(index) || !word(index - 1).capitalised())
                && !(isJoined(index + 1) && word(index + 1).capitalised());
        return alone
                && capital > 2
                && capital + 2 < printed.length()
                && printed.length() <= LONGEST_BLEND
                && Character.isUpperCase(printed.charAt(capital))
                && !printed.startsWith("Mac")
                && !printed.startsWith("Fitz");
    }

    private boolean isJoined(int index) {
        return index < story.words().size() && word(index).joined();
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
