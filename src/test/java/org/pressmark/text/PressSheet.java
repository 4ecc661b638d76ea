package org.pressmark.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints newspaper pages: text set into columns of a width, with headlines. Places are points from the upper left corner. */
final class PressSheet implements AutoCloseable {

    static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final double LEADING = 1.2;

    private final PDDocument document = new PDDocument();
    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final PDFont italic = new PDType1Font(FontName.TIMES_ITALIC);
    private PDPageContentStream page;

    PressSheet() throws IOException {
        page = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        return new PDPageContentStream(document, sheet);
    }

    PressSheet turn() throws IOException {
        page.close();
        page = newPage();
        return this;
    }

    PressSheet roman(String line, double size, double x, double y) throws IOException {
        return line(line, roman, size, x, y);
    }

    PressSheet bold(String line, double size, double x, double y) throws IOException {
        return line(line, bold, size, x, y);
    }

    PressSheet italic(String line, double size, double x, double y) throws IOException {
        return line(line, italic, size, x, y);
    }

    /** Sets a headline into lines of that width; gives the place of the next line. */
    double headline(String text, double size, double x, double y, double width) throws IOException {
        double at = y;
        for (String line : wrap(text, bold, size, width)) {
            line(line, bold, size, x, at);
            at += size * LEADING;
        }
        return at;
    }

    /** The lines of a text in roman type of 10 points. */
    List<String> lines(String text, double width) throws IOException {
        return wrap(text, roman, 10, width);
    }

    /** Sets lines one below the other; gives the place of the next line. */
    double column(List<String> lines, double x, double y) throws IOException {
        double at = y;
        for (String line : lines) {
            if (!line.isEmpty()) {
                line(line, roman, 10, x, at);
            }
            at += line.isEmpty() ? 6 : 10 * LEADING;
        }
        return at;
    }

    byte[] bytes() throws IOException {
        page.close();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PressSheet line(String text, PDFont font, double size, double x, double y) throws IOException {
        page.beginText();
        page.setFont(font, (float) size);
        page.newLineAtOffset((float) x, (float) (HEIGHT - y));
        page.showText(text);
        page.endText();
        return this;
    }

    private static List<String> wrap(String text, PDFont font, double size, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && font.getStringWidth(line + " " + word) * size / 1000 > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
