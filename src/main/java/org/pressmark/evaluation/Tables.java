package org.pressmark.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pressmark.evaluation.Calibration.Band;
import org.pressmark.evaluation.Calibration.Share;

/** The figures as people read them. */
final class Tables {

    private static final String NONE = "-";

    private Tables() {}

    /** Files and rows, then a table of the fields with one value and one of the fields with several. */
    static List<String> of(Scores scores, List<ScoredField> fields) {
        var lines = new ArrayList<>(counts(scores.counts()));
        append(lines, exact(scores, fields));
        append(lines, lists(scores, fields));
        return lines;
    }

    /** One row for each group, with the one figure that each field is known by. */
    static List<String> by(Trait trait, Map<String, Scores> groups, List<ScoredField> fields) {
        List<ScoredField> told = fields.stream()
                .filter(field -> groups.values().stream()
                        .anyMatch(scores -> scores.figure(field).isPresent()))
                .toList();
        var header = new ArrayList<>(List.of(trait.key(), "files", "right", "clippings", "rows"));
        told.forEach(field -> header.add(field.title()));
        var table = new TextTable(header);
        groups.forEach((name, scores) -> {
            Scores.Counts counts = scores.counts();
            var cells = new ArrayList<>(List.of(
                    name,
                    String.valueOf(counts.files()),
                    String.valueOf(counts.filesRight()),
                    String.valueOf(counts.clippings()),
                    String.valueOf(counts.rows())));
            told.forEach(field ->
                    cells.add(scores.figure(field).map(TextTable::percent).orElse(NONE)));
            table.add(cells);
        });
        return table.lines();
    }

    /** Of the findings of each band of confidence, how many are right; the last row is all fields together. */
    static List<String> calibration(Calibration calibration, List<ScoredField> fields) {
        var header = new ArrayList<>(List.of("confidence"));
        for (Band band : Band.values()) {
            header.addAll(List.of(band.title(), "right of"));
        }
        var table = new TextTable(header);
        for (ScoredField field : fields) {
            if (calibration.shares().containsKey(field)) {
                table.add(shares(field.title(), List.of(field), calibration));
            }
        }
        if (!table.isEmpty()) {
            table.add(shares("all", fields, calibration));
        }
        return table.isEmpty() ? List.of("The catalogue has no evidence for these fields.") : table.lines();
    }

    private static List<String> shares(String title, List<ScoredField> fields, Calibration calibration) {
        var cells = new ArrayList<>(List.of(title));
        for (Band band : Band.values()) {
            Share share = calibration.share(fields, band);
            cells.add(share.of() == 0 ? NONE : TextTable.percent(share.percent()));
            cells.add(share.of() == 0 ? NONE : share.right() + "/" + share.of());
        }
        return cells;
    }

    private static List<String> counts(Scores.Counts counts) {
        return List.of(
                counts.filesRight() + " of " + counts.files() + " files have the right number of clippings.",
                counts.clippings() + " clippings, " + counts.rows() + " rows: " + counts.matched() + " matched, "
                        + counts.missing() + " clippings without a row, " + counts.extra()
                        + " rows without a clipping.");
    }

    private static TextTable exact(Scores scores, List<ScoredField> fields) {
        var table = new TextTable(List.of("field", "exact %", "right", "of", "empty"));
        for (ScoredField field : fields) {
            Scores.Exact exact = scores.exact(field);
            if (exact.of() > 0) {
                table.add(List.of(
                        field.title(),
                        TextTable.percent(exact.percent()),
                        String.valueOf(exact.right()),
                        String.valueOf(exact.of()),
                        String.valueOf(exact.empty())));
            }
        }
        return table;
    }

    private static TextTable lists(Scores scores, List<ScoredField> fields) {
        var table = new TextTable(List.of("field", "recall %", "found", "of", "precision %", "right", "of", "F1 %"));
        for (ScoredField field : fields) {
            Scores.Listed listed = scores.listed(field);
            if (listed.required() + listed.judged() > 0) {
                table.add(List.of(
                        field.title(),
                        TextTable.percent(listed.recall()),
                        String.valueOf(listed.found()),
                        String.valueOf(listed.required()),
                        listed.precision().map(TextTable::percent).orElse(NONE),
                        String.valueOf(listed.right()),
                        String.valueOf(listed.judged()),
                        listed.f1().map(TextTable::percent).orElse(NONE)));
            }
        }
        return table;
    }

    private static void append(List<String> lines, TextTable table) {
        if (!table.isEmpty()) {
            lines.add("");
            lines.addAll(table.lines());
        }
    }
}
