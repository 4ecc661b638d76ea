package org.pressmark.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What places are called: countries and vanished states, regions, seas and towns. Immutable and thread-safe; the first use loads the
 * tables.
 */
public final class Gazetteer {

    private static final List<String> LANGUAGES = List.of("fr", "de", "es", "it", "nl", "pt");

    private final Phrases<Place> areas;
    private final Map<String, Phrases<Place>> foreignAreas;
    private final Phrases<Place> adjectives;
    private final Towns towns;
    private final Set<String> stopwords;
    private final Map<String, Place> countries;

    private Gazetteer(GazetteerTables tables) {
        this.areas = tables.areas();
        this.adjectives = tables.adjectives();
        this.countries = tables.countries();
        this.stopwords = tables.stopwords();
        this.towns = Towns.read(tables.countryNames(), stopwords);
        Map<String, Phrases<Place>> foreign = new HashMap<>();
        LANGUAGES.forEach(language -> foreign.put(language, tables.areas(language)));
        this.foreignAreas = Map.copyOf(foreign);
    }

    private static final class Shared {
        private static final Gazetteer GAZETTEER = new Gazetteer(new GazetteerTables());
    }

    /** The one gazetteer. */
    public static Gazetteer shared() {
        return Shared.GAZETTEER;
    }

    /** Names of countries, regions and vanished states that a text in {@code language} uses; towns are not among them. */
    public Phrases<Place> areas(String language) {
        return foreignAreas.getOrDefault(language, areas);
    }

    /** English adjectives and names of peoples, and the country or region behind them. */
    public Phrases<Place> adjectives() {
        return adjectives;
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public Optional<Place> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** Whether {@code name} is also a word that means no place far more often than the place. */
    public boolean isStopword(String name) {
        return stopwords.contains(Spelling.fold(name));
    }

    /** Whether some place is called {@code name}. */
    public boolean knows(String name, String language) {
        return !candidates(name, language).isEmpty();
    }

    /**
     * The place that {@code name} most probably means.
     *
     * @param name as printed
     * @param language BCP 47 code of the text
     * @param company other places that the text names beyond doubt; they draw the choice to their countries
     */
    public Optional<Place> resolve(String name, String language, Collection<Place> company) {
        return candidates(name, language).stream()
                .max(Comparator.<Place>comparingDouble(place -> weight(place, Spelling.fold(name), company))
                        .thenComparing(Place::key));
    }

    private List<Place> candidates(String name, String language) {
        List<Place> candidates = new ArrayList<>(areas(language).of(name));
        areas.of(name).stream().filter(place -> !candidates.contains(place)).forEach(candidates::add);
        candidates.addAll(towns.named(Spelling.fold(name)));
        return candidates;
    }

    private static double weight(Place place, String folded, Collection<Place> company) {
        double weight = base(place) + (Spelling.fold(place.name()).equals(folded) ? 1 : 0);
        boolean beside = false;
        boolean inCountry = false;
        boolean otherCountry = false;
        for (Place other : company) {
            boolean same = !place.country().isEmpty() && other.country().equals(place.country());
            boolean isCountry = other.kind() == Place.Kind.COUNTRY;
            inCountry |= same && isCountry;
            beside |= same && !isCountry;
            otherCountry |= isCountry && !same && !other.country().equals("US");
            weight += place.kind() == Place.Kind.CITY && place.heading().contains(", " + other.name() + ",") ? 4 : 0;
        }
        weight += inCountry ? 1 : 0;
        weight += beside ? 2 : 0;
        return weight + (place.kind() == Place.Kind.COUNTRY && otherCountry ? 1 : 0);
    }

    private static double base(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> 9;
            case REGION -> 7.5;
            case HISTORICAL -> 7;
            case CITY -> Math.log10(place.population() + 10.0);
        };
    }
}
