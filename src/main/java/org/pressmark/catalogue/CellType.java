package org.pressmark.catalogue;

import org.pressmark.clipping.Column;

/** What the cells of a table's column hold, and what a Table Schema calls it. */
enum CellType {
    TEXT("string"),
    LIST("string"),
    INTEGER("integer"),
    NUMBER("number"),
    DATE("date"),
    EDTF("string"),
    TIME("datetime");

    private final String schema;

    CellType(String schema) {
        this.schema = schema;
    }

    /** The type's name in a Table Schema. */
    String schema() {
        return schema;
    }

    static CellType of(Column.Type type) {
        return switch (type) {
            case TEXT -> TEXT;
            case LIST -> LIST;
            case INTEGER -> INTEGER;
            case DATE -> DATE;
            case EDTF -> EDTF;
        };
    }
}
