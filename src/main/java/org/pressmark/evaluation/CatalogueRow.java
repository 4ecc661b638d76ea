package org.pressmark.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.clipping.Column;

/**
 * One row of a catalogue's table of clippings.
 *
 * @param clippingId the clipping's mark
 * @param number place of the clipping in its file
 * @param cells by field
 */
record CatalogueRow(String clippingId, int number, Map<ScoredField, String> cells) {

    /** Stands for the row that a gold clipping should have and has not: nothing in it is right. */
    static final CatalogueRow MISSING = new CatalogueRow("", 0, Map.of());

    CatalogueRow {
        cells = Map.copyOf(cells);
    }

    static CatalogueRow of(Map<String, String> row) {
        var cells = new EnumMap<ScoredField, String>(ScoredField.class);
        for (ScoredField field : ScoredField.values()) {
            cells.put(field, row.getOrDefault(field.column().key(), ""));
        }
        String number = row.getOrDefault(Column.CLIPPING_NUMBER.key(), "");
        return new CatalogueRow(
                row.getOrDefault(Column.CLIPPING_ID.key(), ""),
                number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0,
                cells);
    }

    boolean exists() {
        return !equals(MISSING);
    }

    String cell(ScoredField field) {
        return cells.getOrDefault(field, "");
    }

    /** The values of a list, each once. */
    List<String> list(ScoredField field) {
        return values(cell(field));
    }

    /** The values that a cell separates by a line, each once. */
    static List<String> values(String cell) {
        return Arrays.stream(cell.split("[|\\n]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
