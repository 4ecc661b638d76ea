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

    private static final long LARGE = 150_000;
    private static final int MANY_TIMES = 8;
    /** Less than what parts Genève from Geneva, Illinois; more than what parts Chattogram, once Islamabad, from Islamabad. */
    private static final double SAME_NAME = 0.87;

    private static final List<String> LANGUAGES = List.of("fr", "de", "es", "it", "nl", "pt");

    private final Phrases<Place> areas;
    private final Map<String, Phrases<Place>> foreignAreas;
    private final Phrases<Place> adjectives;
    private final Towns towns;
    private final Set<String> stopwords;
    private final Map<String, Place> countries;
    private final Map<String, List<String>> foreignNames;

    private Gazetteer(GazetteerTables tables) {
        this.areas = tables.areas();
        this.adjectives = tables.adjectives();
        this.countries = tables.countries();
        this.foreignNames = tables.foreignNames(LANGUAGES);
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

    /**
     * The town that {@code name} means beyond reasonable doubt: a large one, or the seat of a government, many times the size of any
     * other of that name.
     */
    public Optional<Place> largeTown(String name) {
        List<Place> named = towns.named(Spelling.fold(name));
        return named.stream()
                .max(Comparator.comparingLong(Place::population))
                .filter(largest -> largest.population() >= LARGE
                        && named.stream()
                                .noneMatch(other ->
                                        other != largest && other.population() * MANY_TIMES > largest.population()));
    }

    /** {@code printed} as the nominative of a country's name in {@code language}: Deutschlands is Deutschland. */
    public String uninflected(Place place, String printed, String language) {
        String folded = Spelling.fold(printed);
        return foreignNames.getOrDefault(place.key() + " " + language, List.of()).stream()
                .filter(name -> isStemOf(Spelling.fold(name), folded))
                .findFirst()
                .orElse(printed);
    }

    /** Word by word the same but for an ending of one letter. */
    private static boolean isStemOf(String name, String inflected) {
        String[] stems = name.split(" ");
        String[] words = inflected.split(" ");
        boolean same = stems.length == words.length;
        for (int i = 0; same && i < stems.length; i++) {
            same = words[i].startsWith(stems[i]) && words[i].length() - stems[i].length() < 2;
        }
        return same;
    }

    /** Whether {@code name} is also a word that means no place far more often than the place. */
    public boolean isStopword(String name) {
        return stopwords.contains(Spelling.fold(name));
    }

    /** Whether some place is called {@code name}, be it a village. */
    public boolean knows(String name, String language) {
        return SmallTowns.contains(Spelling.fold(name))
                || !candidates(name, language).isEmpty();
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
        double weight = base(place) + (Spelling.fold(place.name()).equals(folded) ? SAME_NAME : 0);
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
