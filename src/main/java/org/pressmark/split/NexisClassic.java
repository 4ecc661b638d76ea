package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * LexisNexis as it was until 2018: {@code 3 of 250 DOCUMENTS}, then outlet and day in the middle of the line, headline, {@code BYLINE:},
 * {@code LENGTH:}, the story, {@code LOAD-DATE:} and a copyright line. The cover in front of the first document is left out.
 */
final class NexisClassic implements Layout {

    private static final Pattern START = Pattern.compile(
            "(?:FOCUS - )?\\d{1,4} (?:of|de|von|di|van|sur) \\d{1,4} (?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN)");
    private static final int TOP = 16;
    private static final int CENTRED = 8;
    private static final int COLUMNS = 74;

    private final Labelled labelled;

    NexisClassic(Labels labels) {
        this.labelled = new Labelled(labels);
    }

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (START.matcher(lines.at(i)).matches()) {
                starts.add(i + 1);
            }
        }
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : lines.size();
            article(sheets, starts.get(i), to).ifPresent(cuts::add);
        }
        return cuts;
    }

    private Optional<Cut> article(Sheets sheets, int from, int to) {
        Lines lines = sheets.lines();
        Draft draft = sheets.draft();
        int label = firstLabel(lines, from, to);
        if (label == to) {
            return Optional.empty();
        }
        int headline = top(lines, from, label, draft);
        if (headline < label) {
            draft.state(Statement.Label.HEADLINE, lines.joined(headline, headlineEnd(lines, headline, label)));
            draft.keep(headline, label);
        }
        int body = labels(lines, label, to, draft);
        int end = labelled.trailer(lines, Math.min(body, to), to, draft);
        return draft.keep(body, end).cut();
    }

    /** Word processors set the lines of a wrapped headline apart; where a next word would not have fitted, the headline goes on. */
    private static int headlineEnd(Lines lines, int headline, int label) {
        int end = lines.blockEnd(headline, label);
        int next = lines.ink(end, label);
        while (next < label
                && end - lines.blockStart(end - 1, headline) == 1
                && lines.at(end - 1).length() + lines.at(next).split(" ", 2)[0].length() >= COLUMNS) {
            end = lines.blockEnd(next, label);
            next = lines.ink(end, label);
        }
        return end;
    }

    /** Reads the labels from {@code line} on; gives the first line of the story. */
    private int labels(Lines lines, int line, int to, Draft draft) {
        int at = line;
        for (int i = line; i < to && !draft.isStated(Statement.Label.HEADLINE); i++) {
            Optional<Labels.Fact> fact =
                    labelled.at(lines, i).filter(found -> found.meaning() == Labels.Meaning.HEADLINE);
            if (fact.isPresent()) {
                at = labelled.header(lines, at, i, draft);
                int end = labelled.wrapped(lines, i, to);
                draft.state(Statement.Label.HEADLINE, labelled.whole(lines, i, end, fact.get()));
                draft.keepValue(i, fact.get().value(), end);
                at = end;
            } else if (!lines.isBlank(i) && !Labels.isCapitals(lines.at(i)) && lines.opensBlock(i)) {
                break;
            }
        }
        int body = labelled.header(lines, at, to, draft);
        boolean announced = body < to
                && labelled.at(lines, body)
                        .filter(fact -> fact.value().isEmpty())
                        .isPresent();
        return announced ? body + 1 : body;
    }

    private static int firstLabel(Lines lines, int from, int to) {
        int seen = 0;
        for (int i = from; i < to && seen <= TOP; i++) {
            seen += lines.isBlank(i) ? 0 : 1;
            if (Labels.isCapitals(lines.at(i)) && lines.opensBlock(i)) {
                return i;
            }
        }
        return to;
    }

    /** Reads outlet, day and edition above {@code label}; gives the first line of the headline. */
    private static int top(Lines lines, int from, int label, Draft draft) {
        int day = from;
        while (day < label && !Printed.isDateLine(lines.at(day))) {
            day++;
        }
        boolean dated = day < label;
        var outlet = new StringBuilder();
        int line = lines.ink(from, label);
        int outletEnd = dated ? day : lines.blockEnd(line, label);
        while (line < outletEnd) {
            if (!lines.isBlank(line) && !Printed.isCopyright(lines.at(line))) {
                outlet.append(' ').append(lines.at(line));
            }
            line++;
        }
        draft.state(
                Statement.Label.OUTLET, outlet.toString().replaceFirst("(?:(?<!\\s)\\s++)?\\([^()]{2,40}\\)\\s*$", ""));
        if (!dated) {
            return lines.ink(line, label);
        }
        draft.state(Statement.Label.PUBLISHED, lines.at(day));
        int end = lines.blockEnd(day, label);
        draft.state(Statement.Label.EDITION, lines.joined(day + 1, end));
        int next = lines.ink(end, label);
        while (next < label && lines.indent(next) >= CENTRED && lines.ink(lines.blockEnd(next, label), label) < label) {
            draft.state(Statement.Label.EDITION, lines.joined(next, lines.blockEnd(next, label)));
            next = lines.ink(lines.blockEnd(next, label), label);
        }
        return next;
    }
}
