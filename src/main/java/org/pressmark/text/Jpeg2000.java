package org.pressmark.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.pressmark.clipping.Reason;

/**
 * Pictures in JPEG 2000, which are left out when PDFBox prints a page: the one decoder that it knows comes under the licence of JJ2000,
 * which may not go together with the GPL. Tesseract opens such pictures by itself, if it was built with OpenJPEG.
 */
final class Jpeg2000 {

    private static final double POINTS_PER_INCH = 72;
    private static final int LEAST_DPI = 70;
    private static final int MOST_DPI = 1200;

    /** As {@link Pictures} has it for files. */
    private static final double MOST_DOTS = 150_000_000;

    /** A page that was cut into more of them is not put together. */
    private static final int MOST_PICTURES = 3;

    private Jpeg2000() {}

    /**
     * What was seen on a page: {@code printed} or, if there are more letters on it, the text of a picture in JPEG 2000.
     *
     * @param number of the page, from 0
     * @throws EngineException if nothing was printed and such a picture could not be opened
     */
    static RecognisedPage orText(RecognisedPage printed, PDPage page, int number, Engine engine)
            throws EngineException {
        List<PackedPicture> pictures = PackedPicture.on(page).stream()
                .filter(PackedPicture::isJpeg2000)
                .filter(picture -> picture.dots() <= MOST_DOTS)
                .sorted(Comparator.comparingDouble(PackedPicture::dots).reversed())
                .limit(MOST_PICTURES)
                .toList();
        RecognisedPage best = printed;
        Optional<EngineException> failure = Optional.empty();
        for (PackedPicture picture : pictures) {
            try {
                RecognisedPage seen = recognise(picture, page, engine);
                best = Characters.letters(seen.text()) > Characters.letters(best.text()) ? seen : best;
            } catch (IOException e) {
                failure = Optional.of(refused(number, e));
            }
        }
        if (best.text().isEmpty() && failure.isPresent()) {
            throw failure.get();
        }
        return best;
    }

    private static EngineException refused(int number, IOException cause) {
        return cause instanceof EngineException engine && engine.isTimeout()
                ? engine
                : new EngineException(
                        Reason.UNSUPPORTED_TYPE,
                        "page " + (number + 1)
                                + " is a picture in JPEG 2000, which the text recognition of this machine cannot open ("
                                + cause.getMessage() + ")");
    }

    private static RecognisedPage recognise(PackedPicture picture, PDPage page, Engine engine) throws IOException {
        double inches = page.getCropBox().getWidth() / POINTS_PER_INCH;
        long dpi = Math.round(picture.width() / Math.max(inches, 1));
        Path file = Files.createTempFile("page-", ".jp2");
        try {
            picture.writeTo(file);
            return engine.recognise(file, 0, dpi >= LEAST_DPI && dpi <= MOST_DPI ? (int) dpi : 0);
        } finally {
            Files.delete(file);
        }
    }
}
