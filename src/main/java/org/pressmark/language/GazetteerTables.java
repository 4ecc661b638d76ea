package org.pressmark.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.clipping.Position;

/** Reads the tables of countries, regions and vanished states. */
final class GazetteerTables {

    /** A label that only tells two rows apart: {@code Batavia (Java)}. */
    private static final Pattern LABEL = Pattern.compile("\\s*\\(.*\\)");
    /** {@code Ala.}: means the state only beside a town. */
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\p{Ll}+\\.|\\p{Lu}\\. ?\\p{Ll}*\\.?)+");

    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    private final List<Table.Row> countryRows = Table.read(Gazetteer.class, "countries.tsv");
    private final List<Table.Row> regionRows = Table.read(Gazetteer.class, "regions.tsv");
    private final List<Table.Row> historicalRows = Table.read(Gazetteer.class, "historical-places.tsv");
    private final Map<String, Place> countries = new HashMap<>();

    GazetteerTables() {
        for (Table.Row row : countryRows) {
            String code = row.cell("iso2");
            countries.put(
                    code,
                    new Place(
                            row.cell("name"),
                            row.cell("name"),
                            "country:" + code,
                            Place.Kind.COUNTRY,
                            code,
                            degrees(row, "latitude"),
                            degrees(row, "longitude"),
                            0));
        }
    }

    Map<String, Place> countries() {
        return Map.copyOf(countries);
    }

    Map<String, String> countryNames() {
        Map<String, String> names = new HashMap<>();
        countries.forEach((code, place) -> names.put(code, place.name()));
        return names;
    }

    /** Names in other languages by the key of the country and the language, the nominative before its other cases. */
    Map<String, List<String>> foreignNames(List<String> languages) {
        Map<String, List<String>> names = new HashMap<>();
        for (Table.Row row : countryRows) {
            languages.forEach(language -> names.put(country(row).key() + " " + language, row.list(language)));
        }
        return Map.copyOf(names);
    }

    /** Where the countries and regions lie whose middle is known, by their keys. */
    Map<String, Position> positions() {
        Map<String, Position> positions = new HashMap<>();
        countries.values().forEach(place -> positions.put(place.key(), positionOf(place)));
        for (Table.Row row : regionRows) {
            if (!row.cell("latitude").isEmpty()) {
                positions.put(region(row).key(), positionOf(region(row)));
            }
        }
        return positions;
    }

    private static Position positionOf(Place place) {
        return new Position(place.latitude(), place.longitude());
    }

    Set<String> stopwords() {
        Set<String> stopwords = new HashSet<>();
        Table.lines(Gazetteer.class, "place-stopwords.txt").forEach(word -> stopwords.add(Spelling.fold(word)));
        return stopwords;
    }

    /** English names of countries, regions and vanished states. */
    Phrases<Place> areas() {
        Phrases.Builder<Place> names = new Phrases.Builder<>();
        for (Table.Row row : countryRows) {
            Place place = country(row);
            put(names, row.cell("name"), place);
            row.list("variants").forEach(variant -> put(names, variant, place));
        }
        for (Table.Row row : regionRows) {
            Place place = region(row);
            put(names, row.cell("name"), place);
            row.list("variants").forEach(variant -> put(names, variant, place));
        }
        for (Table.Row row : historicalRows) {
            putHistorical(names, row);
        }
        return names.build();
    }

    /** Names that a text in another language uses for countries, and the English names of everything else. */
    Phrases<Place> areas(String language) {
        Phrases.Builder<Place> names = new Phrases.Builder<>();
        for (Table.Row row : countryRows) {
            row.list(language).forEach(name -> put(names, name, country(row)));
        }
        for (Table.Row row : regionRows) {
            put(names, row.cell("name"), region(row));
            row.list("variants").forEach(variant -> put(names, variant, region(row)));
        }
        return names.build();
    }

    Phrases<Place> adjectives() {
        Phrases.Builder<Place> adjectives = new Phrases.Builder<>();
        countryRows.forEach(row -> row.list("adjectives").forEach(word -> adjectives.put(word, country(row))));
        regionRows.forEach(row -> row.list("adjectives").forEach(word -> adjectives.put(word, region(row))));
        historicalRows.forEach(row -> row.list("adjectives").forEach(word -> adjectives.put(word, historical(row))));
        return adjectives.build();
    }

    private static void putHistorical(Phrases.Builder<Place> names, Table.Row row) {
        Place place = historical(row);
        if (!row.cell("name").contains("(")) {
            put(names, row.cell("name"), place);
        }
        row.list("variants").forEach(variant -> put(names, variant, place));
    }

    private static void put(Phrases.Builder<Place> names, String name, Place place) {
        String bare = ARTICLE.matcher(name).replaceFirst("");
        if (!ABBREVIATION.matcher(bare).matches() || place.kind() == Place.Kind.COUNTRY) {
            names.put(bare, place);
        }
    }

    private Place country(Table.Row row) {
        return java.util.Objects.requireNonNull(countries.get(row.cell("iso2")));
    }

    private static Place region(Table.Row row) {
        String name = row.cell("name");
        List<String> within = row.list("country");
        return new Place(
                name,
                name,
                "region:" + slug(name),
                Place.Kind.REGION,
                within.size() == 1 ? within.get(0) : "",
                degrees(row, "latitude"),
                degrees(row, "longitude"),
                0);
    }

    private static Place historical(Table.Row row) {
        String name = LABEL.matcher(row.cell("name")).replaceFirst("");
        return new Place(name, name, "historical:" + slug(row.cell("name")), Place.Kind.HISTORICAL, "", 0, 0, 0);
    }

    private static String slug(String name) {
        return Spelling.fold(name).replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    private static double degrees(Table.Row row, String column) {
        String cell = row.cell(column);
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }
}
