package org.pressmark.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pressmark.catalogue.SheetColumn.Use;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Finding;

/**
 * The sheets on which a librarian decides: one row for each clipping that a person should look at, the worst first, with why, what the
 * catalogue says, and yellow cells to decide and correct in; and one row for each clipping that was decided. {@link ReviewReader} reads
 * both back.
 */
final class ReviewSheet {

    static final String NAME = "Needs review";
    static final String DECIDED = "Decided";

    static final String DECISION = "Decision";
    static final String NOTE = "Note";
    static final String MARK = "Clipping mark";

    private static final int NARROW = 12;
    private static final int NORMAL = 24;
    private static final int WIDE = 38;

    /** Three lines and a half of the column. */
    private static final int BEGINNING = WIDE * 7 / 2;

    private ReviewSheet() {}

    /** Whether a sheet of that name is one of these, or a further one. */
    static boolean isForReview(String sheet) {
        return sheet.startsWith(NAME) || sheet.startsWith(DECIDED);
    }

    /** The title of the column in which a column of the catalogue is corrected. */
    static String correction(Column column) {
        return "Correct " + column.title().toLowerCase(Locale.ROOT);
    }

    /** The columns without which nothing can be read back. */
    static List<String> needed() {
        var needed = new ArrayList<String>(List.of(DECISION, NOTE, MARK));
        for (Column column : Decision.COLUMNS) {
            needed.add(column.title());
            needed.add(correction(column));
        }
        return needed;
    }

    /** The columns; a row is made by {@link #row}. */
    static List<SheetColumn<List<String>>> columns(Use deciding) {
        var columns = new Columns();
        columns.add(DECISION, NARROW, deciding);
        for (Column column : Decision.COLUMNS) {
            int width = column == Column.HEADLINE ? WIDE : NORMAL;
            columns.add(column.title(), width, Use.READING);
            if (column == Column.HEADLINE) {
                columns.add("Why", WIDE, Use.READING);
                columns.add("How it begins", WIDE, Use.READING);
            }
            columns.add(correction(column), width, Use.WRITING);
        }
        columns.add(NOTE, NORMAL, Use.WRITING);
        columns.link("Open");
        columns.link("Evidence");
        columns.add("Also considered", NORMAL, Use.READING);
        columns.add(Column.CONFIDENCE.title(), NARROW, Use.READING);
        columns.add(Column.SOURCE_FILE.title(), WIDE, Use.READING);
        columns.add(Column.SOURCE_LOCATOR.title(), NORMAL, Use.READING);
        columns.add(MARK, NORMAL, Use.READING);
        return columns.all;
    }

    /** The columns that go on paper: up to the correction of the outlet. */
    static final int PRINTED = 9;

    /**
     * The cells of one clipping.
     *
     * @param open what was written about it and could not be carried out, or is a note alone
     * @param file the link that opens its file, empty if there is none
     * @param evidence the link that leads to why
     */
    static List<String> row(Card card, Optional<Decision> open, String file, String evidence) {
        var row = new ArrayList<String>();
        row.add(open.map(Decision::word).orElse(card.isDecided() ? word(card.reviewStatus()) : ""));
        for (Column column : Decision.COLUMNS) {
            row.add(Cells.of(column, card));
            if (column == Column.HEADLINE) {
                row.add(why(card, open));
                row.add(beginning(Cells.of(Column.ABSTRACT, card)));
            }
            row.add(open.map(decision -> decision.typed().getOrDefault(column, ""))
                    .orElse(""));
        }
        row.add(open.map(Decision::note).orElse(Cells.of(Column.CATALOGUER_NOTE, card)));
        row.add(file);
        row.add(evidence);
        row.add(others(card));
        row.add(Cells.of(Column.CONFIDENCE, card));
        row.add(card.source().path());
        row.add(card.locator());
        row.add(card.id());
        return row;
    }

    /** As much as a row shows: enough to know the story again; all of it stands on the sheet of clippings. */
    private static String beginning(String text) {
        if (text.length() <= BEGINNING) {
            return text;
        }
        int blank = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, blank > 0 ? blank : BEGINNING - 1) + "…";
    }

    private static String word(String status) {
        return switch (status) {
            case "accepted" -> Decision.ACCEPT;
            case "corrected" -> Decision.CORRECT;
            case "rejected" -> Decision.REJECT;
            default -> "";
        };
    }

    private static String why(Card card, Optional<Decision> open) {
        if (card.isDecided()) {
            return "A librarian decided it.";
        }
        String reasons = card.entry().findings(Column.REVIEW_REASONS).stream()
                .map(Finding::value)
                .map(ReviewSheet::sentence)
                .collect(Collectors.joining(" "));
        return open.flatMap(Decision::problem)
                .map(problem -> (problem + " " + reasons).strip())
                .orElse(reasons);
    }

    private static String sentence(String code) {
        for (Doubt doubt : Doubt.values()) {
            if (doubt.name().equals(code)) {
                return doubt.sentence();
            }
        }
        return code;
    }

    private static String others(Card card) {
        var others = new ArrayList<String>();
        for (Column column : Decision.COLUMNS) {
            card.entry().first(column).ifPresent(finding -> others.addAll(finding.alternatives()));
        }
        return Cells.join(others);
    }

    /** Makes columns by their place in the row. */
    private static final class Columns {

        private final List<SheetColumn<List<String>>> all = new ArrayList<>();

        void add(String title, int widest, Use use) {
            int place = all.size();
            CellType type = title.equals(Column.CONFIDENCE.title()) ? CellType.INTEGER : CellType.TEXT;
            all.add(new SheetColumn<>(title, type, widest, row -> row.get(place), row -> Optional.empty(), use));
        }

        void link(String title) {
            int place = all.size();
            all.add(SheetColumn.link(
                    title, row -> "", row -> Optional.of(row.get(place)).filter(formula -> !formula.isEmpty())));
        }
    }
}
