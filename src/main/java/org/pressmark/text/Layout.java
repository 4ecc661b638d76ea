package org.pressmark.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pressmark.clipping.Mark;

/**
 * Turns the elements of an HTML page, or of the XHTML that Tika makes of any document, into paragraphs, lines, cells and marks.
 */
final class Layout {

    /** The class of a paragraph that belongs to the page and not to what is printed on it. */
    static final String FURNITURE = "pressmark-furniture";

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "dl",
            "table",
            "section",
            "article",
            "header",
            "main",
            "figure",
            "figcaption",
            "address",
            "hr",
            "body",
            "center",
            "caption",
            "fieldset",
            "details",
            "aside",
            "footer",
            "nav",
            "form");
    private static final Set<String> LINES = Set.of("li", "dt", "dd", "summary", "option", "legend");

    private final Composition whole;
    private final Deque<List<Composition>> rows = new ArrayDeque<>();
    private final Deque<Composition> cells = new ArrayDeque<>();
    private int listDepth;

    Layout(Composition whole) {
        this.whole = whole;
    }

    /** An element begins; {@code style} is its class attribute, or empty. */
    void begin(String element, String style) {
        String name = element.toLowerCase(Locale.ROOT);
        switch (name) {
            case "br" -> here().lineFeed();
            case "tr" -> {
                here().newLine();
                rows.push(new ArrayList<>());
            }
            case "td", "th" -> {
                if (!rows.isEmpty()) {
                    cells.push(here().part());
                }
            }
            default -> {
                breakAt(name);
                markOf(name, style).ifPresent(here()::open);
                if (isList(name)) {
                    listDepth++;
                }
            }
        }
    }

    /** An element ends. */
    void end(String element, String style) {
        String name = element.toLowerCase(Locale.ROOT);
        switch (name) {
            case "br" -> {}
            case "tr" -> endRow();
            case "td", "th" -> {
                if (!cells.isEmpty() && !rows.isEmpty()) {
                    rows.peek().add(cells.pop());
                }
            }
            default -> {
                if (isList(name)) {
                    listDepth--;
                }
                markOf(name, style).ifPresent(here()::close);
                breakAt(name);
            }
        }
    }

    /** The line ends, if anything stands on it. */
    void newLine() {
        here().newLine();
    }

    /** Running text, whose line feeds end lines. */
    void text(CharSequence text) {
        here().text(text);
    }

    /** Running text in which any run of white space is one blank. */
    void flowingText(CharSequence text) {
        StringBuilder flowing = new StringBuilder(text.length());
        boolean blank = here().atBlank();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!white) {
                flowing.append(c);
            } else if (!blank) {
                flowing.append(' ');
            }
            blank = white;
        }
        here().text(flowing);
    }

    private Composition here() {
        return cells.isEmpty() ? whole : cells.peek();
    }

    private void breakAt(String name) {
        if (isHeading(name) || PARAGRAPHS.contains(name) && !(listDepth > 0 && (isList(name) || name.equals("p")))) {
            here().newParagraph();
        } else if (LINES.contains(name) || PARAGRAPHS.contains(name)) {
            here().newLine();
        }
    }

    /** Short cells make one line, parted by tabs; a table that lays out whole paragraphs gives them back as paragraphs. */
    private void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        List<Composition> row = rows.pop();
        if (row.stream().allMatch(Composition::isEmpty)) {
            return;
        }
        Composition here = here();
        if (row.stream().noneMatch(Composition::hasLines)) {
            here.newLine();
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    here.tab();
                }
                here.add(row.get(i));
            }
            here.newLine();
        } else {
            for (Composition cell : row) {
                here.newParagraph();
                here.add(cell);
            }
            here.newParagraph();
        }
    }

    private static boolean isList(String name) {
        return name.equals("ul") || name.equals("ol");
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static Optional<Mark.Kind> markOf(String name, String style) {
        boolean title = style.equalsIgnoreCase("title") && (isHeading(name) || name.equals("p"));
        if (title) {
            return Optional.of(Mark.Kind.TITLE);
        }
        if (isHeading(name)) {
            return Optional.of(Mark.Kind.HEADING);
        }
        if (name.equals("p") && style.equals(FURNITURE)) {
            return Optional.of(Mark.Kind.FURNITURE);
        }
        return name.equals("div") && style.equals("page") ? Optional.of(Mark.Kind.PAGE) : Optional.empty();
    }
}
