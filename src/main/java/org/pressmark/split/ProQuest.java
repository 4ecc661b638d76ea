package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * ProQuest: a rule, {@code Document 1 of 20}, headline, {@code Publication info:}, {@code Full text:} with the story behind it, and further
 * labels below. The table of contents in front of the first document is left out.
 */
final class ProQuest implements Layout {

    private static final Pattern START = Pattern.compile(
            "(?:Document|Documento|Dokument|Документ) (?<number>\\d{1,5}) (?:of|de|von|di|sur|из) (?<total>\\d{1,5})");
    private static final Pattern INFO = Pattern.compile(
            "(?i)(?:Publication info|Informations? sur la publication|Publikationsinfo|Información de la publicación|Información de publicación|Publication information)");

    private static final Pattern RULE = Pattern.compile("_{20,}");

    private final Labelled labelled;

    ProQuest(Labels labels) {
        this.labelled = new Labelled(labels);
    }

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = START.matcher(lines.at(i));
            if (start.matches()) {
                starts.add(i + 1);
            }
        }
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : lines.size();
            article(sheets, starts.get(i), end(lines, starts.get(i), to)).ifPresent(cuts::add);
        }
        return cuts;
    }

    /** The rule that closes an article; below the last one stand addresses of the database. */
    private static int end(Lines lines, int from, int to) {
        int end = from;
        while (end < to && !RULE.matcher(lines.at(end)).matches()) {
            end++;
        }
        return Ends.of(lines, from, end);
    }

    private Optional<Cut> article(Sheets sheets, int from, int to) {
        Lines lines = sheets.lines();
        Draft draft = sheets.draft();
        int label = firstLabel(lines, from, to);
        int text = text(lines, label, to);
        if (label == to) {
            return Optional.empty();
        }
        int headline = lines.ink(from, label);
        if (headline < label) {
            draft.state(Statement.Label.HEADLINE, lines.joined(headline, lines.blockEnd(headline, label)));
            draft.keep(headline, lines.blockEnd(headline, label));
        }
        labels(lines, label, text, draft);
        int trailer = labelled.trailer(lines, Math.min(text + 1, to), to, draft);
        info(lines, label, text, draft);
        if (text < to) {
            Labels.Fact fact = labelled.at(lines, text).orElseThrow();
            draft.keepValue(text, fact.value(), trailer);
        }
        return draft.cut();
    }

    private void labels(Lines lines, int from, int to, Draft draft) {
        for (int i = from; i < to; i++) {
            int line = i;
            labelled.at(lines, i)
                    .ifPresent(fact -> labelled.state(
                            fact, labelled.whole(lines, line, labelled.wrapped(lines, line, to), fact), draft));
        }
    }

    private int firstLabel(Lines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (labelled.at(lines, i).isPresent() && lines.opensBlock(i)) {
                return i;
            }
        }
        return to;
    }

    private int text(Lines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (labelled.at(lines, i)
                    .filter(fact -> fact.meaning() == Labels.Meaning.BODY)
                    .isPresent()) {
                return i;
            }
        }
        return to;
    }

    /** {@code The Quay Times, Late Edition; Port Edda [Port Edda]23 Mar 2021: A.4.}, where no label of its own says the same. */
    private void info(Lines lines, int from, int to, Draft draft) {
        for (int i = from; i < to; i++) {
            int line = i;
            labelled.at(lines, i)
                    .filter(fact -> INFO.matcher(fact.key()).matches())
                    .ifPresent(fact -> {
                        String value = labelled.whole(lines, line, labelled.wrapped(lines, line, to), fact);
                        String day = Printed.dateIn(value);
                        draft.state(Statement.Label.PUBLISHED, day);
                        int at = day.isEmpty() ? value.length() : value.indexOf(day);
                        draft.state(
                                Statement.Label.OUTLET,
                                value.substring(0, at).replaceFirst("(?s)(?:(?<!\\s)\\s++)?[;,\\[(].*+", ""));
                        Matcher page = Pattern.compile(":\\s(?<page>[A-Z]{0,3}[.-]?\\d{1,4})")
                                .matcher(value);
                        if (page.find(at)) {
                            draft.state(Statement.Label.PAGE, page.group("page"));
                        }
                    });
        }
    }
}
