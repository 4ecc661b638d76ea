package org.pressmark.catalogue;

import static org.pressmark.catalogue.TableColumn.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;

/** The tables of what changed and of what people decided. */
final class ChangeTables {

    static final Table<Change> CHANGES = new Table<>(
            "changes",
            "Changes",
            "One row for each clipping that came, went or moved and for each cell that changed since the catalogue before.",
            List.of(
                    text("clipping_id", "Clipping mark", "The clipping's own mark.", Change::clippingId),
                    text("headline", "Headline", "Its headline, now or as it was last.", Change::headline),
                    text("change", "What happened", "added, removed, moved or changed.", row -> row.kind()
                            .key()),
                    text(
                            "field",
                            "Column",
                            "The column whose cell changed, or clipping for a clipping as a whole.",
                            row -> row.column().isEmpty() ? "clipping" : row.column()),
                    text(
                            "before",
                            "Before",
                            "The former value, or the former path of a file that moved.",
                            Change::before),
                    text("after", "Now", "The value now.", Change::after),
                    text(
                            "cause",
                            "Cause",
                            "file: it came, went, moved or has other bytes; rules: Pressmark finds something else than before;"
                                    + " librarian: a person decided it.",
                            row -> row.cause().key()),
                    text("path", "File", "The file of the clipping.", Change::path)),
            List.of("clipping_id", "field"),
            List.of());

    static final Table<Decision> DECISIONS = new Table<>(
            "decisions",
            "Decisions",
            "One row for each clipping about which a librarian wrote something on the sheets for review.",
            List.of(
                    text(
                            "clipping_id",
                            "Clipping mark",
                            "The clipping's own mark; it may have left the archive.",
                            Decision::clippingId),
                    text(
                            "verdict",
                            "Decision",
                            "accepted, corrected, rejected, or open if it could not be carried out.",
                            row -> row.verdict().key()),
                    text("word", "As written", "What was written in the column Decision.", Decision::word),
                    text(
                            "corrections",
                            "Corrections",
                            "What was written into the cells for corrections, each behind the key of its column.",
                            row -> cells(row.typed())),
                    text(
                            "held",
                            "Holds",
                            "What holds since, each behind the key of its column.",
                            row -> cells(row.values())),
                    text("note", "Note", "What was written in the column Note.", Decision::note)),
            List.of("clipping_id"),
            List.of());

    private ChangeTables() {}

    private static String cells(Map<Column, String> cells) {
        return Cells.join(cells.entrySet().stream()
                .map(cell -> cell.getKey().key() + ": " + cell.getValue())
                .collect(Collectors.toList()));
    }
}
