package org.pressmark.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of countries and towns, for the one question whether a word can be a place. Immutable and thread-safe. */
public final class KnownPlaces {

    private static final String TOWNS = "/geonames.org/cities15000.txt";
    private static final List<String> LANGUAGES = List.of("fr", "de", "es", "it", "nl", "pt");
    private static final int NAME = 1;
    private static final int PLAIN_NAME = 2;

    private final Set<String> names;

    private KnownPlaces(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** Reads the tables. */
    public static KnownPlaces load() {
        var names = new HashSet<String>();
        for (Table.Row row : Table.read(KnownPlaces.class, "countries.tsv")) {
            names.add(Outlets.fold(row.cell("name")));
            names.add(Outlets.fold(row.cell("capital")));
            row.list("variants").forEach(variant -> names.add(Outlets.fold(variant)));
            LANGUAGES.forEach(language -> row.list(language).forEach(name -> names.add(Outlets.fold(name))));
        }
        Table.lines(KnownPlaces.class, "dateline-places.txt").forEach(name -> names.add(Outlets.fold(name)));
        readTowns(names);
        names.remove("");
        return new KnownPlaces(names);
    }

    private static void readTowns(Set<String> names) {
        try (InputStream in = KnownPlaces.class.getResourceAsStream(TOWNS)) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer " + TOWNS + " is missing on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", 4))
                    .forEach(cells -> {
                        names.add(Outlets.fold(cells[NAME]));
                        names.add(Outlets.fold(cells[PLAIN_NAME]));
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException("the gazetteer " + TOWNS + " cannot be read", broken);
        }
    }

    /** Whether some country or town bears {@code name}. */
    public boolean contain(String name) {
        return names.contains(Outlets.fold(name));
    }
}
