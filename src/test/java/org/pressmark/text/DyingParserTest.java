package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Reading;

/** Tika's own parser for such tests, on the class path of the child: whatever it does costs its document and not the next one. */
class DyingParserTest {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    void costsItsOwnDocumentAlone() throws IOException {
        assumeTrue(Files.exists(DyingChild.MOCK_PARSER), "the build has not put " + DyingChild.MOCK_PARSER + " there");
        var limits = new TextLimits(1 << 20, 100_000, TIME_LIMIT, 64, 1, Files.createDirectory(folder.resolve("work")));
        try (var children = new Children(limits, OcrSettings.NONE, DyingChild.class.getName())) {
            for (String[] row : rows()) {
                assertThat(outcome(children, row[0])).as(row[0]).isEqualTo(row[1]);
                assertThat(outcome(children, "<write element=\"p\">a healthy one</write>"))
                        .as("after " + row[0])
                        .isEqualTo("a healthy one");
            }
        }
    }

    private String outcome(Children children, String told) throws IOException {
        Path file = Files.createTempFile(folder, "document", ".xml");
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mock>" + told + "</mock>");
        Reading reading = children.read(Format.PDF, file, pages -> {});
        return reading instanceof Reading.Failure failure
                ? failure.refusal().reason().name()
                : ((Reading.Success) reading).text().characters().strip();
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = DyingParserTest.class.getResourceAsStream("mock-documents.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("<"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
