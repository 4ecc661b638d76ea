package org.pressmark.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
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

    /** The page as it is seen if it was laid on the glass turned by so many degrees, clockwise. */
    static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return turned;
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

    /** A PDF of one page that is the picture in JPEG 2000 beside this class, with {@code stamp} printed over it. */
    static byte[] jpeg2000Pdf(String stamp) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file = Scans.class.getResourceAsStream("ferry.jp2");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDImageXObject picture =
                    new PDImageXObject(document, file, COSName.JPX_DECODE, 1000, 278, 8, PDDeviceGray.INSTANCE);
            add(document, new PDRectangle(360, 100), Optional.of(picture), stamp);
            document.save(out);
            return out.toByteArray();
        }
    }

    /**
     * A PDF of one page that is a picture in JBIG2: the segments "page information" and "immediate generic region" (ITU-T T.88, 7.4.8 and
     * 7.4.6), the latter coded as a fax (MMR), for which PDFBox has an encoder.
     */
    static byte[] jbig2Pdf(BufferedImage picture) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage ink = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        ink.createGraphics().drawImage(picture, 0, 0, null);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] fax;
            try (InputStream coded =
                    CCITTFactory.createFromImage(document, ink).getCOSObject().createRawInputStream()) {
                fax = coded.readAllBytes();
            }
            ByteBuffer segments = ByteBuffer.allocate(11 + 19 + 11 + 18 + fax.length);
            segments.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
            segments.putInt(width)
                    .putInt(height)
                    .putInt(0)
                    .putInt(0)
                    .put((byte) 0)
                    .putShort((short) 0);
            segments.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + fax.length);
            segments.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0);
            segments.put((byte) 1).put(fax);
            PDImageXObject packed = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(segments.array()),
                    COSName.JBIG2_DECODE,
                    width,
                    height,
                    1,
                    PDDeviceGray.INSTANCE);
            add(document, PDRectangle.LETTER, Optional.of(packed), "");
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void add(PDDocument document, BufferedImage picture, String text) throws IOException {
        add(
                document,
                PDRectangle.LETTER,
                picture.getWidth() > 1
                        ? Optional.of(LosslessFactory.createFromImage(document, picture))
                        : Optional.empty(),
                text);
    }

    private static void add(PDDocument document, PDRectangle size, Optional<PDImageXObject> picture, String text)
            throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (picture.isPresent()) {
                content.drawImage(picture.get(), 0, 0, size.getWidth(), size.getHeight());
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
