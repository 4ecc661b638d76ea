package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export of 250 articles gives 250 right rows in one run. */
class LargeExportTest {

    private static final int ARTICLES = 250;
    private static final LargeExport LARGE = new LargeExport(ARTICLES, 108);
    private static final LargeExport BRIEF = new LargeExport(ARTICLES, 9);

    @TempDir
    private static Path folder;

    private static List<Map<String, String>> rows = List.of();

    @BeforeAll
    static void catalogue() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        byte[] text = LARGE.text();
        assertThat(text.length).isBetween(1_900_000, 2_400_000);
        Files.write(input.resolve("export.txt"), text);
        Files.write(input.resolve("export.docx"), BRIEF.docx());
        Files.write(input.resolve("export.rtf"), BRIEF.rtf());
        Invocation run = Invocation.run(input, folder.resolve("output"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        rows = Invocation.rows(folder.resolve("output/data/clippings.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.txt", "export.docx", "export.rtf"})
    void givesARightRowForEachArticle(String file) {
        assertThat(rows)
                .filteredOn(row -> file.equals(row.get("source_file")))
                .extracting(
                        row -> String.valueOf(row.get("clipping_number")),
                        row -> row.get("date_published") + " " + row.get("outlet") + " " + row.get("headline") + " "
                                + row.get("byline"))
                .containsExactlyElementsOf(LARGE.articles().stream()
                        .map(article -> org.assertj.core.groups.Tuple.tuple(
                                String.valueOf(LARGE.articles().indexOf(article) + 1),
                                article.day() + " " + article.outlet() + " " + article.headline() + " "
                                        + article.byline()))
                        .toList());
    }
}
