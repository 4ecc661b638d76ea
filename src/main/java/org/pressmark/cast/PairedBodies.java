package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.BodyWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Name;
import org.pressmark.language.Organisations;
import org.pressmark.language.Place;
import org.pressmark.language.Word;

/** English bodies with an "and" in their midst, which the recogniser takes for two names: "Devon and Cornwall Police". */
final class PairedBodies {

    private static final Set<String> LAST_WORDS = BodyPatterns.shared().paired();
    private static final Set<String> PARTNERS = BodyPatterns.shared().partners();
    private static final Set<String> DIRECTIONS =
            Set.of("north", "south", "east", "west", "central", "greater", "mid", "upper", "lower", "inner");
    private static final int LONGEST_SECOND_HALF = 5;

    private final Story story;
    private final List<Spot> known;

    private PairedBodies(Story story, List<Spot> known) {
        this.story = story;
        this.known = known;
    }

    /** The bodies in {@code story}; {@code known} is what others propose. */
    static List<Spot> in(Story story, List<Spot> known) {
        List<Spot> spots = new ArrayList<>();
        if (!story.language().startsWith("en")) {
            return spots;
        }
        PairedBodies bodies = new PairedBodies(story, known);
        for (int i = 1; i + 2 < story.words().size(); i++) {
            bodies.around(i).ifPresent(spots::add);
        }
        return spots;
    }

    private Optional<Spot> around(int and) {
        boolean link = word(and).folded().equals("and")
                && !word(and).capitalised()
                && word(and).joined();
        if (!link || !isFirstHalf(and - 1) || !word(and + 1).joined()) {
            return Optional.empty();
        }
        if (PARTNERS.contains(word(and + 1).folded()) && word(and + 1).capitalised()) {
            return Optional.of(Spot.patternedBody(and - 1, and + 2));
        }
        int to = and + 1;
        while (to < story.words().size()
                && to - and <= LONGEST_SECOND_HALF
                && (to == and + 1 || word(to).joined())
                && word(to).capitalised()
                && !LAST_WORDS.contains(word(to).folded())) {
            to++;
        }
        boolean whole = to > and + 1
                && to < story.words().size()
                && word(to).joined()
                && word(to).capitalised()
                && LAST_WORDS.contains(word(to).folded());
        return whole ? Optional.of(Spot.patternedBody(beginning(and - 1), to + 1)) : Optional.empty();
    }

    /** One capitalised word that stands by itself and is neither a person, a country nor a body that the table knows. */
    private boolean isFirstHalf(int index) {
        Word word = word(index);
        int begin = beginning(index);
        boolean alone = begin == 0
                || !word(begin).joined() && !endsWithComma(begin - 1)
                || !word(begin - 1).capitalised();
        return word.capitalised()
                && !word.capitals()
                && word.end() - word.start() > 2
                && alone
                && !BodyWords.contains(word.folded(), "en")
                && Organisations.shared().names().at(story.words(), index).isEmpty()
                && Gazetteer.shared().areas("en").at(story.words(), index).stream()
                        .noneMatch(area -> area.meaning().kind() == Place.Kind.COUNTRY)
                && Gazetteer.shared().adjectives().at(story.words(), index).isEmpty()
                && known.stream()
                        .noneMatch(spot -> spot.kind() == Name.Kind.PERSON
                                && spot.length() > 1
                                && spot.from() <= index
                                && index < spot.to());
    }

    /** "North Tees and Hartlepool": a quarter of the sky belongs to the first half. */
    private int beginning(int index) {
        return index > 0
                        && word(index).joined()
                        && word(index - 1).capitalised()
                        && DIRECTIONS.contains(word(index - 1).folded())
                ? index - 1
                : index;
    }

    private boolean endsWithComma(int index) {
        return story.text().charAt(word(index).end()) == ',';
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
