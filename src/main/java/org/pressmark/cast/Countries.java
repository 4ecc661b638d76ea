package org.pressmark.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Phrases;
import org.pressmark.language.Place;

/** The countries that a story speaks of, by their own names, by places in them, and by what is called after them. */
public final class Countries {

    private static final int HEADLINE = 3;
    /** A country counts as the subject only from here on. */
    private static final int FEWEST = 3;
    /** How much more often than any other. */
    private static final double CLEARLY = 1.6;

    private static final int MENTIONS_FOR_DERIVED = 3;
    private static final int CONFIDENCE_DERIVED = 55;

    private final Story story;
    private final Map<String, List<Passage>> adjectives = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();

    private Countries(Story story, List<Finding> places) {
        this.story = story;
        for (Finding place : places) {
            if (!place.note().isEmpty()) {
                place.passages().forEach(passage -> weigh(place.note(), passage));
            }
        }
        for (Phrases.Match<Place> match : adjectivesIn(story)) {
            if (match.meanings().size() == 1 && match.meaning().kind() == Place.Kind.COUNTRY) {
                Passage passage = story.passage(match.from(), match.to());
                adjectives
                        .computeIfAbsent(match.meaning().country(), unknown -> new ArrayList<>())
                        .add(passage);
                weigh(match.meaning().country(), passage);
            }
        }
    }

    /** Counts the countries of {@code places}, found in {@code story}. */
    public static Countries of(Story story, List<Finding> places) {
        return new Countries(story, places);
    }

    private static List<Phrases.Match<Place>> adjectivesIn(Story story) {
        return story.language().startsWith("en")
                ? Gazetteer.shared().adjectives().in(story.words())
                : List.of();
    }

    private void weigh(String country, Passage passage) {
        weights.merge(country, passage.start() < story.headlineEnd() ? HEADLINE : 1, Integer::sum);
    }

    /** The one country that the story is about; nothing if two come near each other. */
    public Optional<String> focus() {
        List<Map.Entry<String, Integer>> ranked = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty() || ranked.get(0).getValue() < FEWEST) {
            return Optional.empty();
        }
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        return ranked.get(0).getValue() >= CLEARLY * second
                ? Optional.of(ranked.get(0).getKey())
                : Optional.empty();
    }

    /** How sure the focus is, from 0 to 100. */
    public int confidence() {
        int first = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : Math.min(90, 45 + 45 * first / all + Math.min(first, 10) / 2);
    }

    /** Where the story speaks of {@code country} by an adjective. */
    public List<Passage> adjectivesOf(String country) {
        return List.copyOf(adjectives.getOrDefault(country, List.of()));
    }

    /** The country of focus as a place, if the story names it by its adjective alone: "the Chilean government". */
    Optional<Finding> behindAdjective(List<Finding> places) {
        Predicate<String> isNamed =
                code -> places.stream().anyMatch(place -> place.key().equals("country:" + code));
        return focus().filter(code -> !isNamed.test(code) && adjectivesOf(code).size() >= MENTIONS_FOR_DERIVED)
                .flatMap(code -> Gazetteer.shared().country(code))
                .map(country -> new Finding(
                        country.heading(),
                        country.key(),
                        country.country(),
                        adjectivesOf(country.country()),
                        "demonym",
                        CONFIDENCE_DERIVED,
                        List.of()));
    }
}
