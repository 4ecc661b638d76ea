package org.pressmark.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of pages. PDFBox draws them, for a bare machine has no fonts that Java could draw with. */
final class Scans {

    private static final int DPI = 200;

    private Scans() {}

    /** The picture of a page with these lines. */
    static BufferedImage page(String... lines) throws IOException {
        try (PDDocument document = Loader.loadPDF(Fixtures.pdf(List.of(List.of(lines)), ""))) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    /** A picture file of one page; {@code kind} is {@code png} or {@code jpeg}. */
    static byte[] file(String kind, BufferedImage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, kind, out);
        return out.toByteArray();
    }

    static byte[] tiff(BufferedImage... pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PDF of these pages in order: a string is a page with that text, a picture is a scan. */
    static byte[] pdf(Object... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Object page : pages) {
                if (page instanceof BufferedImage picture) {
                    add(document, picture, "");
                } else {
                    add(document, new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), page.toString());
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A PDF of one scan over which a library has stamped a line. */
    static byte[] stampedPdf(BufferedImage picture, String stamp) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            add(document, picture, stamp);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void add(PDDocument document, BufferedImage picture, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (picture.getWidth() > 1) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            if (!text.isEmpty()) {
                content.beginText();
                content.setFont(
                        new org.apache.pdfbox.pdmodel.font.PDType1Font(
                                org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA),
                        9);
                content.newLineAtOffset(72, 40);
                content.showText(text);
                content.endText();
            }
        }
    }
}
