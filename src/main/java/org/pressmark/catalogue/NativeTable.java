package org.pressmark.catalogue;

import java.util.List;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * The spreadsheet program's own table over cells that have been written: it can be sorted and filtered, and a screen reader reads its
 * header with each cell.
 */
final class NativeTable {

    private NativeTable() {}

    /**
     * Makes a table with its filter. A filter of the sheet besides makes Excel repair the file; the names of the columns must be set by
     * hand, since the rows are on the disk already.
     *
     * @param name of the table, unlike all others of the workbook
     * @param top row of the header, from 0
     * @param rows below the header, at least one
     * @param titles what stands in the header, exactly
     */
    static void over(SXSSFSheet sheet, String name, int top, int rows, List<String> titles) {
        var area = new AreaReference(
                new CellReference(top, 0),
                new CellReference(top + rows, titles.size() - 1),
                sheet.getWorkbook().getSpreadsheetVersion());
        var workbook = sheet.getWorkbook();
        XSSFTable table = workbook.getXSSFWorkbook()
                .getSheetAt(workbook.getSheetIndex(sheet))
                .createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        CTTable format = table.getCTTable();
        for (int i = 0; i < titles.size(); i++) {
            format.getTableColumns().getTableColumnArray(i).setName(titles.get(i));
        }
        format.addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style =
                format.isSetTableStyleInfo() ? format.getTableStyleInfo() : format.addNewTableStyleInfo();
        style.setName("TableStyleMedium2");
        style.setShowRowStripes(true);
    }
}
