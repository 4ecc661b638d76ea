package org.pressmark.clipping;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The text of one file and what the file says about it.
 *
 * @param characters the text; lines end with {@code \n} and paragraphs with an empty line where the file tells them apart
 * @param format the media type that was recognised by content, such as {@code application/pdf}
 * @param charset the encoding that plain text was read with, empty for formats that state their own
 * @param origin how the characters were come by
 * @param quality how well they were read, from 0 to 100: the mean confidence of text recognition, 100 for characters as they were typed
 * @param marks pages, titles and headings, in the order of their start
 * @param statements what the file states about itself
 */
public record Text(
        String characters,
        String format,
        String charset,
        Origin origin,
        int quality,
        List<Mark> marks,
        List<Statement> statements) {

    /** The quality of characters that nothing had to recognise. */
    public static final int TYPED = 100;

    /** How the characters of a text were come by. */
    public enum Origin {
        /** Plain text, or an XML format for news. */
        TEXT,
        HTML,
        MAIL,
        /** A word processor's document. */
        OFFICE,
        /** The characters that a PDF holds. */
        PDF_TEXT,
        /** Recognised in pictures of pages. */
        OCR,
        /** Some pages of a PDF held characters, others had to be recognised. */
        PDF_TEXT_AND_OCR;

        /** How a file of that media type holds its characters, if it does. */
        public static Origin of(String mediaType) {
            return switch (mediaType) {
                case "text/plain",
                        "application/nitf+xml",
                        "application/vnd.iptc.g2.newsitem+xml",
                        "application/rss+xml",
                        "application/atom+xml" -> TEXT;
                case "text/html" -> HTML;
                case "message/rfc822" -> MAIL;
                case "application/pdf" -> PDF_TEXT;
                default -> OFFICE;
            };
        }

        /** As it stands in the catalogue, such as {@code pdf-text}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Text {
        Objects.requireNonNull(characters);
        Objects.requireNonNull(format);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(origin);
        if (quality < 0 || quality > TYPED) {
            throw new IllegalArgumentException("quality is 0 to 100, not " + quality);
        }
        marks = List.copyOf(marks);
        statements = List.copyOf(statements);
    }

    /** Text that the file holds as characters. */
    public Text(String characters, String format, String charset, List<Mark> marks, List<Statement> statements) {
        this(characters, format, charset, Origin.of(format), TYPED, marks, statements);
    }

    /** Text without marks or statements. */
    public static Text plain(String characters, String charset) {
        return new Text(characters, "text/plain", charset, List.of(), List.of());
    }
}
