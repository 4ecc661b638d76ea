package org.pressmark.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Name;
import org.pressmark.language.Place;
import org.pressmark.language.Word;

/** The names of a story after a look at all of them together: one kind for the same words, and no name of what the story doubts. */
final class SettledNames {

    private final Story story;
    private final List<Spot> spots;
    private final Set<String> surnames;
    private final Map<String, Map<Name.Kind, Integer>> votes;

    private SettledNames(Story story, List<Spot> spots) {
        this.story = story;
        this.spots = spots;
        this.surnames = surnames();
        this.votes = votes();
    }

    /** {@code spots} in their order, as what they are, without those that are no names. */
    static List<Spot> of(Story story, List<Spot> spots) {
        return new SettledNames(story, spots).all();
    }

    private Set<String> surnames() {
        Set<String> names = new HashSet<>();
        for (Spot spot : spots) {
            boolean named = spot.length() > 1 || spot.source() == Spot.Source.TITLED;
            if (spot.kind() == Name.Kind.PERSON && named && isBearer(spot)) {
                names.add(story.words().get(spot.to() - 1).folded());
            }
        }
        return names;
    }

    /** By folded name, how often it is taken for what; whatever else than the recogniser says so counts twice. */
    private Map<String, Map<Name.Kind, Integer>> votes() {
        Map<String, Map<Name.Kind, Integer>> counts = new HashMap<>();
        for (Spot spot : spots) {
            counts.computeIfAbsent(story.folded(spot.from(), spot.to()), unknown -> new HashMap<>())
                    .merge(spot.kind(), spot.source() == Spot.Source.RECOGNISED ? 1 : 2, Integer::sum);
        }
        return counts;
    }

    private List<Spot> all() {
        PersonDoubts doubts = new PersonDoubts(story, spots, surnames);
        List<Spot> settled = spots.stream()
                .map(this::consistent)
                .flatMap(spot -> doubts.settled(spot).stream())
                .toList();
        if (!story.language().startsWith("en")) {
            return settled;
        }
        LoneNames lone = new LoneNames(story, settled);
        PlaceDoubts places = new PlaceDoubts(story);
        List<Spot> placed = settled.stream()
                .map(lone::settled)
                .flatMap(spot -> places.settled(spot).stream())
                .toList();
        WeighedNames weighed = new WeighedNames(story, placed);
        return placed.stream().flatMap(spot -> weighed.settled(spot).stream()).toList();
    }

    private boolean isLoud(Spot spot) {
        return story.words().get(spot.from()).capitals();
    }

    private boolean isBearer(Spot spot) {
        return !NameContexts.isPeer(story, spot) && !PersonDoubts.isFeature(story, spot);
    }

    /** A given name and one or two more words that no gazetteer knows. */
    private boolean isPersonsName(Spot spot) {
        return spot.length() > 1
                && spot.length() < 4
                && GivenNames.contains(story.words().get(spot.from()).folded())
                && story.words().subList(spot.from(), spot.to()).stream().allMatch(Word::capitalised)
                && !Bodies.hasBodyWord(story, spot.from(), spot.to())
                && !Gazetteer.shared().knows(story.printed(spot.from(), spot.to()), story.language());
    }

    private boolean isCountry(Spot spot) {
        return Gazetteer.shared().areas(story.language()).of(story.printed(spot.from(), spot.to())).stream()
                .anyMatch(place -> place.kind() == Place.Kind.COUNTRY);
    }

    /** A country's name is a country's in English; elsewhere Hollande and Montenegro are whom the clipping names in full. */
    private boolean isRatherPerson(Spot spot) {
        return !story.language().startsWith("en") || !isCountry(spot);
    }

    /** The same words mean the same thing throughout: the kind that most mentions have, and a person's lone surname is that person. */
    private Spot consistent(Spot spot) {
        String folded = story.folded(spot.from(), spot.to());
        boolean surname = spot.length() == 1 && surnames.contains(folded);
        if (surname
                && (spot.source() == Spot.Source.TABLE && !isLoud(spot)
                        || spot.source() == Spot.Source.AREA && isRatherPerson(spot))) {
            return spot.as(Name.Kind.PERSON);
        }
        if (spot.source() != Spot.Source.RECOGNISED) {
            return spot;
        }
        if (spot.kind() == Name.Kind.PLACE && isPersonsName(spot)) {
            return spot.as(Name.Kind.PERSON);
        }
        boolean plural = folded.endsWith("s") && surnames.contains(folded.substring(0, folded.length() - 1));
        if (surname || spot.length() == 1 && plural) {
            return spot.as(Name.Kind.PERSON);
        }
        return votes.getOrDefault(folded, Map.of()).entrySet().stream()
                .max(Map.Entry.<Name.Kind, Integer>comparingByValue()
                        .thenComparing(vote -> vote.getKey() == spot.kind() ? 1 : 0))
                .map(vote -> spot.as(vote.getKey()))
                .orElse(spot);
    }
}
