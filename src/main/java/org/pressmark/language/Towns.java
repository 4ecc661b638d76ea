package org.pressmark.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.pressmark.clipping.Position;

/**
 * The towns of GeoNames with 15,000 inhabitants and more, by folded name. Alternate names are taken from larger towns only, and none that
 * is short, an airport's code or a common word: many of GeoNames' are ("Get", "Per").
 */
final class Towns {

    private static final String CITIES = "/geonames.org/cities15000.txt";
    private static final String DIVISIONS = "/geonames.org/admin1CodesASCII.txt";
    private static final String GEONAMES = "geonames:";
    private static final long LARGE = 100_000;
    private static final int SHORTEST_ALTERNATE = 4;
    private static final Set<String> SHOWN_WITH_DIVISION = Set.of("US");
    private static final Set<String> SEATS = Set.of("PPLC", "PPLA");

    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, String> countries;
    private final Set<String> stopwords;

    private Towns(Map<String, String> countries, Set<String> stopwords) {
        this.countries = countries;
        this.stopwords = stopwords;
    }

    /** Reads the towns; {@code countries} gives the name of a country by its code. */
    static Towns read(Map<String, String> countries, Set<String> stopwords) {
        Towns towns = new Towns(countries, stopwords);
        Map<String, String> divisions = new HashMap<>();
        eachRow(DIVISIONS, cells -> divisions.put(cells[0], cells[1]));
        eachRow(CITIES, cells -> towns.add(cells, divisions));
        return towns;
    }

    /** The number and the position of every town. */
    static void eachPosition(BiConsumer<String, Position> use) {
        eachRow(
                CITIES,
                cells -> use.accept(
                        GEONAMES + cells[0], new Position(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]))));
    }

    /** The towns of that name, in no order. */
    List<Place> named(String folded) {
        return byName.getOrDefault(folded, List.of());
    }

    private void add(String[] cells, Map<String, String> divisions) {
        String country = cells[8];
        long population = Long.parseLong(cells[14]);
        Place town = new Place(
                cells[1],
                heading(cells[1], country, divisions.getOrDefault(country + "." + cells[10], "")),
                GEONAMES + cells[0],
                Place.Kind.CITY,
                country,
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                population);
        put(Spelling.fold(cells[1]), town);
        put(Spelling.fold(cells[2]), town);
        putBare(cells[1], town);
        if (population >= LARGE || SEATS.contains(cells[7])) {
            for (String alternate : cells[3].split(",")) {
                putAlternate(alternate, town);
            }
        }
    }

    /** "Kempten (Allgäu)" is printed as Kempten. */
    private void putBare(String name, Place town) {
        int bracket = name.indexOf(" (");
        String folded = bracket < SHORTEST_ALTERNATE ? "" : Spelling.fold(name.substring(0, bracket));
        if (!folded.isEmpty() && !stopwords.contains(folded) && !EnglishWords.contains(folded)) {
            put(folded, town);
        }
    }

    private void putAlternate(String alternate, Place town) {
        if (alternate.length() < SHORTEST_ALTERNATE || !isLatin(alternate) || Spelling.isCapitals(alternate)) {
            return;
        }
        String folded = Spelling.fold(alternate);
        if (!stopwords.contains(folded) && !EnglishWords.contains(folded)) {
            put(folded, town);
        }
    }

    private void put(String folded, Place town) {
        List<Place> known = byName.computeIfAbsent(folded, unknown -> new ArrayList<>(1));
        if (!known.contains(town)) {
            known.add(town);
        }
    }

    private String heading(String name, String country, String division) {
        String countryName = countries.getOrDefault(country, country);
        if (SHOWN_WITH_DIVISION.contains(country) && !division.isEmpty()) {
            return name + ", " + division + ", " + countryName;
        }
        return name.equals(countryName) ? name : name + ", " + countryName;
    }

    private static boolean isLatin(String name) {
        return name.codePoints().allMatch(letter -> letter < 0x250 || letter >= 0x1E00 && letter < 0x2030);
    }

    private static void eachRow(String resource, Consumer<String[]> use) {
        try (InputStream in = Towns.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer " + resource + " is missing among the resources");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().forEach(line -> use.accept(line.split("\t", -1)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the gazetteer " + resource + " cannot be read", broken);
        }
    }
}
