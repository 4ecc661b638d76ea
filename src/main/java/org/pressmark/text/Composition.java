package org.pressmark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;

/**
 * A text being set, line by line. It holds to the promises of {@link Text}: lines end with {@code \n}, paragraphs with an empty
 * line, no line ends in a blank, and no control character but the tab gets in. The limit acts while characters come in, so that a
 * small file that unfolds to a huge text is stopped early.
 */
final class Composition {

    private enum Break {
        NONE,
        LINE,
        PARAGRAPH
    }

    private final int limit;
    private final StringBuilder out = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Mark.Kind, Integer> open = new EnumMap<>(Mark.Kind.class);
    private Break due = Break.NONE;
    private boolean waiting;

    /** An empty text that may grow to {@code limit} characters. */
    Composition(int limit) {
        this.limit = limit;
    }

    /** Adds running text. A line feed in it ends the line, two end the paragraph. */
    void text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isLineEnd(c)) {
                lineFeed();
            } else if (Characters.isKept(c)) {
                append(c);
            }
        }
    }

    /** Ends the line, and the paragraph too if the line holds nothing. */
    void lineFeed() {
        due = due == Break.NONE && !out.isEmpty() ? Break.LINE : Break.PARAGRAPH;
    }

    /** Sees to it that what follows begins on a line of its own. */
    void newLine() {
        if (due == Break.NONE) {
            due = Break.LINE;
        }
    }

    /** Sees to it that what follows begins a paragraph. */
    void newParagraph() {
        due = Break.PARAGRAPH;
    }

    /** Opens a mark at the next character that is not a blank. */
    void open(Mark.Kind kind) {
        open.put(kind, -1);
        waiting = true;
    }

    /** Closes the mark of that kind. Only pages may be empty: they keep their number that way. */
    void close(Mark.Kind kind) {
        Integer start = open.remove(kind);
        if (start == null) {
            return;
        }
        if (start >= 0) {
            marks.add(new Mark(kind, start, inkEnd()));
        } else if (kind == Mark.Kind.PAGE) {
            marks.add(new Mark(kind, out.length(), out.length()));
        }
    }

    /** An empty text, for a part whose place in this one is settled later. It shares what is left of the limit. */
    Composition part() {
        return new Composition(Math.max(0, limit - out.length()));
    }

    /** Adds a part that was set apart, with its marks. */
    void add(Composition part) {
        part.trim();
        if (part.out.isEmpty()) {
            return;
        }
        append(part.out.charAt(0));
        int start = out.length() - 1;
        room(part.out.length() - 1);
        out.append(part.out, 1, part.out.length());
        for (Mark mark : part.marks) {
            marks.add(new Mark(mark.kind(), mark.start() + start, mark.end() + start));
        }
    }

    /** Puts a tab, even at the beginning of a line: an empty cell keeps its place. */
    void tab() {
        settle();
        room(1);
        out.append('\t');
    }

    boolean isEmpty() {
        return inkEnd() == 0;
    }

    boolean hasLines() {
        return out.indexOf("\n") >= 0;
    }

    /** Whether a blank would be superfluous here. */
    boolean atBlank() {
        return out.isEmpty() || due != Break.NONE || Character.isWhitespace(out.charAt(out.length() - 1));
    }

    /** The finished text. */
    Text toText(String format, String charset, List<Statement> statements) {
        trim();
        Characters.mendSurrogates(out);
        int end = out.length();
        List<Mark> inOrder = marks.stream()
                .map(mark -> new Mark(mark.kind(), Math.min(mark.start(), end), Math.min(mark.end(), end)))
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        return new Text(out.toString(), format, charset, inOrder, statements);
    }

    private void append(char c) {
        boolean blank = c == ' ' || c == '\u00a0';
        if (blank && (due != Break.NONE || out.isEmpty())) {
            return;
        }
        settle();
        if (!blank && waiting) {
            open.replaceAll((kind, start) -> start < 0 ? out.length() : start);
            waiting = false;
        }
        room(1);
        out.append(c);
    }

    private void settle() {
        if (due != Break.NONE && !out.isEmpty()) {
            trim();
            room(2);
            out.append(due == Break.LINE ? "\n" : "\n\n");
        }
        due = Break.NONE;
    }

    private void room(int more) {
        if (out.length() + (long) more > limit) {
            throw new TooLongException(limit);
        }
    }

    private void trim() {
        out.setLength(inkEnd());
    }

    private int inkEnd() {
        int end = out.length();
        while (end > 0 && isBlank(out.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
