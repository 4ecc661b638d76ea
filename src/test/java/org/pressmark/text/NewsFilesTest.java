package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Statement;
import org.pressmark.split.Splitter;

/** News in XML and lists of articles, through a real child and the splitter. */
class NewsFilesTest {

    private static final Splitter SPLITTER = new Splitter();

    @TempDir
    private static Path work;

    private static TextReader reader =
            new TextReader(new TextLimits(1, 1, Duration.ofSeconds(1), 64, 1, Path.of("")), OcrSettings.NONE);

    private record Case(String file, int clipping, String what, String expected) {

        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            return new Case(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]);
        }
    }

    @BeforeAll
    static void open() {
        reader = new TextReader(
                new TextLimits(10 << 20, 1_000_000, Duration.ofSeconds(60), 256, 1, work), OcrSettings.NONE);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static List<Case> cases() throws IOException, URISyntaxException {
        try (Stream<String> lines = Files.lines(resource("news-files.tsv"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Case::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheFileStates(Case one) throws IOException, URISyntaxException {
        Reading reading = reader.read(resource("news/" + one.file()), one.file());

        assertThat(told(reading, one)).startsWith(one.expected());
    }

    private static String told(Reading reading, Case one) {
        if (reading instanceof Reading.Failure failure) {
            return failure.refusal().reason() + ": " + failure.refusal().detail();
        }
        List<Clipping> clippings =
                SPLITTER.split(new SourceFile(one.file(), "", 1), ((Reading.Success) reading).text());
        return switch (one.what()) {
            case "clippings" -> Integer.toString(clippings.size());
            case "text" -> clippings.get(one.clipping() - 1).text().replaceAll("\\s*\\n\\s*", "¶");
            case "refused" -> "read";
            default ->
                clippings
                        .get(one.clipping() - 1)
                        .statement(Statement.Label.valueOf(one.what()))
                        .map(Statement::value)
                        .orElse("");
        };
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(NewsFilesTest.class.getResource(name), name)
                .toURI());
    }
}
