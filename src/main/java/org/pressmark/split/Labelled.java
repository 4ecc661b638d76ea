package org.pressmark.split;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/** Reads the blocks of labelled lines above and below the articles of an export, and states what they say. */
final class Labelled {

    private static final Pattern PAGE = Pattern.compile("(?i)[;,]?\\s*\\b(?:pgs?|p|pp|page|seite|s|pág)\\b\\.?\\s?(?<page>[A-Z]{0,3}-?\\d{1,4}[A-Z]?)\\b.*$");
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
        while (line < to) {
            Optional<Labels.Fact> fact = at(lines, line);
            boolean known = fact.filter(found -> found.meaning() != Labels.Meaning.BODY).isPresent();
            if (!known && !Labels.isCapitals(lines.at(line)) && !Printed.isCopyright(lines.at(line)) || fact.isPresent() && !known) {
                return line;
            }
            int end = wrapped(lines, line, to);
            if (known) {
                state(fact.orElseThrow(), whole(lines, line, end, fact.orElseThrow()), draft);
            }
            line = lines.ink(end, to);
        }
        return to;
    }

    /** The first line of the labelled lines at the end of the lines from {@code from} to before {@code to}; {@code to} if there are none. */
    int trailer(Lines lines, int from, int to, Draft draft) {
        int start = to;
        int line = lines.inkBefore(to, from);
        int gap = 0;
        while (line >= from && gap <= GAP) {
            boolean label = at(lines, line).filter(fact -> fact.meaning() != Labels.Meaning.BODY).isPresent()
                    || Labels.isCapitals(lines.at(line)) && lines.opensBlock(line)
                    || Printed.isCopyright(lines.at(line));
            gap = label ? 0 : gap + 1;
            start = label ? line : start;
            line = lines.inkBefore(line, from);
        }
        for (int i = start; i < to; i++) {
            Optional<Labels.Fact> fact = at(lines, i);
            if (fact.isPresent()) {
                state(fact.get(), whole(lines, i, wrapped(lines, i, to), fact.get()), draft);
            }
        }
        return start;
    }

    /** The value of a label with the lines that it is wrapped over. */
    String whole(Lines lines, int line, int end, Labels.Fact fact) {
        return (fact.value() + " " + lines.joined(Math.min(line + 1, end), end)).strip();
    }

    /** The line after the value that begins in {@code line}. A short line is not wrapped. */
    int wrapped(Lines lines, int line, int to) {
        int end = line + 1;
        while (end < to && !lines.isBlank(end) && lines.at(end - 1).length() >= WRAPPED && at(lines, end).isEmpty() && !Labels.isCapitals(lines.at(end))) {
            end++;
        }
        return end;
    }

    /** States what a label says, as far as the catalogue has a column for it. */
    void state(Labels.Fact fact, String value, Draft draft) {
        switch (fact.meaning()) {
            case SECTION -> section(value, draft);
            case OUTLET -> draft.state(Statement.Label.OUTLET, value.replaceFirst("\\s*;.*$", "").replaceFirst("(?i),\\s(?:late|early|first|final|national|eastern|[\\p{L} ]*) ?edition.*$", ""));
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
