package org.pressmark.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table that goes on on a further sheet, which stands behind the one before, when a sheet is full. */
final class GrowingTable<R> {

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final String name;
    private final List<SheetColumn<R>> columns;
    private final Sheets.Look look;
    private final int mostRows;
    private final int[] filled;
    private SXSSFSheet sheet;
    private TableSheet<R> table;
    private int number = 1;

    GrowingTable(
            SXSSFWorkbook workbook,
            Styles styles,
            String name,
            List<SheetColumn<R>> columns,
            Sheets.Look look,
            int mostRows) {
        this.workbook = workbook;
        this.styles = styles;
        this.name = name;
        this.columns = columns;
        this.look = look;
        this.mostRows = mostRows;
        this.filled = new int[columns.size()];
        this.sheet = workbook.createSheet(name);
        this.table = tableOn(sheet);
    }

    /** The name of a further sheet. */
    static String further(String name, int number) {
        return name + " " + number;
    }

    /** Adds a row. */
    void add(R row) {
        if (table.rows() == mostRows) {
            close();
            number++;
            int place = workbook.getSheetIndex(sheet) + 1;
            sheet = workbook.createSheet(further(name, number));
            workbook.setSheetOrder(sheet.getSheetName(), place);
            table = tableOn(sheet);
        }
        table.add(row);
    }

    /** Adds rows. */
    void addAll(Stream<R> rows) {
        rows.forEachOrdered(this::add);
    }

    /** Ends the table and tells for each column how many of its cells are not empty. */
    int[] finish() {
        if (table.rows() == 0) {
            table.say(look.ifNone());
        }
        close();
        return filled;
    }

    private TableSheet<R> tableOn(SXSSFSheet sheet) {
        return new TableSheet<>(sheet, styles, columns, look.frozen(), Math.min(look.printed(), columns.size()));
    }

    private void close() {
        String tableName = name.replace(" ", "");
        table.finish(number == 1 ? tableName : tableName + "_" + number);
        table.addFilled(filled);
        try {
            sheet.flushRows(0);
        } catch (java.io.IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }
}
