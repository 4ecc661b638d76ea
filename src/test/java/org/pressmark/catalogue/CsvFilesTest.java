package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Edition;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Run;

class CsvFilesTest {

    private final Path folder;

    CsvFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<String> awkward() {
        return List.of(
                "ends with a backslash\\",
                "back\\slash\"q",
                "\"all quoted\"",
                "comma, and\r\nlines\nand\rmore",
                "=1+1",
                "'apostrophe",
                "\u202Egnp.exe",
                "x".repeat(40_000),
                "control\u0001\u001B[31m",
                "_x000D_",
                " spaces ",
                "\uD83D\uDE00 emoji",
                "1899-05-01");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void keepsEveryValueExactly(String value) throws IOException {
        write(Samples.with(List.of(Samples.headline(value, 1))));
        assertEquals(value, rows("data/clippings.csv").get(0).get("headline"));
        String safe = rows("clippings.csv").get(0).get("headline");
        String undone = safe.startsWith("'") ? safe.substring(1) : safe;
        assertEquals(value.replaceAll("[\\p{Cntrl}]+", " "), undone);
        assertFalse(SafeCell.looksLikeFormula(safe));
    }

    @Test
    void replacesHalfACharacter() throws IOException {
        write(Samples.with(List.of(Samples.headline("half \uD83D", 1))));
        assertEquals("half \uFFFD", rows("data/clippings.csv").get(0).get("headline"));
    }

    @Test
    void writesAByteOrderMarkForPeopleAlone() throws IOException {
        write(Samples.contents());
        assertTrue(text("clippings.csv").startsWith("\uFEFFclipping_id,clipping_number,headline,"));
        assertTrue(text("data/clippings.csv").startsWith("clipping_id,"));
        assertTrue(text("data/people.csv").endsWith("\r\n"));
    }

    @Test
    void hasTheColumnsOfTheDictionary() throws IOException {
        write(Samples.contents());
        String[] keys = Arrays.stream(Column.values()).map(Column::key).toArray(String[]::new);
        assertArrayEquals(keys, Csv.lines(folder.resolve("clippings.csv")).get(0));
        for (Table<?> table : Tables.ALL) {
            if (!table.equals(RunTables.RUNS)) {
                assertArrayEquals(
                        table.header(), Csv.lines(folder.resolve(table.path())).get(0));
            }
        }
    }

    @Test
    void namesEachPlaceAtWhichSomethingIsNamedOnce() throws IOException {
        write(Samples.contents());
        List<Csv.Row> blinken = rows("data/mentions.csv").stream()
                .filter(row -> row.get("entity_id").equals(Heading.idOf(Kind.PERSON, "antony blinken")))
                .toList();
        assertEquals(
                List.of("Antony Blinken", "Blinken"),
                blinken.stream().map(row -> row.get("surface")).toList());
        assertEquals("150", blinken.get(1).get("char_start"));
        assertEquals("157", blinken.get(1).get("char_end"));
        assertEquals("crf", blinken.get(1).get("method"));
        List<String> ids = rows("data/mentions.csv").stream()
                .map(row -> row.get("mention_id"))
                .toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertEquals(
                rows("data/people.csv").get(0).get("person_id"), blinken.get(0).get("entity_id"));
    }

    @Test
    void listsTheEvidenceOfOtherColumns() throws IOException {
        write(Samples.contents());
        Csv.Row date = rows("data/evidence.csv").stream()
                .filter(row -> row.get("field").equals("date_published"))
                .findFirst()
                .orElseThrow();
        assertEquals("23rd March, 2021", date.get("raw"));
        assertEquals("2021-03-24 | 2021-03-25", date.get("alternatives"));
        assertEquals("10", date.get("char_start"));
        assertTrue(rows("data/evidence.csv").stream()
                .noneMatch(row -> row.get("field").equals("people")));
    }

    @Test
    void filesHeadingsWithTheirNumbers() throws IOException {
        write(Samples.contents());
        Csv.Row person = rows("data/people.csv").get(0);
        assertEquals("Blinken, Antony", person.get("preferred_name"));
        assertEquals("Antony Blinken", person.get("display_name"));
        assertEquals("US Secretary of State", person.get("role_or_title"));
        assertEquals("Blinken | Secretary Blinken", person.get("variants"));
        assertEquals("2", person.get("variant_count"));
        assertEquals("candidate", person.get("status"));
        Csv.Row place = rows("data/places.csv").get(0);
        assertEquals("2800866", place.get("geonames_id"));
        assertEquals("BE", place.get("country_iso2"));
        assertEquals("medtop:20000638", rows("data/subjects.csv").get(0).get("qcode"));
    }

    @Test
    void saysWhyAFileWasRefused() throws IOException {
        write(Samples.contents());
        Csv.Row refused = rows("data/files.csv").get(1);
        assertEquals("=locked.pdf", refused.get("path"));
        assertEquals("refused", refused.get("verdict"));
        assertEquals("ENCRYPTED", refused.get("reason"));
        assertEquals(
                "owner password. The file asks for a password; save a copy without a password.",
                refused.get("reason_plain"));
    }

    @Test
    void listsClippingsOfReprintGroupsAlone() throws IOException {
        write(Samples.contents());
        List<Csv.Row> reprints = rows("data/reprints.csv");
        assertEquals(1, reprints.size());
        assertEquals("RPT-1", reprints.get(0).get("group_id"));
        assertEquals("earliest", reprints.get(0).get("role"));
    }

    @Test
    void passesOverTheClippingsOnceAndClosesThem() throws IOException {
        var passes = new AtomicInteger();
        var closed = new AtomicInteger();
        new CsvFiles()
                .write(
                        new Contents() {
                            @Override
                            public Stream<Card> cards() {
                                passes.incrementAndGet();
                                return Stream.of(Samples.blinken()).onClose(closed::incrementAndGet);
                            }

                            @Override
                            public Stream<Heading> headings(Kind kind) {
                                return Stream.empty();
                            }

                            @Override
                            public Stream<FileRow> files() {
                                return Stream.empty();
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
                                return Samples.empty().edition();
                            }

                            @Override
                            public List<Run> runs() {
                                return List.of();
                            }
                        },
                        folder);
        assertEquals(1, passes.get());
        assertEquals(1, closed.get());
    }

    private void write(Contents contents) throws IOException {
        new CsvFiles().write(contents, folder);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private List<Csv.Row> rows(String name) throws IOException {
        return Csv.rows(folder.resolve(name));
    }
}
