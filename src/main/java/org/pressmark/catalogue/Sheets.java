package org.pressmark.catalogue;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes tables on sheets, as many as a table needs, and tells for each column how many cells are not empty. */
final class Sheets {

    private static final int FROZEN_COLUMNS = 1;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final int mostRows;

    Sheets(SXSSFWorkbook workbook, Styles styles, int mostRows) {
        this.workbook = workbook;
        this.styles = styles;
        this.mostRows = mostRows;
    }

    <R> int[] write(String name, List<SheetColumn<R>> columns, Stream<R> rows) throws IOException {
        return write(name, columns, columns.size(), rows);
    }

    /** Writes a table of which the first {@code printed} columns go on paper. */
    <R> int[] write(String name, List<SheetColumn<R>> columns, int printed, Stream<R> rows) throws IOException {
        return write(name, columns, printed, rows, "Nothing was found.");
    }

    /** Writes a table, or {@code ifNone} if there are no rows. */
    <R> int[] write(String name, List<SheetColumn<R>> columns, Stream<R> rows, String ifNone) throws IOException {
        return write(name, columns, columns.size(), rows, ifNone);
    }

    private <R> int[] write(String name, List<SheetColumn<R>> columns, int printed, Stream<R> rows, String ifNone)
            throws IOException {
        Iterator<R> remaining = rows.iterator();
        var filled = new int[columns.size()];
        int number = 1;
        do {
            SXSSFSheet sheet = workbook.createSheet(number == 1 ? name : name + " " + number);
            var table = new TableSheet<>(sheet, styles, columns, FROZEN_COLUMNS, printed);
            while (remaining.hasNext() && table.rows() < mostRows) {
                table.add(remaining.next());
            }
            if (table.rows() == 0) {
                table.say(ifNone);
            }
            table.finish(number == 1 ? name : name + "_" + number);
            table.addFilled(filled);
            sheet.flushRows(0);
            number++;
        } while (remaining.hasNext());
        return filled;
    }
}
