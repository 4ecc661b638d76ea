package org.pressmark.clipping;

import java.util.regex.Matcher;

/**
 * Characters in a clipping's text that a value was read from.
 *
 * @param start index of the first character in the clipping's text, from 0
 * @param end index after the last character
 * @param printed the characters themselves, as printed
 */
public record Passage(int start, int end, String printed) implements Comparable<Passage> {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a passage: " + start + " to " + end);
        }
        if (printed.length() != end - start) {
            throw new IllegalArgumentException(
                    "a passage of " + (end - start) + " characters was given " + printed.length());
        }
    }

    /** The passage of {@code text} from {@code start} to {@code end}. */
    public static Passage of(String text, int start, int end) {
        return new Passage(start, end, text.substring(start, end));
    }

    /** What {@code group} of {@code form} has matched; the form was looked for in {@link #printed}, or in as many other characters. */
    public Passage group(Matcher form, String group) {
        return new Passage(
                start + form.start(group),
                start + form.end(group),
                printed.substring(form.start(group), form.end(group)));
    }

    /** Whether this passage shares a character with the other one. */
    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Passage other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
