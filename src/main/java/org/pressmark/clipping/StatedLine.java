package org.pressmark.clipping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line on which the reader of a file prints what the file states about one of its articles, above that article's text:
 * {@code PUBLISHED: 2021-03-23}. Such lines stand only at the head of a stretch that is marked as {@link Mark.Kind#ARTICLE}.
 */
public final class StatedLine {

    private static final Pattern LINE = Pattern.compile("(?<label>[A-Z_]{3,20}): (?<value>.*\\S)");

    private StatedLine() {}

    /** The line for a value that holds no line ends. */
    public static String of(Statement.Label label, String value) {
        return label.name() + ": " + value;
    }

    /** What {@code line} states, if it is such a line. */
    public static Optional<Statement> read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Statement.Label label : Statement.Label.values()) {
            if (label.name().equals(matcher.group("label"))) {
                return Optional.of(new Statement(label, matcher.group("value"), Statement.Origin.LAYOUT));
            }
        }
        return Optional.empty();
    }
}
