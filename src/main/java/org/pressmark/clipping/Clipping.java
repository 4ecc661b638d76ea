package org.pressmark.clipping;

import java.util.List;
import java.util.Optional;

/**
 * One article, as it was cut out of a file.
 *
 * @param source the file that it was cut from
 * @param number its place in the file, from 1
 * @param text its characters; the indices of passages and marks count in here
 * @param locator where in the file it stands, for people: {@code lines 3-40} or {@code pages 1-2}
 * @param format the media type of the file
 * @param origin how its characters were come by
 * @param quality how well they were read, from 0 to 100
 * @param marks pages, titles and headings within the text
 * @param statements what the file or its layout says outright about this clipping
 * @param doubts what the cutting was unsure of
 */
public record Clipping(
        SourceFile source,
        int number,
        String text,
        String locator,
        String format,
        Text.Origin origin,
        int quality,
        List<Mark> marks,
        List<Statement> statements,
        List<Doubt> doubts) {

    public Clipping {
        if (number < 1) {
            throw new IllegalArgumentException("clippings are counted from 1, not " + number);
        }
        marks = List.copyOf(marks);
        statements = List.copyOf(statements);
        doubts = List.copyOf(doubts);
    }

    /** A clipping whose file holds its text as characters. */
    public Clipping(
            SourceFile source,
            int number,
            String text,
            String locator,
            String format,
            List<Mark> marks,
            List<Statement> statements,
            List<Doubt> doubts) {
        this(source, number, text, locator, format, Text.Origin.of(format), Text.TYPED, marks, statements, doubts);
    }

    /** A clipping of text alone, as a test or a fuzzer needs it. */
    public static Clipping of(String path, String text) {
        return new Clipping(
                new SourceFile(path, "", text.length()), 1, text, "", "text/plain", List.of(), List.of(), List.of());
    }

    /** The first statement about {@code label}, the most trusted origin first. */
    public Optional<Statement> statement(Statement.Label label) {
        return statements.stream()
                .filter(statement -> statement.label() == label)
                .min((one, other) -> one.origin().compareTo(other.origin()));
    }
}
