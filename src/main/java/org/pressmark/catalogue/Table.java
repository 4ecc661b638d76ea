package org.pressmark.catalogue;

import java.util.List;

/**
 * The dictionary of one table: everything that its CSV file, its Table Schema and its sheet are made from.
 *
 * @param name of the file without ending, such as {@code people}
 * @param title for people
 * @param description what one row is
 * @param columns in their order
 * @param primaryKey keys of the columns that tell the rows apart
 * @param references columns that point to other tables
 */
record Table<R>(
        String name,
        String title,
        String description,
        List<TableColumn<R>> columns,
        List<String> primaryKey,
        List<Reference> references) {

    /** A column that holds the key of a row in another table. */
    record Reference(String column, String table, String target) {}

    Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        references = List.copyOf(references);
        List<String> keys = columns.stream().map(TableColumn::key).toList();
        if (keys.stream().distinct().count() != keys.size() || !keys.containsAll(primaryKey)) {
            throw new IllegalArgumentException("the columns of " + name + " do not fit together: " + keys);
        }
    }

    /** Where the table lies below the output folder. */
    String path() {
        return "data/" + name + ".csv";
    }

    /** The header of the CSV file. */
    String[] header() {
        return columns.stream().map(TableColumn::key).toArray(String[]::new);
    }

    /** The cells of one row. */
    String[] cells(R row) {
        var cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell().apply(row);
        }
        return cells;
    }
}
