package org.pressmark.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Name;
import org.pressmark.language.Place;
import org.pressmark.language.Recognisers;
import org.pressmark.language.Spelling;

/** Brings the mentions of each place together under its heading. */
final class Places {

    private static final Set<String> DIVISIONS = NameWords.of("division");
    private static final int LONGEST_ACRONYM = 4;
    private static final long WELL_KNOWN = 400_000;

    private final Story story;
    private final List<Place> company = new ArrayList<>();
    private final Map<String, List<Spot>> mentions = new LinkedHashMap<>();
    private final Map<String, Place> resolved = new LinkedHashMap<>();

    private Places(Story story) {
        this.story = story;
    }

    /** The places among {@code spots}, the most prominent first. */
    static List<Finding> among(List<Spot> spots, Story story) {
        List<Spot> own =
                spots.stream().filter(spot -> spot.kind() == Name.Kind.PLACE).toList();
        Places places = new Places(story);
        own.forEach(places::addCompany);
        own.forEach(places::add);
        List<Finding> findings = places.findings();
        return Stream.concat(findings.stream(), Countries.of(story, findings).behindAdjective(findings).stream())
                .toList();
    }

    private void addCompany(Spot spot) {
        List<Place> meanings = Gazetteer.shared().areas(story.language()).of(story.printed(spot.from(), spot.to()));
        Optional<Place> sure = meanings.size() == 1
                ? Optional.of(meanings.get(0))
                : meanings.isEmpty()
                        ? Gazetteer.shared().largeTown(story.printed(spot.from(), spot.to()))
                        : Optional.empty();
        sure.filter(place -> !company.contains(place)).ifPresent(company::add);
    }

    private void add(Spot spot) {
        String printed = story.printed(spot.from(), spot.to());
        Optional<Place> place =
                Gazetteer.shared().resolve(printed, story.language(), company).filter(this::isInCompany);
        String key = place.map(Place::key).orElse(Spelling.fold(printed));
        place.ifPresent(known -> resolved.put(key, known));
        mentions.computeIfAbsent(key, unknown -> new ArrayList<>()).add(spot);
    }

    /** A small town in a country that nothing else speaks of, in a story about other countries, is some other town of that name. */
    private boolean isInCompany(Place place) {
        return place.kind() != Place.Kind.CITY
                || place.population() >= WELL_KNOWN
                || company.stream().allMatch(other -> other.country().isEmpty())
                || company.stream().anyMatch(other -> other.country().equals(place.country()));
    }

    private List<Finding> findings() {
        return mentions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Prominence.of(story)))
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Finding finding(String key, List<Spot> spots) {
        Optional<Place> place = Optional.ofNullable(resolved.get(key));
        Spot fullest = spots.stream().max(Comparator.comparingInt(Spot::length)).orElseThrow();
        String printed = story.printed(fullest.from(), fullest.to());
        String value = story.language().startsWith("en")
                ? place.map(known -> heading(known, printed)).orElseGet(() -> unshouted(printed))
                : place.map(known -> Gazetteer.shared().uninflected(known, printed, story.language()))
                        .orElse(printed);
        List<Passage> passages = spots.stream()
                .map(spot -> story.passage(spot.from(), spot.to()))
                .toList();
        String rule = place.map(known -> "place-" + known.kind().name().toLowerCase(Locale.ROOT))
                .orElse("place-recogniser");
        return new Finding(
                value, key, place.map(Place::country).orElse(""), passages, rule, confidence(place, spots), List.of());
    }

    /** Regions and towns have many names, and the clipping's own is kept: the South Atlantic, Geneva and not Genève. */
    private static String heading(Place place, String printed) {
        if (Spelling.isCapitals(printed)) {
            return place.heading();
        }
        boolean town = place.kind() == Place.Kind.CITY
                && printed.indexOf(',') < 0
                && place.heading().startsWith(place.name())
                && !Spelling.fold(place.name()).equals(Spelling.fold(printed));
        if (town) {
            return printed + place.heading().substring(place.name().length());
        }
        return place.kind() == Place.Kind.REGION ? bare(printed) : place.heading();
    }

    /** "Takhar" for "Takhar province": the word in small letters says what it is. */
    private static String bare(String printed) {
        int blank = printed.lastIndexOf(' ');
        return blank > 0 && DIVISIONS.contains(printed.substring(blank + 1)) ? printed.substring(0, blank) : printed;
    }

    private static String unshouted(String printed) {
        boolean shouted = printed.length() > LONGEST_ACRONYM && Spelling.isCapitals(printed);
        return shouted ? Spelling.titled(printed) : printed;
    }

    private int confidence(Optional<Place> place, List<Spot> spots) {
        int confidence = place.map(Places::certainty).orElse(70) + (spots.size() > 1 ? 2 : 0);
        return Recognisers.isTrainedFor(story.language()) ? confidence : confidence - 20;
    }

    private static int certainty(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> 95;
            case REGION, HISTORICAL -> 90;
            case CITY -> 84;
        };
    }
}
