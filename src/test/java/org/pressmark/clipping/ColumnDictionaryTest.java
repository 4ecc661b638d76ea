package org.pressmark.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code docs/columns.md} says what the dictionary says. Run with {@code -Dpressmark.write-docs=true} to write it anew. */
class ColumnDictionaryTest {

    private static final Path PAGE = Path.of("docs", "columns.md");

    @Test
    void thePageAgreesWithTheDictionary() throws IOException {
        if (Boolean.getBoolean("pressmark.write-docs")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    private static String page() {
        var page = new StringBuilder(
                """
                # Columns of the catalogue

                The columns of `clippings.csv`, `data/clippings.csv` and the sheet Clippings, in the order of the files. Made from
                `org.pressmark.clipping.Column`; a test keeps this page true.

                | column | heading | type | what stands in it |
                |---|---|---|---|
                """);
        for (Column column : Column.values()) {
            page.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            column.key(),
                            column.title(),
                            column.type().name().toLowerCase(Locale.ROOT),
                            column.definition().replace("|", "\\|")));
        }
        page.append(
                """

                ## Why a clipping should be looked at

                | code in `review_reasons` | meaning |
                |---|---|
                """);
        for (Doubt doubt : Doubt.values()) {
            page.append("| `%s` | %s |%n".formatted(doubt.name(), doubt.sentence()));
        }
        page.append(
                """

                ## Why a file could not be read

                | reason | what to do |
                |---|---|
                """);
        for (Reason reason : Reason.values()) {
            page.append("| `%s` | %s |%n".formatted(reason.name(), reason.advice()));
        }
        return page.toString();
    }
}
