package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Text;

/** Which pages of a PDF are recognised, and where their text goes, whoever recognises them. */
class ScannedPdfTest {

    @TempDir
    private Path folder;

    private final List<Integer> announced = new ArrayList<>();
    private BufferedImage scan = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    private int shown;
    private boolean failing;
    private boolean blind;

    @BeforeEach
    void scan() throws IOException {
        scan = Scans.page("A line of ink");
    }

    @Test
    void putsRecognisedPagesInTheirPlace() throws IOException {
        Text text = text(read(Scans.pdf("The first page is typed.", scan, "", "The last page is typed."), 10));

        assertThat(text.characters())
                .isEqualTo("The first page is typed.\n\nThis was seen on a page\n\nThe last page is typed.");
        assertThat(marked(text, Mark.Kind.PAGE))
                .containsExactly("The first page is typed.", "This was seen on a page", "", "The last page is typed.");
        assertThat(marked(text, Mark.Kind.HEADING)).containsExactly("This was");
        assertThat(text.origin()).isEqualTo(Text.Origin.PDF_TEXT_AND_OCR);
        assertThat(text.quality()).isEqualTo((100 + 70 + 100) / 3);
        assertThat(shown).isEqualTo(1);
        assertThat(announced).as("a blank page may have to be looked at").containsExactly(2);
    }

    @Test
    void recognisesNothingWherePagesHaveText() throws IOException {
        Text text = text(read(Scans.pdf("The first page is typed.", ""), 10));

        assertThat(text.origin()).isEqualTo(Text.Origin.PDF_TEXT);
        assertThat(text.quality()).isEqualTo(100);
        assertThat(shown).isZero();
    }

    @Test
    void doesNotTakeAStampForTheTextOfAScan() throws IOException {
        Text text = text(read(Scans.stampedPdf(scan, "City Library"), 10));

        assertThat(text.characters()).isEqualTo("This was seen on a page");
    }

    @Test
    void keepsWhatAPageSaysIfNoMoreIsSeenOnIt() throws IOException {
        Text text = text(read(Scans.stampedPdf(scan, "Reproduced with the permission of the owner"), 10));

        assertThat(text.characters()).isEqualTo("Reproduced with the permission of the owner");
        assertThat(text.origin()).isEqualTo(Text.Origin.PDF_TEXT);
    }

    @Test
    void losesOnlyThePageThatFails() throws IOException {
        failing = true;

        Text text = text(read(Scans.pdf("The first page is typed.", scan), 10));

        assertThat(text.characters()).isEqualTo("The first page is typed.");
        assertThat(text.quality()).isEqualTo(50);
        assertThat(read(Scans.pdf(scan), 10)).isEqualTo(Reading.refused(Reason.TIMEOUT, "it took too long"));
    }

    @Test
    void stopsAfterAsManyPagesAsAreAllowed() throws IOException {
        Text text = text(read(Scans.pdf("The first page is typed.", scan, scan), 1));

        assertThat(shown).isEqualTo(1);
        assertThat(text.quality()).isEqualTo(57);
        assertThat(((Reading.Failure) read(Scans.pdf(scan, scan), 1)).refusal().reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void showsAPictureInJpeg2000ToTheEngineAsItIs() throws IOException {
        Text text = text(read(Scans.jpeg2000Pdf(""), 10));

        assertThat(text.characters()).isEqualTo("This was seen on a page");
        assertThat(shown).as("PDFBox prints nothing").isEqualTo(1);
    }

    @Test
    void saysThatAPictureInJpeg2000CannotBeOpened() throws IOException {
        blind = true;

        assertThat(read(Scans.jpeg2000Pdf(""), 10))
                .isEqualTo(
                        Reading.refused(
                                Reason.UNSUPPORTED_TYPE,
                                "page 1 is a picture in JPEG 2000, which the text recognition of this machine cannot open (it ended with code 1)"));
        assertThat(text(read(Scans.jpeg2000Pdf("City Library"), 10)).characters())
                .isEqualTo("City Library");
    }

    private Reading read(byte[] pdf, int mostPages) throws IOException {
        Path file = Fixtures.write(folder, "scan.pdf", pdf);
        Engine engine = (picture, page, dpi) -> {
            shown++;
            assertThat(picture).isNotEmptyFile();
            boolean jpeg2000 = picture.toString().endsWith(".jp2");
            assertThat(dpi).isEqualTo(jpeg2000 ? 200 : 300);
            if (jpeg2000 && blind) {
                throw new EngineException(Reason.CORRUPT, "it ended with code 1");
            } else if (blind) {
                return RecognisedPage.BLANK;
            } else if (failing) {
                throw new EngineException(Reason.TIMEOUT, "it took too long");
            }
            return new RecognisedPage("This was seen on a page", List.of(new Mark(Mark.Kind.HEADING, 0, 8)), 70);
        };
        return new Documents(10_000, new Ocr(engine, mostPages)).read(Format.PDF, file, announced::add);
    }

    private static Text text(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Success.class);
        return ((Reading.Success) reading).text();
    }

    private static List<String> marked(Text text, Mark.Kind kind) {
        return text.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> text.characters().substring(mark.start(), mark.end()))
                .toList();
    }
}
