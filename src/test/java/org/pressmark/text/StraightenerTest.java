package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.clipping.Reading;

/** Which pages are turned upright, and that they are read then. */
class StraightenerTest {

    private static final String[] STORY = {
        "The harbour ferry sailed again this morning after",
        "two years in the dry dock, and the mayor was on board.",
        "Repairs had cost twice what the council had set aside,",
        "the harbour master said, but the hull is sound now and",
        "the engines are new. The first crossing took forty",
        "minutes. Fares will stay as they were until the spring,",
        "when the council is to vote on a longer timetable.",
        "Fishermen on the north quay blew their horns as the old",
        "boat went by, and a school brass band played on deck."
    };

    @TempDir
    private Path folder;

    private final List<Path> shown = new ArrayList<>();

    @BeforeEach
    void needsLeptonica() {
        assumeTrue(Leptonica.isThere(), "no Leptonica for this system in this build: pages are not turned upright");
    }

    @ParameterizedTest(name = "turned by {0} degrees")
    @ValueSource(doubles = {-8, -3, 1, 3, 5})
    void turnsAPageUpright(double degrees) throws IOException {
        show("page.png", Scans.file("png", Scans.turned(Scans.page(STORY), degrees)), 0);

        assertThat(shown).containsExactly(folder.resolve("upright.pnm"));
        assertThat(folder.resolve("upright.pnm")).doesNotExist();
    }

    @Test
    void handsAStraightPageOnAsItIs() throws IOException {
        Path page = show("page.png", Scans.file("png", Scans.page(STORY)), 0);

        assertThat(shown).containsExactly(page);
    }

    @Test
    void handsOnWhatItCannotOpen() throws IOException {
        Path page = show("page.png", "no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0);

        assertThat(shown).containsExactly(page);
    }

    @Test
    void handsOnAPageWithoutText() throws IOException {
        Path page = show("page.png", Scans.file("png", Scans.page("")), 0);

        assertThat(shown).containsExactly(page);
    }

    @Test
    void turnsTheSecondPageOfATiff() throws IOException {
        BufferedImage straight = Scans.page(STORY);
        byte[] two = Scans.tiff(straight, Scans.turned(straight, 4));
        Path first = show("pages.tif", two, 0);
        show("pages.tif", two, 1);

        assertThat(shown).containsExactly(first, folder.resolve("upright.pnm"));
    }

    /** From the file to the words, in a child process, by the engine that this machine has; a paragraph more is the engine's business. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"png", "jpeg", "tiff", "pdf"})
    void readsAPageThatIsTurnedByThreeDegrees(String kind) throws IOException {
        assumeTrue(TextReader.canRecogniseText(), "no tesseract here: scans cannot be read");
        BufferedImage turned = Scans.turned(Scans.page(STORY), 3);
        byte[] scan =
                switch (kind) {
                    case "tiff" -> Scans.tiff(turned);
                    case "pdf" -> Scans.pdf(turned);
                    default -> Scans.file(kind, turned);
                };

        assertThat(read(scan).split("\\s+"))
                .containsExactly(String.join(" ", STORY).split(" "));
    }

    private Path show(String name, byte[] bytes, int page) throws IOException {
        Path file = Fixtures.write(folder, name, bytes);
        new Straightener(this::seen, folder).recognise(file, page, 0);
        return file;
    }

    private RecognisedPage seen(Path picture, int page, int dpi) {
        shown.add(picture);
        return RecognisedPage.BLANK;
    }

    private String read(byte[] bytes) throws IOException {
        Path file = Fixtures.write(folder, "scan", bytes);
        Path work = Files.createDirectory(folder.resolve("work"));
        TextLimits limits = new TextLimits(10 << 20, 10_000, Duration.ofSeconds(60), 256, 1, work);
        OcrSettings settings = new OcrSettings(OcrSettings.Mode.AUTO, List.of("eng"), Duration.ofSeconds(60), 20);
        try (TextReader reader = new TextReader(limits, settings)) {
            Reading reading = reader.read(file, "scan");
            assertThat(reading).isInstanceOf(Reading.Success.class);
            return ((Reading.Success) reading).text().characters();
        }
    }
}
