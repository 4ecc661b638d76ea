package org.pressmark.catalogue;

import java.util.function.Function;

/**
 * One column of a table: its name in files, its heading for people, what it means, and how its cell is made from a row. Headers,
 * Table Schema and the sheet About are all made from it.
 *
 * @param key name in CSV files, such as {@code clipping_count}
 * @param title heading in the workbook
 * @param type what the cells hold
 * @param description what stands in the column, exactly
 * @param cell the cell of a row, empty if nothing is known
 */
record TableColumn<R>(String key, String title, CellType type, String description, Function<R, String> cell) {

    TableColumn {
        if (key.isBlank() || title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a column needs a key, a title and a description: " + key);
        }
    }

    static <R> TableColumn<R> text(String key, String title, String description, Function<R, String> cell) {
        return new TableColumn<>(key, title, CellType.TEXT, description, cell);
    }

    static <R> TableColumn<R> number(String key, String title, String description, Function<R, Number> cell) {
        return new TableColumn<>(key, title, CellType.INTEGER, description, row -> String.valueOf(cell.apply(row)));
    }
}
