package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.UnpartedWriting;

/**
 * A line of the text that is not blank.
 *
 * @param passage its characters without the white space and left-over mark-up around them
 * @param indent number of white characters before it
 * @param afterBlank whether a blank line stands above it
 */
public record Line(Passage passage, int indent, boolean afterBlank) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»)\\]」』]{0,3}$");
    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{2}[.!?][\"”»]?\\s+[\"“«]?\\p{Lu}");
    private static final Pattern OPENING_TAG = Pattern.compile("^(?:\\s|<(?:p|b|i|br|strong|em|div|h\\d)\\s?/?>)++");
    private static final Pattern CLOSING_TAG =
            Pattern.compile("(?:(?<!\\s)\\s++|</?(?:p|b|i|br|strong|em|div|h\\d)\\s?/?>){1,40}+$");
    private static final Pattern WHITE = Pattern.compile("\\s+");

    /** The lines of {@code text} that hold something. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        boolean blank = true;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Line line = between(text, start, end, blank);
            blank = line.text().isEmpty();
            if (!blank) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** The line that the characters from {@code start} to {@code end} make. */
    static Line between(String text, int start, int end, boolean afterBlank) {
        String raw = text.substring(start, end);
        Matcher opening = OPENING_TAG.matcher(raw);
        int from = opening.find() ? opening.end() : 0;
        Matcher closing = CLOSING_TAG.matcher(raw).region(from, raw.length());
        int to = closing.find() ? closing.start() : raw.length();
        return new Line(Passage.of(text, start + from, start + Math.max(from, to)), from, afterBlank);
    }

    String text() {
        return passage.printed();
    }

    int length() {
        return passage.printed().length();
    }

    /** How many words it has; of writing without blanks between words, such as Japanese, two characters count as one. */
    public int words() {
        return WHITE.split(text()).length + UnpartedWriting.words(text());
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        return SENTENCE_END.matcher(text()).find();
    }

    /** Whether one sentence ends and another begins in it. */
    boolean holdsSentenceEnd() {
        return INNER_END.matcher(text()).find();
    }

    /** Whether most of its letters are capitals. */
    boolean isCapitals() {
        long letters = text().chars().filter(Character::isLetter).count();
        long capitals = text().chars().filter(Character::isUpperCase).count();
        return letters > 2 && capitals * 10 > letters * 8;
    }
}
