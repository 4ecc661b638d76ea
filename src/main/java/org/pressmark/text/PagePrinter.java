package org.pressmark.text;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pressmark.clipping.Reason;

/** Makes pictures of the pages of a PDF, in grey, for an engine to look at. */
final class PagePrinter {

    private static final int DPI = 300;
    private static final int LEAST_DPI = 100;
    private static final double POINTS_PER_INCH = 72;

    /** A page of a newspaper at 150 dpi. */
    private static final double MOST_PIXELS = 40_000_000;

    private static final int SHORTEST_SIDE = 20;
    private static final int DARK = 200;
    private static final int FEWEST_DARK = 50;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PagePrinter(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true); // A picture of more dots than are wanted is not decoded whole.
    }

    /** Has {@code engine} look at a page; a page on which nothing is printed is not shown to it. */
    RecognisedPage recognise(int page, Engine engine) throws EngineException {
        try {
            int dpi = dpi(document.getPage(page).getCropBox());
            BufferedImage picture = renderer.renderImageWithDPI(page, dpi, ImageType.GRAY);
            byte[] dots = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
            if (isBlank(dots) || Math.min(picture.getWidth(), picture.getHeight()) < SHORTEST_SIDE) {
                return RecognisedPage.BLANK;
            }
            Path file = Files.createTempFile("page-", ".pgm");
            try {
                write(file, picture.getWidth(), picture.getHeight(), dots);
                return engine.recognise(file, 0, dpi);
            } finally {
                Files.delete(file);
            }
        } catch (EngineException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new EngineException(Reason.CORRUPT, "page " + (page + 1) + " cannot be printed: " + e.getMessage());
        }
    }

    private static int dpi(PDRectangle box) throws EngineException {
        double inches = box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
        int dpi = (int) Math.min(DPI, Math.sqrt(MOST_PIXELS / inches));
        if (dpi < LEAST_DPI) {
            throw new EngineException(Reason.TOO_LARGE, "a page of " + Math.round(inches) + " square inches");
        }
        return dpi;
    }

    private static boolean isBlank(byte[] dots) {
        int dark = 0;
        for (int i = 0; i < dots.length && dark < FEWEST_DARK; i++) {
            dark += (dots[i] & 0xff) < DARK ? 1 : 0;
        }
        return dark < FEWEST_DARK;
    }

    /** Portable graymap: no time is lost with compressing what is read at once. */
    private static void write(Path file, int width, int height, byte[] dots) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(dots);
        }
    }
}
