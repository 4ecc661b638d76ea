package org.pressmark.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Invented files that hold several stories each: exports of a database as text, pages of a newspaper as PDF. */
final class Delivery {

    private static final long SEED = 20_211_103;
    private static final int STORIES_OF_AN_EXPORT = 40;
    private static final int COLUMNS = 3;
    private static final float MARGIN = 40;
    private static final float COLUMN_WIDTH = 165;
    private static final float TOP = 760;
    private static final float FOOT = 50;
    private static final float LEADING = 11;
    private static final int LETTERS_OF_A_LINE = 38;

    private Delivery() {}

    /** Exports in the form of LexisNexis. */
    static List<Path> exports(Path folder, int files) throws IOException {
        var words = new Words();
        var paths = new ArrayList<Path>();
        for (int number = 0; number < files; number++) {
            var export = new StringBuilder();
            for (int i = 1; i <= STORIES_OF_AN_EXPORT; i++) {
                export.append(article(Story.invented(words, new Random(SEED + number * 1_000_003L + i)), i));
            }
            paths.add(write(
                    folder,
                    "export-%03d.txt".formatted(number),
                    export.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return paths;
    }

    private static String article(Story story, int number) {
        return "%d of %d DOCUMENTS\n\n\nThe Edda Courier\n\nApril 27, 2010 Tuesday\n\n%s\n\nBYLINE: Tove Rask\n\nLENGTH: 400 words\n\n%s\n\nLOAD-DATE: April 28, 2010\n\n\n"
                .formatted(
                        number,
                        STORIES_OF_AN_EXPORT,
                        story.head().get(story.head().size() - 1),
                        String.join("\n\n", story.body()));
    }

    /** Pages of three columns, each with a headline over its story. */
    static List<Path> pages(Path folder, int files) throws IOException {
        var words = new Words();
        var paths = new ArrayList<Path>();
        for (int number = 0; number < files; number++) {
            try (var document = new PDDocument();
                    var out = new ByteArrayOutputStream()) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (int column = 0; column < COLUMNS; column++) {
                        Story story = Story.invented(words, new Random(SEED + number * 1_000_003L + column));
                        column(content, story, MARGIN + column * (COLUMN_WIDTH + 12));
                    }
                }
                document.save(out);
                paths.add(write(folder, "page-%03d.pdf".formatted(number), out.toByteArray()));
            }
        }
        return paths;
    }

    private static void column(PDPageContentStream content, Story story, float left) throws IOException {
        float height = TOP;
        height = lines(content, "A Headline over Column and Story", left, height, FontName.TIMES_BOLD, 18, 18);
        for (String paragraph : story.body()) {
            height = lines(content, paragraph, left, height, FontName.TIMES_ROMAN, 9, LETTERS_OF_A_LINE);
        }
    }

    private static float lines(
            PDPageContentStream content, String text, float left, float top, FontName font, float size, int letters)
            throws IOException {
        float height = top;
        var line = new StringBuilder();
        for (String word : (text + " \n").split(" ")) {
            if (word.equals("\n") || line.length() + word.length() > letters) {
                if (height < FOOT) {
                    return height;
                }
                content.beginText();
                content.setFont(new PDType1Font(font), size);
                content.newLineAtOffset(left, height);
                content.showText(line.toString().strip());
                content.endText();
                height -= Math.max(LEADING, size * 1.2f);
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        return height;
    }

    private static Path write(Path folder, String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), bytes);
    }
}
