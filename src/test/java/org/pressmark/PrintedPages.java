package org.pressmark;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a PDF, and as scans of it. */
final class PrintedPages {

    static final int LETTERS_OF_A_LINE = 84;

    private static final int DPI = 200;

    private PrintedPages() {}

    static byte[] pdf(List<String> lines) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                content.setLeading(14);
                content.newLineAtOffset(72, 760);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Pictures of that page, by name. */
    static Map<String, byte[]> scans(byte[] pdf) throws IOException {
        BufferedImage picture;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            picture = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
        var scans = new LinkedHashMap<String, byte[]>();
        scans.put("scan.png", file("png", picture));
        scans.put("scan.tif", file("tiff", picture));
        scans.put("scan.jpg", file("jpeg", picture));
        scans.put("scan.pdf", inPdf(picture));
        return scans;
    }

    private static byte[] file(String kind, BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, kind, out);
        return out.toByteArray();
    }

    private static byte[] inPdf(BufferedImage picture) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                PDRectangle box = page.getMediaBox();
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 0, box.getWidth(), box.getHeight());
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
