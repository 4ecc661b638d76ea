package org.pressmark.split;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pressmark.clipping.Text;

/** A text as lines, numbered from 0. Immutable. */
final class Lines {

    private final Text text;
    private final int[] starts;
    private final String[] stripped;

    private Lines(Text text, int[] starts, String[] stripped) {
        this.text = text;
        this.starts = starts;
        this.stripped = stripped;
    }

    static Lines of(Text text) {
        String characters = text.characters();
        int[] starts = starts(characters);
        String[] stripped = new String[starts.length];
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] - 1 : characters.length();
            int from = inkFrom(characters, starts[i], end);
            stripped[i] = characters.substring(from, inkTo(characters, from, end));
        }
        return new Lines(text, starts, stripped);
    }

    private static int[] starts(String characters) {
        IntStream.Builder starts = IntStream.builder().add(0);
        for (int end = characters.indexOf('\n'); end >= 0; end = characters.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts.build().toArray();
    }

    Text text() {
        return text;
    }

    int size() {
        return starts.length;
    }

    /** The line without the white space around it. */
    String at(int line) {
        return stripped[line];
    }

    boolean isBlank(int line) {
        return stripped[line].isEmpty();
    }

    /** Index of the first character of {@code line}; the length of the text for the line after the last. */
    int start(int line) {
        return line < starts.length ? starts[line] : text.characters().length();
    }

    /** Index of the first character of {@code line} that is not white. */
    int inkStart(int line) {
        return inkFrom(text.characters(), starts[line], start(line + 1));
    }

    /** Index after the last character of {@code line} that is not white. */
    int inkEnd(int line) {
        return inkStart(line) + stripped[line].length();
    }

    /** How far the line is set in. */
    int indent(int line) {
        return inkStart(line) - starts[line];
    }

    /** The first line from {@code line} on that holds something, {@code to} if none before it does. */
    int ink(int line, int to) {
        int found = line;
        while (found < to && isBlank(found)) {
            found++;
        }
        return Math.min(found, to);
    }

    /** The last line before {@code line} that holds something, {@code from - 1} if none from {@code from} on does. */
    int inkBefore(int line, int from) {
        int found = line - 1;
        while (found >= from && isBlank(found)) {
            found--;
        }
        return found;
    }

    /** Whether the line opens a paragraph that is set apart. */
    boolean opensBlock(int line) {
        return line == 0 || isBlank(line - 1);
    }

    /** The line after the last one of the block that {@code line} stands in. */
    int blockEnd(int line, int to) {
        int end = line;
        while (end < to && !isBlank(end)) {
            end++;
        }
        return end;
    }

    /** The first line of the block that {@code line} stands in. */
    int blockStart(int line, int from) {
        int start = line;
        while (start > from && !isBlank(start - 1)) {
            start--;
        }
        return start;
    }

    /** The lines from {@code from} to before {@code to} as one line of text. */
    String joined(int from, int to) {
        return String.join(" ", Arrays.asList(stripped).subList(from, to))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Number of the line that a character stands on. */
    int lineOf(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    private static int inkFrom(String characters, int start, int end) {
        int from = start;
        while (from < end && isWhite(characters.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int inkTo(String characters, int start, int end) {
        int to = end;
        while (to > start && isWhite(characters.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
