package org.pressmark.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;

/** Files that are pictures of pages. Only their sizes are looked at here; the pixels are left to the engine. */
final class Pictures {

    /** One page of a newspaper at 400 dpi has 120 million. */
    private static final long MOST_PIXELS = 150_000_000;

    /** The engine takes no more in either direction. */
    private static final int LONGEST_SIDE = 32_767;

    /** A line of the smallest print is this high. */
    private static final int SHORTEST_SIDE = 20;

    private record Size(int width, int height) {

        boolean holdsNoText() {
            return Math.min(width, height) < SHORTEST_SIDE;
        }

        boolean isTooLarge() {
            return Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
        }
    }

    private final Ocr ocr;
    private final int limit;

    Pictures(Ocr ocr, int limit) {
        this.ocr = ocr;
        this.limit = limit;
    }

    /** Reads every page; {@code scans} is told before how many there are to recognise. */
    Reading read(Format format, Path file, PagesToRecognise scans) throws IOException {
        List<Size> pages = sizes(file);
        if (pages.size() > ocr.pages()) {
            return Reading.refused(
                    Reason.TOO_LARGE,
                    pages.size() + " pages to recognise, and pressmark.ocr-pages allows " + ocr.pages());
        }
        scans.announced(pages.size());
        ScannedText text = new ScannedText(limit);
        for (int page = 0; page < pages.size(); page++) {
            Size size = pages.get(page);
            try {
                if (size.isTooLarge()) {
                    throw new EngineException(
                            Reason.TOO_LARGE, "a picture of " + size.width() + " by " + size.height() + " pixels");
                }
                text.add(
                        size.holdsNoText() ? RecognisedPage.BLANK : ocr.engine().recognise(file, page, 0));
            } catch (EngineException e) {
                text.add(e);
            }
            scans.recognised();
        }
        return text.toReading(format.mediaType(), List.of());
    }

    private static List<Size> sizes(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a picture that can be opened");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                int count = reader.getNumImages(true);
                List<Size> sizes = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    sizes.add(new Size(reader.getWidth(i), reader.getHeight(i)));
                }
                return sizes;
            } finally {
                reader.dispose();
            }
        }
    }
}
