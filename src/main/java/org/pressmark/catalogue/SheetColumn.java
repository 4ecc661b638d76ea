package org.pressmark.catalogue;

import java.util.List;
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
 * @param use what the cells are for
 */
record SheetColumn<R>(
        String title,
        CellType type,
        int widest,
        Function<R, String> cell,
        Function<R, Optional<String>> formula,
        Use use) {

    /** What the cells of a column are for. */
    enum Use {
        /** To be read. */
        READING(List.of()),
        /** To be written into. */
        WRITING(List.of()),
        /** To choose a decision in. */
        DECIDING(List.of("accept", "correct", "reject")),
        /** To change a decision in. */
        DECIDING_ANEW(List.of("accept", "correct", "reject", "undo"));

        private final List<String> choices;

        Use(List<String> choices) {
            this.choices = choices;
        }

        /** What can be chosen; empty if anything can be written or nothing. */
        List<String> choices() {
            return choices;
        }
    }

    private static final int WIDE = 40;

    /** A column of a table under the width that fits most of its kind. */
    static <R> SheetColumn<R> of(TableColumn<R> column) {
        return of(column, WIDE);
    }

    static <R> SheetColumn<R> of(TableColumn<R> column, int widest) {
        return new SheetColumn<>(
                column.title(), column.type(), widest, column.cell(), row -> Optional.empty(), Use.READING);
    }

    /** A column of text. */
    static <R> SheetColumn<R> text(String title, int widest, Function<R, String> cell) {
        return new SheetColumn<>(title, CellType.TEXT, widest, cell, row -> Optional.empty(), Use.READING);
    }

    /** A column of links; where there is no link, its cell stands. */
    static <R> SheetColumn<R> link(String title, Function<R, String> cell, Function<R, Optional<String>> formula) {
        return new SheetColumn<>(title, CellType.TEXT, WIDE, cell, formula, Use.READING);
    }

    /** The same column for another use. */
    SheetColumn<R> with(Use use) {
        return new SheetColumn<>(title, type, widest, cell, formula, use);
    }
}
