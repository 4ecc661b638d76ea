package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Text;

/** What becomes of the pages of a picture file, whoever recognises them. */
class PicturesTest {

    private static final BufferedImage PAGE = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_BINARY);
    private static final BufferedImage SLIVER = new BufferedImage(600, 8, BufferedImage.TYPE_BYTE_BINARY);

    @TempDir
    private Path folder;

    private final List<Integer> shown = new ArrayList<>();
    private final List<Integer> announced = new ArrayList<>();

    @Test
    void readsThePagesInOrder() throws IOException {
        Text text = text(read(Format.TIFF, Scans.tiff(PAGE, SLIVER, PAGE), 10));

        assertThat(text.characters()).isEqualTo("Page 0 of the scan\n\nPage 2 of the scan");
        assertThat(text.marks()).extracting(Mark::kind).containsExactly(Mark.Kind.PAGE, Mark.Kind.PAGE, Mark.Kind.PAGE);
        assertThat(text.origin()).isEqualTo(Text.Origin.OCR);
        assertThat(text.quality()).isEqualTo(80);
        assertThat(shown).as("a sliver holds no text").containsExactly(0, 2);
        assertThat(announced).containsExactly(3);
    }

    @Test
    void losesOnlyThePageThatFails() throws IOException {
        Text text = text(read(Format.TIFF, Scans.tiff(PAGE, PAGE), 10, 1));

        assertThat(text.characters()).isEqualTo("Page 0 of the scan");
        assertThat(text.marks()).hasSize(2);
        assertThat(text.quality()).as("half of it is missing").isEqualTo(40);
    }

    @Test
    void refusesAFileOfWhichEveryPageFails() throws IOException {
        assertThat(read(Format.PNG, Scans.file("png", PAGE), 10, 0))
                .isEqualTo(Reading.refused(Reason.TIMEOUT, "page 0 took too long"));
    }

    @Test
    void refusesMorePagesThanAreAllowed() throws IOException {
        Reading reading = read(Format.TIFF, Scans.tiff(PAGE, PAGE, PAGE), 2);

        assertThat(((Reading.Failure) reading).refusal().reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(shown).isEmpty();
    }

    private Reading read(Format format, byte[] bytes, int mostPages, Integer... failing) throws IOException {
        Path file = Fixtures.write(folder, "scan", bytes);
        Engine engine = (picture, page, dpi) -> {
            shown.add(page);
            if (List.of(failing).contains(page)) {
                throw new EngineException(Reason.TIMEOUT, "page " + page + " took too long");
            }
            return new RecognisedPage("Page " + page + " of the scan", List.of(), 80);
        };
        return new Pictures(new Ocr(engine, mostPages), 1000).read(format, file, announced::add);
    }

    private static Text text(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Success.class);
        return ((Reading.Success) reading).text();
    }
}
