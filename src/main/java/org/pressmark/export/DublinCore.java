package org.pressmark.export;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pressmark.catalogue.CatalogueWriter;
import org.pressmark.catalogue.Catalogues;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;

/**
 * {@code export/metadata.csv}: simple Dublin Core as Archivematica takes it with a transfer. One row for each file, since a second row
 * would take the place of the first; an element with several values has several columns of the same name. The path begins with {@code
 * objects/}, where a transfer keeps its files.
 */
final class DublinCore implements CatalogueWriter {

    private static final String FILE = Catalogues.ON_DEMAND + "metadata.csv";
    private static final List<String> ELEMENTS = List.of(
            "dc.title",
            "dc.creator",
            "dc.subject",
            "dc.description",
            "dc.publisher",
            "dc.date",
            "dc.type",
            "dc.format",
            "dc.identifier",
            "dc.language",
            "dc.coverage");

    /** What is said of one file: distinct values by element. */
    private record Described(String file, Map<String, Set<String>> values) {

        static Described of(String file) {
            Map<String, Set<String>> values = new LinkedHashMap<>();
            ELEMENTS.forEach(element -> values.put(element, new LinkedHashSet<>()));
            return new Described(file, values);
        }

        void add(Record clipping) {
            add("dc.title", clipping.values(Column.HEADLINE));
            add("dc.creator", clipping.values(Column.BYLINE));
            add("dc.subject", clipping.values(Column.SUBJECTS));
            add("dc.subject", clipping.values(Column.TOPICS));
            add("dc.subject", clipping.values(Column.PEOPLE));
            add("dc.subject", clipping.values(Column.ORGANISATIONS));
            add("dc.description", clipping.values(Column.ABSTRACT));
            add("dc.publisher", clipping.values(Column.OUTLET));
            add("dc.date", clipping.values(Column.DATE_PUBLISHED));
            add("dc.type", List.of("Text"));
            add("dc.format", List.of(clipping.card().format()));
            add("dc.identifier", List.of(clipping.card().id()));
            add("dc.language", clipping.values(Column.LANGUAGE));
            add("dc.coverage", clipping.values(Column.PLACES));
        }

        private void add(String element, List<String> more) {
            values.getOrDefault(element, new LinkedHashSet<>()).addAll(more);
        }

        private List<String> cells(Map<String, Integer> widths) {
            List<String> cells = new ArrayList<>(List.of("objects/" + file));
            values.forEach((element, distinct) -> {
                cells.addAll(distinct);
                for (int i = distinct.size(); i < widths.getOrDefault(element, 1); i++) {
                    cells.add("");
                }
            });
            return cells;
        }
    }

    @Override
    public String mainFile() {
        return FILE;
    }

    /** Reads the contents twice: the first time to see how many columns each element needs. */
    @Override
    public void write(Contents contents, Path folder) throws IOException {
        Map<String, Integer> widths = new LinkedHashMap<>();
        ELEMENTS.forEach(element -> widths.put(element, 1));
        eachFile(contents, file -> file.values()
                .forEach((element, distinct) -> widths.merge(element, distinct.size(), Math::max)));
        Path file = folder.resolve(FILE);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var csv = new CSVWriterBuilder(Files.newBufferedWriter(file))
                .withLineEnd("\r\n")
                .build()) {
            csv.writeNext(header(widths), false);
            eachFile(
                    contents, described -> csv.writeNext(described.cells(widths).toArray(String[]::new), false));
            check(csv);
        }
    }

    private static void check(ICSVWriter csv) throws IOException {
        if (csv.checkError()) {
            throw new IOException(FILE + " cannot be written", csv.getException());
        }
    }

    private static String[] header(Map<String, Integer> widths) {
        List<String> header = new ArrayList<>(List.of("filename"));
        widths.forEach((element, width) -> {
            for (int i = 0; i < width; i++) {
                header.add(element);
            }
        });
        return header.toArray(String[]::new);
    }

    /** Clippings come by path, so that those of one file, and of one zip, stand together. */
    private static void eachFile(Contents contents, Consumer<Described> use) {
        try (var cards = contents.cards()) {
            Optional<Described> current = Optional.empty();
            for (Iterator<Card> rest = cards.iterator(); rest.hasNext(); ) {
                Card card = rest.next();
                String file = card.source().fileOnDisk();
                if (current.isEmpty() || !current.get().file().equals(file)) {
                    current.ifPresent(use);
                    current = Optional.of(Described.of(file));
                }
                current.get().add(new Record(card));
            }
            current.ifPresent(use);
        }
    }
}
