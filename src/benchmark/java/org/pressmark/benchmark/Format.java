package org.pressmark.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The formats of the invented archive, each of which writes a story as a document. The same story gives the same bytes. */
enum Format {
    TXT {
        @Override
        byte[] document(Story story) {
            String text = String.join("\n", story.head()) + "\n\n" + String.join("\n\n", story.body()) + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        }
    },

    PDF {
        private static final int LINES_OF_A_PAGE = 48;
        private static final int LETTERS_OF_A_LINE = 84;

        @Override
        byte[] document(Story story) throws IOException {
            try (var document = new PDDocument();
                    var out = new ByteArrayOutputStream()) {
                document.setDocumentId((long) story.body().hashCode());
                var font = new PDType1Font(FontName.TIMES_ROMAN);
                List<String> lines = lines(story);
                for (int first = 0; first < lines.size(); first += LINES_OF_A_PAGE) {
                    int last = Math.min(lines.size(), first + LINES_OF_A_PAGE);
                    addPage(document, font, lines.subList(first, last));
                }
                document.save(out);
                return out.toByteArray();
            }
        }

        private static void addPage(PDDocument document, PDFont font, List<String> lines) throws IOException {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 11);
                content.setLeading(14);
                content.newLineAtOffset(72, 760);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }

        private static List<String> lines(Story story) {
            var lines = new ArrayList<>(story.head());
            for (String paragraph : story.body()) {
                lines.add("");
                var line = new StringBuilder();
                for (String word : paragraph.split(" ")) {
                    if (line.length() + word.length() > LETTERS_OF_A_LINE) {
                        lines.add(line.toString().strip());
                        line.setLength(0);
                    }
                    line.append(word).append(' ');
                }
                lines.add(line.toString().strip());
            }
            return lines;
        }
    },

    DOCX {
        @Override
        byte[] document(Story story) throws IOException {
            try (var document = new XWPFDocument();
                    var out = new ByteArrayOutputStream()) {
                document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
                for (String paragraph : paragraphs(story)) {
                    document.createParagraph().createRun().setText(paragraph);
                }
                document.write(out);
                return withoutTimes(out.toByteArray());
            }
        }

        /** The same zip, but for the time at which each entry was written. */
        private static byte[] withoutTimes(byte[] zip) throws IOException {
            try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                    var bytes = new ByteArrayOutputStream();
                    var out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    var timeless = new ZipEntry(entry.getName());
                    timeless.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                    out.putNextEntry(timeless);
                    in.transferTo(out);
                }
                out.finish();
                return bytes.toByteArray();
            }
        }
    },

    /** No library writes a new one, so a small one of ours is opened and its only word replaced by the story. */
    DOC {
        private static final String ONLY_WORD = "CLIPPING";
        private static final String END_OF_PARAGRAPH = "\r";

        @Override
        byte[] document(Story story) throws IOException {
            try (InputStream template = Words.open("template.doc");
                    var document = new HWPFDocument(template);
                    var out = new ByteArrayOutputStream()) {
                document.getRange().replaceText(ONLY_WORD, String.join(END_OF_PARAGRAPH, paragraphs(story)));
                document.write(out);
                return out.toByteArray();
            }
        }
    };

    /** The bytes of a document that holds the story. */
    abstract byte[] document(Story story) throws IOException;

    private static List<String> paragraphs(Story story) {
        var paragraphs = new ArrayList<>(story.head());
        paragraphs.addAll(story.body());
        return paragraphs;
    }
}
