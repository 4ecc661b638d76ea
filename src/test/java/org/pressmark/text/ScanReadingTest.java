package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Text;

/** Scans, from the file to the text, by the engine that this machine has. */
class ScanReadingTest {

    private static final String[] FERRY = {
        "The harbour ferry sailed again this morning after", "two years in the dry dock, and the mayor was on board."
    };

    private static final OcrSettings AUTO =
            new OcrSettings(OcrSettings.Mode.AUTO, List.of("eng"), Duration.ofSeconds(60), 20);

    @TempDir
    private Path folder;

    private Path work = Path.of("");

    @BeforeEach
    void needsAnEngine() throws IOException {
        assumeTrue(TextReader.canRecogniseText(), "no tesseract here: scans cannot be read");
        work = Files.createDirectory(folder.resolve("work"));
    }

    @Test
    void readsAPng() throws IOException {
        Text text = text(read(AUTO, Scans.file("png", Scans.page(FERRY))));

        assertThat(text.characters()).isEqualTo(String.join("\n", FERRY));
        assertThat(text.format()).isEqualTo("image/png");
        assertThat(text.origin()).isEqualTo(Text.Origin.OCR);
        assertThat(text.quality()).isBetween(80, 100);
    }

    @Test
    void readsAJpeg() throws IOException {
        assertThat(text(read(AUTO, Scans.file("jpeg", Scans.page(FERRY)))).characters())
                .isEqualTo(String.join("\n", FERRY));
    }

    @Test
    void readsThePagesOfATiff() throws IOException {
        Text text = text(read(AUTO, Scans.tiff(Scans.page(FERRY), Scans.page("The second page says nothing new."))));

        assertThat(text.characters()).isEqualTo(String.join("\n", FERRY) + "\n\nThe second page says nothing new.");
        assertThat(text.marks()).extracting(Mark::kind).containsExactly(Mark.Kind.PAGE, Mark.Kind.PAGE);
    }

    @Test
    void readsAPdfOfWhichSomePagesAreScans() throws IOException {
        Text text = text(read(AUTO, Scans.pdf("The first page is typed.", Scans.page(FERRY))));

        assertThat(text.characters()).isEqualTo("The first page is typed.\n\n" + String.join("\n", FERRY));
        assertThat(text.origin()).isEqualTo(Text.Origin.PDF_TEXT_AND_OCR);
    }

    @Test
    void refusesAScanIfToldSo() throws IOException {
        OcrSettings off = OcrSettings.NONE;

        assertThat(refusal(read(off, Scans.file("png", Scans.page(FERRY))))).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(read(off, Scans.pdf(Scans.page(FERRY))))).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void refusesAPictureWithoutText() throws IOException {
        assertThat(refusal(read(AUTO, Scans.file("png", Scans.page(""))))).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void refusesAPictureThatIsCutOff() throws IOException {
        byte[] whole = Scans.file("png", Scans.page(FERRY));

        assertThat(refusal(read(AUTO, java.util.Arrays.copyOf(whole, 600)))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void hasAnEngineOfItsOwnWhereNoneIsInstalled() throws IOException {
        assumeTrue(OwnTesseract.isThere(), "this build has no tesseract for this system");
        Path program = OwnTesseract.unpack(work);
        Tesseract own = new Tesseract(program, Optional.of(work.resolve("tesseract")), work, AUTO, 1000);
        Path scan = Fixtures.write(folder, "scan", Scans.file("png", Scans.page(FERRY)));

        assertThat(own.recognise(scan, 0, 0).text()).isEqualTo(String.join("\n", FERRY));
    }

    private Reading read(OcrSettings settings, byte[] bytes) throws IOException {
        Path file = Fixtures.write(folder, "scan", bytes);
        TextLimits limits = new TextLimits(10 << 20, 10_000, Duration.ofSeconds(60), 256, 1, work);
        try (TextReader reader = new TextReader(limits, settings)) {
            return reader.read(file, "scan");
        }
    }

    private static Text text(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Success.class);
        return ((Reading.Success) reading).text();
    }

    private static Reason refusal(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Failure.class);
        return ((Reading.Failure) reading).refusal().reason();
    }
}
