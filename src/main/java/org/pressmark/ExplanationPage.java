package org.pressmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.catalogue.Explanation;
import org.pressmark.catalogue.Explanation.Why;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/** The cells of one clipping as lines for a terminal. */
final class ExplanationPage {

    /** Characters of the text that are shown before and after those that a value was read from. */
    private static final int AROUND = 50;

    /** A name may stand in a text a hundred times. */
    private static final int PASSAGES = 3;

    private static final int LONGEST_VALUE = 200;

    private final List<Column> columns;
    private final Optional<String> text;
    private final Terminal terminal;

    /**
     * A page that shows these columns.
     *
     * @param text the clipping's text, if it is kept
     */
    ExplanationPage(List<Column> columns, Optional<String> text, Terminal terminal) {
        this.columns = columns;
        this.text = text;
        this.terminal = terminal;
    }

    /** The page: a paragraph for each column; columns that say nothing of the text come last, in one line each. */
    List<String> lines(List<Explanation> explanations) {
        var found = new ArrayList<String>();
        var derived = new ArrayList<String>();
        var empty = new ArrayList<String>();
        for (Explanation explanation : explanations) {
            if (!columns.contains(explanation.column())) {
                continue;
            }
            if (!explanation.reasons().isEmpty()) {
                found.addAll(paragraph(explanation));
                found.add("");
            } else if (explanation.cell().isEmpty()) {
                empty.add(explanation.column().title());
            } else {
                derived.add("  " + explanation.column().title() + ": " + shown(explanation.cell()));
            }
        }
        if (!derived.isEmpty()) {
            found.add(terminal.bold("What follows from these, from the file and from the archive"));
            found.addAll(derived);
            found.add("");
        }
        if (!empty.isEmpty()) {
            found.add(terminal.bold("Empty, since nothing was found: ") + String.join(", ", empty));
        }
        return found;
    }

    private List<String> paragraph(Explanation explanation) {
        var lines = new ArrayList<String>();
        lines.add(terminal.bold(explanation.column().title()) + "  ("
                + explanation.column().key() + ")");
        for (Why why : explanation.reasons()) {
            lines.addAll(value(explanation.column(), why));
        }
        return lines;
    }

    private List<String> value(Column column, Why why) {
        Finding finding = why.finding();
        var lines = new ArrayList<String>();
        lines.add("  " + terminal.bold(shown(finding.value())) + "  " + finding.confidence() + " of 100");
        lines.add("    " + (column == Column.REVIEW_REASONS ? doubt(finding) : sentence(why)));
        List<Passage> passages = finding.passages().stream()
                .filter(passage -> !passage.printed().isBlank())
                .toList();
        if (column != Column.ABSTRACT) {
            passages.stream().limit(PASSAGES).forEach(passage -> lines.add("    " + surroundings(passage)));
            if (passages.size() > PASSAGES) {
                lines.add("    and " + (passages.size() - PASSAGES) + " times more");
            }
        }
        if (!finding.alternatives().isEmpty()) {
            lines.add("    Also considered: " + shown(String.join("; ", finding.alternatives())));
        }
        return lines;
    }

    private static String sentence(Why why) {
        String rule = why.finding().rule();
        return why.sentence().equals(rule) ? "Rule " + rule + "." : why.sentence() + " (rule " + rule + ")";
    }

    private static String doubt(Finding finding) {
        for (Doubt doubt : Doubt.values()) {
            if (doubt.name().equals(finding.value())) {
                return doubt.sentence();
            }
        }
        return "A person should look at this clipping.";
    }

    /** The characters that a value was read from, marked within the line of text around them. */
    private String surroundings(Passage passage) {
        if (text.isEmpty() || !text.get().startsWith(passage.printed(), passage.start())) {
            return "read from " + terminal.marked(line(passage.printed()));
        }
        String whole = text.get();
        int from = border(whole, Math.max(0, passage.start() - AROUND), passage.start());
        int to = Math.min(whole.length(), passage.end() + AROUND);
        long row = 1
                + whole.chars()
                        .limit(passage.start())
                        .filter(sign -> sign == '\n')
                        .count();
        return "line " + row + ": " + (from > 0 ? "… " : "") + line(whole.substring(from, passage.start()))
                + terminal.marked(line(passage.printed())) + line(whole.substring(passage.end(), to))
                + (to < whole.length() ? " …" : "");
    }

    /** The first place from {@code from} on at which a word begins. */
    private static int border(String whole, int from, int limit) {
        if (from == 0) {
            return 0;
        }
        for (int at = from; at < limit; at++) {
            if (Character.isWhitespace(whole.charAt(at - 1))) {
                return at;
            }
        }
        return from;
    }

    private static String shown(String value) {
        String line = line(value);
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
    }

    /** Without what a terminal would act upon; the end of a line becomes a sign of its own. */
    private static String line(String text) {
        return Printable.name(text.replaceAll("\\s*\\n\\s*", " / ").replaceAll("[\\t\\r ]+", " "));
    }
}
