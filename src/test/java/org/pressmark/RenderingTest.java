package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.text.TextReader;

/** The same text in every format gives the same row. */
class RenderingTest {

    private static final String HEADLINE = "Ferry Terminal at Harwick Is to Close for Repairs";

    /** What is printed in the text or follows from it, in whatever format it comes. */
    private static final List<String> COLUMNS = List.of(
            "headline",
            "date_published",
            "date_as_printed",
            "date_precision",
            "outlet",
            "outlet_as_printed",
            "credit_agency",
            "byline",
            "dateline_place",
            "section",
            "page",
            "genre",
            "language",
            "people",
            "organisations",
            "places",
            "focus_country",
            "topics",
            "subjects",
            "abstract",
            "word_count");

    /** What a scan that is legible must give too. */
    private static final List<String> COLUMNS_OF_SCANS =
            List.of("headline", "date_published", "outlet", "credit_agency", "dateline_place", "language");

    @TempDir
    private static Path folder;

    private static final Map<String, Map<String, String>> ROWS = new LinkedHashMap<>();

    @BeforeAll
    static void catalogue() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("input"));
        var renderings = new Renderings(text(), HEADLINE);
        for (Map.Entry<String, byte[]> rendering : renderings.all().entrySet()) {
            Files.write(input.resolve(rendering.getKey()), rendering.getValue());
        }
        if (TextReader.canRecogniseText()) {
            byte[] page = PrintedPages.pdf(renderings.lines(PrintedPages.LETTERS_OF_A_LINE));
            for (Map.Entry<String, byte[]> scan : PrintedPages.scans(page).entrySet()) {
                Files.write(input.resolve(scan.getKey()), scan.getValue());
            }
        }
        Optional<LibreOffice> office = LibreOffice.installed();
        if (office.isPresent()) {
            for (String kind : List.of("docx", "doc", "odt", "rtf", "pdf", "html")) {
                office.get().convert(input.resolve("word-styles.docx"), kind, input, "office." + kind);
            }
        }
        Invocation run = Invocation.run(input, folder.resolve("output"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        for (Map<String, String> row : Invocation.rows(folder.resolve("output/data/clippings.csv"))) {
            assertThat(ROWS.put(String.valueOf(row.get("source_file")), row)).isNull();
        }
    }

    static Stream<String> renderings() {
        return names().filter(name -> !name.startsWith("scan."));
    }

    static Stream<String> scans() {
        return names().filter(name -> name.startsWith("scan."));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void givesTheSameRow(String name) {
        assertThat(cells(name, COLUMNS)).as(name).isEqualTo(cells("utf-8.txt", COLUMNS));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void givesTheSameRowWhereAScanIsLegible(String name) {
        assertThat(cells(name, COLUMNS_OF_SCANS)).as(name).isEqualTo(cells("utf-8.txt", COLUMNS_OF_SCANS));
    }

    @Test
    void theRowIsRight() {
        assertThat(cells("utf-8.txt", COLUMNS))
                .containsEntry("headline", HEADLINE)
                .containsEntry("date_published", "2021-03-23")
                .containsEntry("outlet_as_printed", "The Quay Times")
                .containsEntry("credit_agency", "Reuters")
                .containsEntry("byline", "Zoë Håkansson")
                .containsEntry("dateline_place", "Geneva")
                .containsEntry("language", "en");
    }

    @Test
    void comesInTwentyFormats() {
        assertThat(ROWS.keySet().stream().filter(name -> !name.startsWith("scan.") && !name.startsWith("office.")))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void saysWhatCouldNotBeMadeHere() {
        assumeTrue(LibreOffice.installed().isPresent(), "no soffice here: what LibreOffice saves was not compared");
        assumeTrue(TextReader.canRecogniseText(), "no tesseract here: scans were not compared");
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(30);
    }

    private static Stream<String> names() {
        return ROWS.keySet().stream().sorted();
    }

    private static Map<String, String> cells(String name, List<String> columns) {
        Map<String, String> row = Objects.requireNonNull(ROWS.get(name), name);
        var cells = new LinkedHashMap<String, String>();
        columns.forEach(column -> cells.put(column, String.valueOf(row.get(column))));
        return cells;
    }

    private static String text() throws IOException {
        try (InputStream text = Objects.requireNonNull(RenderingTest.class.getResourceAsStream("rendering.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
