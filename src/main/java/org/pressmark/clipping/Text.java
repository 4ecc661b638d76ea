package org.pressmark.clipping;

import java.util.List;
import java.util.Objects;

/**
 * The text of one file and what the file says about it.
 *
 * @param characters the text; lines end with {@code \n} and paragraphs with an empty line where the file tells them apart
 * @param format the media type that was recognised by content, such as {@code application/pdf}
 * @param charset the encoding that plain text was read with, empty for formats that state their own
 * @param marks pages, titles and headings, in the order of their start
 * @param statements what the file states about itself
 */
public record Text(String characters, String format, String charset, List<Mark> marks, List<Statement> statements) {

    public Text {
        Objects.requireNonNull(characters);
        Objects.requireNonNull(format);
        Objects.requireNonNull(charset);
        marks = List.copyOf(marks);
        statements = List.copyOf(statements);
    }

    /** Text without marks or statements. */
    public static Text plain(String characters, String charset) {
        return new Text(characters, "text/plain", charset, List.of(), List.of());
    }
}
