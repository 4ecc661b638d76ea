package org.pressmark.catalogue;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Begins sheets of one workbook, in the order in which they are to stand. */
final class Sheets {

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final int mostRows;

    /** @param mostRows rows that a sheet holds below its header; more go on a further sheet */
    Sheets(SXSSFWorkbook workbook, Styles styles, int mostRows) {
        this.workbook = workbook;
        this.styles = styles;
        this.mostRows = mostRows;
    }

    /**
     * What a sheet looks like.
     *
     * @param frozen columns that stay in sight
     * @param printed columns that go on paper, the first ones
     * @param ifNone what is said in place of rows that there are none of
     */
    record Look(int frozen, int printed, String ifNone) {

        /** One column stays in sight, all go on paper. */
        static final Look PLAIN = new Look(1, Integer.MAX_VALUE, "Nothing was found.");

        Look saying(String ifNone) {
            return new Look(frozen, printed, ifNone);
        }
    }

    /** Begins a table on a sheet of its own. */
    <R> GrowingTable<R> table(String name, List<SheetColumn<R>> columns, Look look) {
        return new GrowingTable<>(workbook, styles, name, columns, look, mostRows);
    }

    /** The sheet on which a row of a table stands, counted from 0, if its first sheet is {@code name}. */
    String sheetOf(String name, int row) {
        int number = row / mostRows + 1;
        return number == 1 ? name : GrowingTable.further(name, number);
    }

    /** The row on that sheet, as spreadsheet programs count. */
    int rowOnSheet(int row) {
        return row % mostRows + 2;
    }
}
