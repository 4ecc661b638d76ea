package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.FunctionWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Name;
import org.pressmark.language.Phrases;
import org.pressmark.language.Place;
import org.pressmark.language.Word;

/** Countries, regions and vanished states in a story, as far as the words mean them beyond doubt. */
final class AreaNames {

    private final Story story;
    private final List<Spot> known;

    private AreaNames(Story story, List<Spot> known) {
        this.story = story;
        this.known = known;
    }

    /** The names of areas in {@code story}; {@code known} is what others propose. */
    static List<Spot> in(Story story, List<Spot> known) {
        AreaNames areas = new AreaNames(story, known);
        List<Spot> spots = new ArrayList<>();
        for (Phrases.Match<Place> match :
                Gazetteer.shared().areas(story.language()).in(story.words())) {
            if (!areas.isDoubtful(match)) {
                spots.add(new Spot(Name.Kind.PLACE, match.from(), match.to(), Spot.Source.AREA));
            }
        }
        return spots;
    }

    private boolean isDoubtful(Phrases.Match<Place> match) {
        int from = match.from();
        boolean word = match.to() - from == 1;
        boolean small = word && FunctionWords.contains(story.words().get(from).folded(), story.language());
        boolean ambiguous = word && (Gazetteer.shared().isStopword(story.printed(from, match.to())) || runsOn(match));
        return small || ambiguous && !isRecognised(from) || isSecondHalf(from);
    }

    private boolean isRecognised(int word) {
        return known.stream().anyMatch(spot -> spot.from() <= word && word < spot.to());
    }

    /** "Euro-Atlantic": the second half of a word that is no pair of names. */
    private boolean isSecondHalf(int index) {
        if (index == 0 || !story.words().get(index).joined() || !hasHyphenBefore(index)) {
            return false;
        }
        List<Word> before = story.words().subList(index - 1, index);
        return !before.get(0).capitals()
                && Gazetteer.shared().areas(story.language()).in(before).isEmpty()
                && Gazetteer.shared().adjectives().in(before).isEmpty()
                && !isRecognised(index - 1);
    }

    private boolean hasHyphenBefore(int index) {
        int before = story.words().get(index - 1).end();
        return story.text().substring(before, story.words().get(index).start()).startsWith("-");
    }

    /** "O'Keeffe" after "Georgia". */
    private boolean isIrish(int index) {
        Word word = story.words().get(index);
        return word.folded().equals("o") && "'’".indexOf(story.text().charAt(word.end())) >= 0;
    }

    /** Whether another unknown capitalised word follows at once: "Jordan Spieth". */
    private boolean runsOn(Phrases.Match<Place> match) {
        if (match.to() >= story.words().size()) {
            return false;
        }
        Word next = story.words().get(match.to());
        return next.joined()
                && next.capitalised()
                && !next.capitals()
                && (!EnglishWords.contains(next.folded()) || isIrish(match.to()))
                && story.text()
                                .charAt(
                                        match.to() == 0
                                                ? 0
                                                : story.words()
                                                        .get(match.to() - 1)
                                                        .end())
                        == ' ';
    }
}
