package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.BodyWords;
import org.pressmark.language.CalendarWords;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Name;
import org.pressmark.language.Phrases;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** Names in English that the recogniser often overlooks and that the words around them give away. */
final class OverlookedNames {

    private static final Set<String> EMBASSIES = Set.of("embassy", "consulate");
    private static final Set<String> LOCATIVES = NameWords.of("to-town");
    private static final Set<String> WITHIN = NameWords.of("within");
    private static final int LONGEST_COUNTRY = 3;

    private final Story story;
    private final List<Spot> known;

    OverlookedNames(Story story, List<Spot> known) {
        this.story = story;
        this.known = known;
    }

    /** All of them; some may overlap with what is known. */
    List<Spot> all() {
        List<Spot> spots = new ArrayList<>();
        if (story.language().startsWith("en")) {
            for (int i = 1; i < story.words().size(); i++) {
                embassy(i).ifPresent(spots::add);
                town(i).ifPresent(spots::add);
            }
            Titles.shared().in(story.words()).forEach(title -> ministry(title).ifPresent(spots::add));
        }
        return spots;
    }

    /** "the U.S. Embassy", "the German consulate". */
    private Optional<Spot> embassy(int index) {
        Word word = story.words().get(index);
        if (!word.joined() || !EMBASSIES.contains(word.folded())) {
            return Optional.empty();
        }
        for (int from = Math.max(0, index - LONGEST_COUNTRY); from < index; from++) {
            boolean area = Gazetteer.shared()
                    .areas("en")
                    .at(story.words(), from)
                    .filter(match -> match.to() == index)
                    .isPresent();
            boolean adjective = Gazetteer.shared()
                    .adjectives()
                    .at(story.words(), from)
                    .filter(match -> match.to() == index)
                    .isPresent();
            if (area || adjective) {
                return Optional.of(new Spot(Name.Kind.ORGANISATION, from, index + 1, Spot.Source.DEFINED));
            }
        }
        return Optional.empty();
    }

    /** "east of Mariupol": a single word that is no common one, after a word that asks for a place. */
    private Optional<Spot> town(int index) {
        Word word = story.words().get(index);
        boolean alone = word.joined()
                && word.capitalised()
                && !isWithArea(index)
                && LOCATIVES.contains(story.words().get(index - 1).folded())
                && !story.nameGoesOn(index + 1)
                && !EnglishWords.contains(word.folded());
        String printed = story.printed(index, index + 1);
        if (isWithArea(index) && !isKnown(index)) {
            return Optional.of(new Spot(Name.Kind.PLACE, index, index + 1, Spot.Source.PATTERN));
        }
        return alone
                        && !isKnown(index)
                        && !Gazetteer.shared().isStopword(printed)
                        && Gazetteer.shared().knows(printed, "en")
                ? Optional.of(new Spot(Name.Kind.PLACE, index, index + 1, Spot.Source.RECOGNISED))
                : Optional.empty();
    }

    /** "at Kourou, French Guiana": a lone name behind a word of place and before its country or region. */
    private boolean isWithArea(int index) {
        Word word = story.words().get(index);
        return word.joined()
                && word.capitalised()
                && WITHIN.contains(story.words().get(index - 1).folded())
                && index + 1 < story.words().size()
                && story.text()
                        .substring(word.end(), story.words().get(index + 1).start())
                        .equals(", ")
                && !EnglishWords.contains(word.folded())
                && !CalendarWords.contains(word.folded())
                && !GivenNames.contains(word.folded())
                && Gazetteer.shared().adjectives().at(story.words(), index).isEmpty()
                && Gazetteer.shared().areas("en").at(story.words(), index + 1).isPresent();
    }

    private boolean isKnown(int index) {
        return known.stream().anyMatch(spot -> spot.from() <= index && index < spot.to());
    }

    /** The body within a title: "Foreign Ministry spokesman". */
    private Optional<Spot> ministry(Phrases.Match<Titles.Title> title) {
        for (int i = title.from() + 1; i < title.to() - 1; i++) {
            Word word = story.words().get(i);
            if (word.capitalised()
                    && story.words().get(title.from()).capitalised()
                    && BodyWords.contains(word.folded(), "en")) {
                return Optional.of(new Spot(Name.Kind.ORGANISATION, title.from(), i + 1, Spot.Source.RECOGNISED));
            }
        }
        return Optional.empty();
    }
}
