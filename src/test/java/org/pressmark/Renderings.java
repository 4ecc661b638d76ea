package org.pressmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** One text as documents of many formats, made without any program but this one. */
final class Renderings {

    private static final int TYPEWRITER = 68;

    private final List<String> paragraphs;
    private final String headline;

    /**
     * @param text paragraphs with empty lines between them
     * @param headline the paragraph that is the headline
     */
    Renderings(String text, String headline) {
        this.paragraphs = List.of(text.strip().split("\n\n"));
        this.headline = headline;
    }

    /** The documents by name. */
    Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("utf-8.txt", bytes(plain(), StandardCharsets.UTF_8));
        all.put("utf-8-mark.txt", bytes("\ufeff" + plain(), StandardCharsets.UTF_8));
        all.put("utf-16-mark.txt", bytes("\ufeff" + plain(), StandardCharsets.UTF_16BE));
        all.put("utf-16-bare.txt", bytes(plain(), StandardCharsets.UTF_16LE));
        all.put("windows.txt", bytes(plain().replace("\n", "\r\n"), Charset.forName("windows-1252")));
        all.put("macintosh.txt", bytes(plain().replace('\n', '\r'), Charset.forName("x-MacRoman")));
        all.put("dos.txt", bytes(plain().replace("\n", "\r\n"), Charset.forName("IBM850")));
        all.put("typewriter.txt", bytes(wrapped(), StandardCharsets.UTF_8));
        all.put("page.html", bytes(html("utf-8"), StandardCharsets.UTF_8));
        all.put("latin-page.html", bytes(html("iso-8859-1"), StandardCharsets.ISO_8859_1));
        all.put("bare-page.htm", bytes("<p>" + breaks("</p>\n<p>") + "</p>", StandardCharsets.UTF_8));
        all.put("letter.eml", bytes(letter("text/plain", plain()), StandardCharsets.US_ASCII));
        all.put("html-letter.eml", bytes(letter("text/html", html("utf-8")), StandardCharsets.US_ASCII));
        all.put("word.docx", docx(false));
        all.put("word-styles.docx", docx(true));
        all.put("word-97.doc", doc());
        all.put("open.odt", odt());
        all.put("rich.rtf", bytes(rtf(), StandardCharsets.US_ASCII));
        all.put("print.pdf", PrintedPages.pdf(lines(PrintedPages.LETTERS_OF_A_LINE)));
        all.put("bundle.zip", zip(Map.of("inner/story.txt", bytes(plain(), StandardCharsets.UTF_8)), new byte[0]));
        return all;
    }

    /** The lines of the text, none longer than {@code longest} letters. */
    List<String> lines(int longest) {
        var lines = new ArrayList<String>();
        for (String line : plain().split("\n", -1)) {
            var wrapped = new StringBuilder();
            for (String word : line.split(" ")) {
                if (!wrapped.isEmpty() && wrapped.length() + word.length() >= longest) {
                    lines.add(wrapped.toString());
                    wrapped.setLength(0);
                }
                wrapped.append(wrapped.isEmpty() ? "" : " ").append(word);
            }
            lines.add(wrapped.toString());
        }
        return lines;
    }

    private String plain() {
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String wrapped() {
        return String.join("\n", lines(TYPEWRITER));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private String breaks(String between) {
        return String.join(between, paragraphs).replace("\n", "<br>");
    }

    private String html(String charset) {
        var body = new StringBuilder();
        for (String paragraph : paragraphs) {
            String name = paragraph.equals(headline) ? "h1" : "p";
            body.append("<%s>%s</%s>\n".formatted(name, paragraph.replace("\n", "<br>"), name));
        }
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"" + charset + "\"><title>" + headline
                + "</title></head><body><nav><a href=\"/\">Home</a></nav>" + body + "</body></html>";
    }

    private String letter(String type, String body) {
        String coded = Base64.getMimeEncoder().encodeToString(bytes(body, StandardCharsets.UTF_8));
        return """
                From: Reading room <room@example.org>
                To: Archive <archive@example.org>
                Subject: %s
                Date: Tue, 23 Mar 2021 18:04:00 +0000
                Message-ID: <1@example.org>
                MIME-Version: 1.0
                Content-Type: %s; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                """
                .formatted(headline, type, coded)
                .replaceAll("\r?\n", "\r\n");
    }

    private byte[] docx(boolean styled) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            XWPFStyles styles = document.createStyles();
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setStyleId("Heading1");
            heading.addNewName().setVal("heading 1");
            styles.addStyle(new XWPFStyle(heading));
            for (String paragraph : paragraphs) {
                XWPFParagraph made = document.createParagraph();
                if (styled && paragraph.equals(headline)) {
                    made.setStyle("Heading1");
                }
                String[] lines = paragraph.split("\n");
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        made.createRun().addBreak();
                    }
                    made.createRun().setText(lines[i]);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private byte[] doc() throws IOException {
        try (InputStream template =
                        Objects.requireNonNull(Renderings.class.getResourceAsStream("rendering-template.doc"));
                var document = new HWPFDocument(template);
                var out = new ByteArrayOutputStream()) {
            document.getRange()
                    .replaceText("CLIPPING", String.join("\r", paragraphs).replace('\n', '\u000b'));
            document.write(out);
            return out.toByteArray();
        }
    }

    private byte[] odt() throws IOException {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                + String.join("</text:p><text:p>", paragraphs).replace("\n", "<text:line-break/>")
                + "</text:p></office:text></office:body></office:document-content>";
        return zip(
                Map.of("content.xml", bytes(content, StandardCharsets.UTF_8)),
                bytes("application/vnd.oasis.opendocument.text", StandardCharsets.US_ASCII));
    }

    private String rtf() {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\n");
        for (String paragraph : paragraphs) {
            for (char c : paragraph.toCharArray()) {
                rtf.append(c == '\n' ? "\\line " : c < 128 ? Character.toString(c) : "\\u" + (int) c + "?");
            }
            rtf.append("\\par\n");
        }
        return rtf.append('}').toString();
    }

    /** A zip; the {@code type} of an OpenDocument goes in first and uncompressed. */
    private static byte[] zip(Map<String, byte[]> entries, byte[] type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            if (type.length > 0) {
                var entry = new ZipEntry("mimetype");
                var sum = new CRC32();
                sum.update(type);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(type.length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(type);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
