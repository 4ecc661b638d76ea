package org.pressmark.catalogue;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a sheet.
 *
 * @param title what stands in its first row
 * @param type what the cells hold
 * @param widest the width in characters beyond which a text is wrapped
 * @param cell the exact value, which the sheet fits to itself
 * @param formula the link that the cell is instead of its value; nothing for a plain value
 */
record SheetColumn<R>(
        String title, CellType type, int widest, Function<R, String> cell, Function<R, Optional<String>> formula) {

    private static final int WIDE = 40;

    /** A column of a table under the width that fits most of its kind. */
    static <R> SheetColumn<R> of(TableColumn<R> column) {
        return of(column, WIDE);
    }

    static <R> SheetColumn<R> of(TableColumn<R> column, int widest) {
        return new SheetColumn<>(column.title(), column.type(), widest, column.cell(), row -> Optional.empty());
    }
}
