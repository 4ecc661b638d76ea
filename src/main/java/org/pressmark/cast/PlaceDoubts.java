package org.pressmark.cast;

import java.util.Optional;
import java.util.Set;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Name;
import org.pressmark.language.Word;

/** What the recogniser takes for a place in English although it is a people, a quarter of the sky, a house or a body. */
final class PlaceDoubts {

    private static final Set<String> QUARTERS = NameWords.of("quarter");
    private static final Set<String> CHAMBERS = NameWords.of("chamber");
    private static final Set<String> VENUES = NameWords.of("venue");
    private static final Set<String> HOUSES = NameWords.of("house");

    private static final Set<String> PLANETS = NameWords.of("planet");
    private static final Set<String> ISLANDERS = NameWords.of("islander");

    private final Story story;

    PlaceDoubts(Story story) {
        this.story = story;
    }

    /** The spot, as a body if it is one, or nothing if it is no name. */
    Optional<Spot> settled(Spot spot) {
        if (spot.kind() != Name.Kind.PLACE || spot.source() != Spot.Source.RECOGNISED) {
            return Optional.of(spot);
        }
        String last = story.words().get(spot.to() - 1).folded();
        boolean known = Gazetteer.shared().knows(story.printed(spot.from(), spot.to()), "en");
        boolean none = spot.length() == 1 && QUARTERS.contains(last) && !isOfKorea()
                || CHAMBERS.contains(story.folded(spot.from(), spot.to()))
                || PLANETS.contains(story.folded(spot.from(), spot.to()))
                || ISLANDERS.contains(last)
                || !known && (isPeople(spot) || spot.length() > 1 && VENUES.contains(last));
        if (none) {
            return Optional.empty();
        }
        return Optional.of(
                spot.length() > 2 && HOUSES.contains(last) && !known ? spot.as(Name.Kind.ORGANISATION) : spot);
    }

    /** "the North" and "the South" are the states of Korea where it is spoken of. */
    private boolean isOfKorea() {
        return story.words().stream().anyMatch(word -> word.folded().startsWith("korea"));
    }

    /** "Welsh" in "Welsh-medium". */
    private boolean isPeople(Spot spot) {
        Word word = story.words().get(spot.from());
        return spot.length() == 1
                && !word.capitals()
                && Gazetteer.shared()
                        .adjectives()
                        .at(story.words(), spot.from())
                        .filter(people -> people.to() == spot.to())
                        .isPresent()
                && Gazetteer.shared().areas("en").at(story.words(), spot.from()).isEmpty();
    }
}
