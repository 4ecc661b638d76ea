package org.pressmark.split;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/** Reads the blocks of labelled lines above and below the articles of an export, and states what they say. */
final class Labelled {

    private static final Pattern PAGE = Pattern.compile(
            "(?is)[;,]?\\s{0,9}\\b(?:pgs?|p|pp|page|seite|s|pág)\\b\\.?\\s?(?<page>[A-Z]{0,3}-?\\d{1,4}[A-Z]?)\\b.*$");
    private static final int WRAPPED = 50;
    private static final int GAP = 3;

    private final Labels labels;

    Labelled(Labels labels) {
        this.labels = labels;
    }

    Optional<Labels.Fact> at(Lines lines, int line) {
        return labels.in(lines.at(line));
    }

    /** The first line from {@code from} on that stands behind the labelled lines there, or that says that the story follows. */
    int header(Lines lines, int from, int to, Draft draft) {
        int line = lines.ink(from, to);
        while (line < to && (isFact(lines, line) || isUnknown(lines, line, to))) {
            int first = line;
            int end = wrapped(lines, line, to);
            at(lines, line).ifPresent(fact -> state(fact, whole(lines, first, end, fact), draft));
            line = lines.ink(end, to);
        }
        return line;
    }

    /** Whether a label in capitals that is not known stands among labels that are. */
    private boolean isUnknown(Lines lines, int line, int to) {
        int next = Labels.isCapitals(lines.at(line)) ? lines.ink(wrapped(lines, line, to), to) : to;
        return next < to && at(lines, line).isEmpty() && at(lines, next).isPresent();
    }

    /** Whether the line states a fact about the article and is not the label of the story itself. */
    private boolean isFact(Lines lines, int line) {
        return at(lines, line)
                        .filter(fact -> fact.meaning() != Labels.Meaning.BODY)
                        .isPresent()
                || Printed.isCopyright(lines.at(line));
    }

    /**
     * The first line of the labelled lines at the end of the lines from {@code from} to before {@code to}; {@code to} if there are none.
     * Goes up paragraph by paragraph and stops at the first one that does not begin with a label.
     */
    int trailer(Lines lines, int from, int to, Draft draft) {
        int start = to;
        int last = lines.inkBefore(to, from);
        while (last >= from) {
            int first = lines.blockStart(last, from);
            int label = firstLabel(lines, first, last);
            boolean whole = label == first || Labels.isCapitals(lines.at(first)) && start < to;
            start = label <= last ? label : start;
            last = whole ? lines.inkBefore(first, from) : from - 1;
        }
        for (int i = start; i < to; i++) {
            Optional<Labels.Fact> fact = at(lines, i);
            if (fact.isPresent()) {
                state(fact.get(), whole(lines, i, wrapped(lines, i, to), fact.get()), draft);
            }
        }
        return start;
    }

    /** The first labelled line of those that end a paragraph; the line after {@code last} if there are none. */
    private int firstLabel(Lines lines, int first, int last) {
        int label = last + 1;
        for (int i = last; i >= first && label - i <= GAP; i--) {
            label = isFact(lines, i) ? i : label;
        }
        return label;
    }

    /** The value of a label with the lines that it is wrapped over. */
    String whole(Lines lines, int line, int end, Labels.Fact fact) {
        return (fact.value() + " " + lines.joined(Math.min(line + 1, end), end)).strip();
    }

    /** The line after the value that begins in {@code line}. A short line is not wrapped. */
    int wrapped(Lines lines, int line, int to) {
        int end = line + 1;
        while (end < to
                && !lines.isBlank(end)
                && lines.at(end - 1).length() >= WRAPPED
                && at(lines, end).isEmpty()
                && !Labels.isCapitals(lines.at(end))) {
            end++;
        }
        return end;
    }

    /** States what a label says, as far as the catalogue has a column for it. */
    void state(Labels.Fact fact, String value, Draft draft) {
        switch (fact.meaning()) {
            case SECTION -> section(value, draft);
            case OUTLET ->
                draft.state(
                        Statement.Label.OUTLET,
                        value.replaceFirst("(?s)(?:(?<!\\s)\\s++)?;.*+", "")
                                .replaceFirst(
                                        "(?i),\\s(?:late|early|first|final|national|eastern|[\\p{L} ]*) ?edition.*$",
                                        ""));
            case SENDER, SUBJECT_LINE -> {}
            default -> fact.meaning().label().ifPresent(label -> draft.state(label, value));
        }
    }

    private static void section(String value, Draft draft) {
        Matcher page = PAGE.matcher(value);
        boolean printed = page.find();
        if (printed) {
            draft.state(Statement.Label.PAGE, page.group("page"));
        }
        draft.state(Statement.Label.SECTION, printed ? value.substring(0, page.start()) : value);
    }
}
