package org.pressmark.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * How a page was laid on the glass and what became of it.
 *
 * @param name as the table calls it
 * @param degrees turned clockwise
 * @param specks share of the dots that lie under a speck of one to three dots a side, dark and white ones alike
 * @param paper brightness of the paper, 0 to 255
 * @param ink brightness of the ink
 */
record PoorPage(String name, double degrees, double specks, int paper, int ink) {

    static final int DPI = 300;

    private static final PDRectangle SHEET = PDRectangle.A5;
    private static final float MARGIN = 50;
    private static final float SIZE = 9.5f;
    private static final float HEADLINE = 17;
    private static final double GRAIN = 8;
    private static final int LARGEST_SPECK = 3;

    /** Whether the paper is not white: it then has a grain. */
    private boolean isGrey() {
        return paper < 255;
    }

    /** The page as the scanner saw it, in grey; the same each time for the same {@code number}. */
    BufferedImage scanned(BufferedImage clean, int number) {
        BufferedImage page = turned(clean);
        byte[] dots = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        Random chance = new Random(number);
        if (isGrey()) {
            for (int i = 0; i < dots.length; i++) {
                double light = ink + (dots[i] & 0xff) / 255.0 * (paper - ink) + chance.nextGaussian() * GRAIN;
                dots[i] = (byte) Math.max(0, Math.min(255, light));
            }
        }
        long wanted = Math.round(specks * dots.length);
        while (wanted > 0) {
            wanted -= speck(page, chance, dots);
        }
        return page;
    }

    private int speck(BufferedImage page, Random chance, byte[] dots) {
        int width = 1 + chance.nextInt(LARGEST_SPECK);
        int height = 1 + chance.nextInt(LARGEST_SPECK);
        int left = chance.nextInt(page.getWidth() - width);
        int top = chance.nextInt(page.getHeight() - height);
        byte light = (byte) (chance.nextBoolean() ? ink : paper);
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                dots[y * page.getWidth() + x] = light;
            }
        }
        return width * height;
    }

    private BufferedImage turned(BufferedImage clean) {
        BufferedImage page = new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        if (degrees != 0) {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        }
        pen.drawImage(clean, 0, 0, null);
        pen.dispose();
        return page;
    }

    /** Prints a clipping: the line that begins with {@code headline} large, the lines after it in one or two columns. */
    static BufferedImage printed(String text, String headline, FontName roman, FontName bold, int columns)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(SHEET);
            document.addPage(sheet);
            try (PDPageContentStream pen = new PDPageContentStream(document, sheet)) {
                new Setter(pen, new PDType1Font(roman), new PDType1Font(bold), columns).set(text, headline);
            }
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private static final class Setter {

        private static final float LEADING = 1.25f;
        private static final float GUTTER = 14;

        private final PDPageContentStream pen;
        private final PDFont roman;
        private final PDFont bold;
        private final int columns;
        private float y = SHEET.getHeight() - MARGIN;

        Setter(PDPageContentStream pen, PDFont roman, PDFont bold, int columns) {
            this.pen = pen;
            this.roman = roman;
            this.bold = bold;
            this.columns = columns;
        }

        void set(String text, String headline) throws IOException {
            float full = SHEET.getWidth() - 2 * MARGIN;
            String[] paragraphs = text.strip().split("\\n\\s*\\n");
            int next = 0;
            while (next < paragraphs.length && !isBody(paragraphs[next], headline)) {
                for (String line : paragraphs[next].split("\n")) {
                    boolean large = line.strip().toLowerCase().startsWith(headline.toLowerCase());
                    y = block(line, large ? bold : roman, large ? HEADLINE : SIZE, MARGIN, y, full);
                }
                y -= SIZE;
                next++;
            }
            float width = (full - GUTTER * (columns - 1)) / columns;
            float top = y;
            for (int column = 0; column < columns; column++) {
                float at = top;
                int last = column == columns - 1 ? paragraphs.length : next + (paragraphs.length - next + 1) / 2;
                for (; next < last; next++) {
                    at = block(paragraphs[next], roman, SIZE, MARGIN + column * (width + GUTTER), at, width) - SIZE / 2;
                }
            }
        }

        private static boolean isBody(String paragraph, String headline) {
            return paragraph.length() > 150 && !paragraph.toLowerCase().contains(headline.toLowerCase());
        }

        private float block(String text, PDFont font, float size, float x, float top, float width) throws IOException {
            StringBuilder line = new StringBuilder();
            float at = top;
            for (String word : text.strip().split("\\s+")) {
                if (!line.isEmpty() && font.getStringWidth(line + " " + word) * size / 1000 > width) {
                    at = line(line.toString(), font, size, x, at);
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            return line(line.toString(), font, size, x, at);
        }

        private float line(String line, PDFont font, float size, float x, float top) throws IOException {
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(x, top - size);
            pen.showText(line);
            pen.endText();
            return top - size * LEADING;
        }
    }
}
