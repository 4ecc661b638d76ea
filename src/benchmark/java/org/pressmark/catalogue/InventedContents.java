package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Edition;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Reprint;
import org.pressmark.clipping.Run;
import org.pressmark.clipping.SourceFile;

/** An invented catalogue of any size, made as it is asked for; one clipping in five needs review. */
final class InventedContents implements Contents {

    private static final int NAMES = 5_000;

    private final int clippings;

    InventedContents(int clippings) {
        this.clippings = clippings;
    }

    /** Workbook, CSV files and data package, as a publication writes them. */
    void writeAll(Path folder) throws IOException {
        Path temporary = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-temporary"));
        for (CatalogueWriter writer : new Catalogues(path -> "../input/" + path, List.of()).writers(temporary)) {
            writer.write(this, folder);
        }
    }

    int clippings() {
        return clippings;
    }

    void passOver() {
        long cells = cards().mapToLong(card -> card.entry().findings().size()).sum();
        if (cells < clippings) {
            throw new IllegalStateException("clippings without findings");
        }
    }

    @Override
    public Stream<Card> cards() {
        return IntStream.range(0, clippings).mapToObj(InventedContents::card);
    }

    private static Card card(int number) {
        var findings = new EnumMap<Column, List<Finding>>(Column.class);
        put(findings, Column.HEADLINE, "Ministers to discuss plan number " + number + " for harbours and ferries");
        put(
                findings,
                Column.DATE_PUBLISHED,
                "%04d-%02d-%02d".formatted(1890 + number % 130, 1 + number % 12, 1 + number % 28));
        findings.put(Column.OUTLET, List.of(read("Paper " + number % 40).withKey("outlet:paper " + number % 40)));
        put(findings, Column.BYLINE, "Author Number" + number % 700);
        put(findings, Column.DATELINE_PLACE, "Town " + number % 90);
        put(findings, Column.LANGUAGE, "en");
        put(
                findings,
                Column.ABSTRACT,
                "The ministers said that the plan for harbours and ferries was on the agenda. ".repeat(3));
        put(findings, Column.WORD_COUNT, String.valueOf(200 + number % 700));
        findings.put(Column.PEOPLE, names("Person", "person", number, 4));
        findings.put(Column.ORGANISATIONS, names("Body", "body", number, 3));
        findings.put(Column.PLACES, names("Place", "geonames", number, 4));
        findings.put(Column.TOPICS, names("topic", "topic", number, 5));
        findings.put(Column.SUBJECTS, names("subject", "medtop", number % 300, 2));
        if (number % 5 == 0) {
            put(findings, Column.REVIEW_REASONS, Doubt.OUTLET_UNKNOWN.name());
        }
        return new Card(
                "CLP-%016x".formatted(number),
                new SourceFile("year/%08d.txt".formatted(number), "ab".repeat(32), 4_000),
                1,
                "lines 1-40",
                "text/plain",
                new Entry(findings),
                Reprint.SINGLE);
    }

    private static List<Finding> names(String name, String key, int number, int count) {
        var names = new ArrayList<Finding>();
        for (int i = 0; i < count; i++) {
            int one = (number * 7 + i * 13) % NAMES;
            names.add(read(name + " Number " + one).withKey(key + ":" + one));
        }
        return names;
    }

    private static void put(Map<Column, List<Finding>> findings, Column column, String value) {
        findings.put(column, List.of(read(value)));
    }

    private static Finding read(String value) {
        return Finding.read(value, new Passage(10, 10 + value.length(), value), "header-line", 90);
    }

    @Override
    public Stream<Heading> headings(Kind kind) {
        return IntStream.range(0, Math.min(NAMES, clippings))
                .mapToObj(number -> new Heading(
                        kind,
                        "%s-%016x".formatted(kind.prefix(), number),
                        kind.key() + ":" + number,
                        "Name " + number,
                        Map.of(),
                        "Name " + number,
                        "",
                        List.of("Another form"),
                        3,
                        5,
                        "1900-01-01",
                        "2019-01-01",
                        Optional.empty()));
    }

    @Override
    public Stream<FileRow> files() {
        return IntStream.range(0, clippings)
                .mapToObj(number -> new FileRow(
                        new SourceFile("year/%08d.txt".formatted(number), "ab".repeat(32), 4_000),
                        "text/plain",
                        "UTF-8",
                        FileRow.Verdict.CATALOGUED,
                        Optional.empty(),
                        1));
    }

    @Override
    public Stream<Change> changes() {
        return Stream.empty();
    }

    @Override
    public Stream<Decision> decisions() {
        return Stream.empty();
    }

    @Override
    public Edition edition() {
        return new Edition(1, "benchmark", "1");
    }

    @Override
    public List<Run> runs() {
        return List.of();
    }
}
