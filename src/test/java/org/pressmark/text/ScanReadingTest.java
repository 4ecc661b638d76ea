package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void readsAPdfWhoseScanIsPackedInJbig2() throws IOException {
        assertThat(text(read(AUTO, Scans.jbig2Pdf(Scans.page(FERRY)))).characters())
                .isEqualTo(String.join("\n", FERRY));
    }

    @Test
    void readsAPdfWhoseScanIsPackedInJpeg2000() throws IOException {
        Reading reading = read(AUTO, Scans.jpeg2000Pdf(""));

        assumeTrue(
                reading instanceof Reading.Success,
                "the tesseract of this machine was built without OpenJPEG: JPEG 2000 cannot be read");
        assertThat(text(reading).characters()).isEqualTo(String.join("\n", FERRY));
    }

    @Test
    void opensJpeg2000WithTheEngineOfItsOwn() throws IOException {
        assumeTrue(OwnTesseract.isThere(), "this build has no tesseract for this system");
        Path program = OwnTesseract.unpack(work);
        Tesseract own = new Tesseract(program, Optional.of(work.resolve("tesseract")), work, AUTO, 1000);
        Path scan = Fixtures.write(
                folder,
                "ferry.jp2",
                ScanReadingTest.class.getResourceAsStream("ferry.jp2").readAllBytes());

        assertThat(own.recognise(scan, 0, 200).text()).isEqualTo(String.join("\n", FERRY));
    }

    @Test
    void readsFrenchAndGermanWhereTheirDataIsInstalled() throws IOException {
        Path data = installedData();
        assumeTrue(
                Files.exists(data.resolve("fra.traineddata")) && Files.exists(data.resolve("deu.traineddata")),
                "tesseract has no data for French and German here");
        OcrSettings free = new OcrSettings(OcrSettings.Mode.AUTO, List.of(), Duration.ofSeconds(60), 20);
        String[] french = {
            "L'année dernière, le théâtre de la forêt a été fermé",
            "à cause des dégâts de la tempête. Il a rouvert en",
            "février, après la décision du conseil général, où siège",
            "l'ancien maître d'hôtel de la préfecture."
        };
        String[] german = {
            "Die Brücke über den Fluß wird im nächsten Jahr",
            "für größere Schiffe höher gebaut. Der Bürgermeister hält",
            "die Kosten für möglich, sagte er am Dienstag im Rat, und",
            "das Geld ist auch da, nicht aber ein Plan mit den Zahlen."
        };

        assertThat(text(read(free, Scans.file("png", Scans.page(french)))).characters())
                .contains("a été fermé", "dégâts", "février, après la décision du conseil général", "préfecture");
        assertThat(text(read(free, Scans.file("png", Scans.page(german)))).characters())
                .contains("Die Brücke über den Fluß", "für größere Schiffe höher", "hält");
    }

    /** English is all that is expected; French stands in for Italian, whose accents it has but for one, so that the second pass is a real one. */
    @Test
    void looksAgainAtAPageInALanguageThatWasNotExpected() throws IOException {
        Path installed = installedData();
        assumeTrue(
                Files.exists(installed.resolve("eng.traineddata"))
                        && Files.exists(installed.resolve("fra.traineddata")),
                "tesseract has no data for French here");
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.copy(installed.resolve("eng.traineddata"), data.resolve("eng.traineddata"));
        Files.copy(installed.resolve("fra.traineddata"), data.resolve("ita.traineddata"));
        OcrSettings free = new OcrSettings(OcrSettings.Mode.AUTO, List.of(), Duration.ofSeconds(60), 20);
        Tesseract tesseract =
                new Tesseract(Tesseract.installedProgram().orElseThrow(), Optional.of(data), work, free, 10_000);
        String[] italian = {
            "Il consiglio della città ha deciso che il ponte sul fiume",
            "non sarà più largo, e la scuola di via Roma è aperta da",
            "lunedi per gli alunni che sono nel primo anno. La società",
            "dei tram non ha detto se le corse del mattino saranno di più."
        };
        Path scan = Fixtures.write(folder, "scan", Scans.file("png", Scans.page(italian)));

        RecognisedPage seen = tesseract.recognise(scan, 0, 0);

        assertThat(seen.text()).contains("città").contains("sarà più largo").contains("La società");
    }

    /** Where the installed program keeps its languages; it says so itself. */
    private Path installedData() throws IOException {
        assumeTrue(Tesseract.installedProgram().isPresent(), "no tesseract is installed here");
        Process list = new ProcessBuilder(
                        Tesseract.installedProgram().orElseThrow().toString(), "--list-langs")
                .redirectErrorStream(true)
                .start();
        String said = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher folder = Pattern.compile("\"([^\"]+)\"").matcher(said);
        assumeTrue(folder.find(), "tesseract does not say where its data is");
        return Path.of(folder.group(1));
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
