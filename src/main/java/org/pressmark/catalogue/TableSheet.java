package org.pressmark.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * One sheet that holds one table: a header that stays in sight, a filter, and rows that go to the disk as they are written. Widths
 * follow from what was written, so that they are set at the end.
 */
final class TableSheet<R> {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,15}");
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int FILTER_BUTTON = 4;
    private static final int MARGIN = 2;
    private static final int MOST_LINES = 4;
    private static final float LINE_POINTS = 15;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final List<SheetColumn<R>> columns;
    private final int[] longest;
    private int rows;

    /** A new sheet with its header, of which {@code frozen} columns stay in sight. */
    TableSheet(SXSSFSheet sheet, Styles styles, List<SheetColumn<R>> columns, int frozen) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        this.longest = new int[columns.size()];
        sheet.createFreezePane(frozen, 1);
        Row header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            String title = columns.get(i).title();
            longest[i] = title.length() + FILTER_BUTTON;
            write(header, i, title).setCellStyle(styles.heading());
            sheet.setDefaultColumnStyle(i, styles.line());
        }
    }

    /** Rows so far, without the header. */
    int rows() {
        return rows;
    }

    /** Writes one row. */
    void add(R values) {
        rows++;
        Row row = sheet.createRow(rows);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn<R> column = columns.get(i);
            String value = SheetText.of(column.cell().apply(values));
            Optional<String> formula = column.formula().apply(values);
            if (formula.isPresent()) {
                link(row, i, formula.get(), value);
            } else if (!value.isEmpty()) {
                lines = Math.max(lines, cell(row, i, column, value));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(LINE_POINTS * Math.min(lines, MOST_LINES));
        }
    }

    /** Writes a line for the reader in place of rows that there are none of. */
    void say(String sentence) {
        write(sheet.createRow(1), 0, sentence);
    }

    /** Sets what follows from the rows; the first {@code printed} columns go on paper. */
    void finish(String name, int printed) {
        for (int i = 0; i < longest.length; i++) {
            int width = Math.min(
                    longest[i],
                    Math.max(columns.get(i).widest(), columns.get(i).title().length() + FILTER_BUTTON));
            sheet.setColumnWidth(i, (width + MARGIN) * UNITS_PER_CHARACTER);
        }
        print(Math.min(printed, columns.size()));
        if (rows > 0) {
            makeTable(name);
        }
    }

    /** Writes a value and tells on how many lines it stands. */
    private int cell(Row row, int index, SheetColumn<R> column, String value) {
        longest[index] = Math.max(longest[index], value.length());
        if (column.type() == CellType.INTEGER && WHOLE_NUMBER.matcher(value).matches()) {
            Cell cell = row.createCell(index);
            cell.setCellValue(Long.parseLong(value));
            cell.setCellStyle(styles.number());
            return 1;
        }
        boolean wrapped = value.length() > column.widest() || value.indexOf('\n') >= 0;
        write(row, index, value).setCellStyle(styles.text(value, wrapped));
        return wrapped ? 1 + value.length() / column.widest() : 1;
    }

    private void link(Row row, int index, String formula, String result) {
        Cell cell = row.createCell(index);
        cell.setCellFormula(formula);
        cell.setCellValue(result);
        cell.setCellStyle(styles.link());
    }

    private static Cell write(Row row, int index, String value) {
        Cell cell = row.createCell(index);
        cell.setCellValue(value);
        return cell;
    }

    private void print(int printed) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        if (printed < columns.size()) {
            var workbook = sheet.getWorkbook();
            workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, 0, rows);
        }
    }

    /**
     * The table with its filter. A filter of the sheet besides makes Excel repair the file; the names of the columns must be set by
     * hand, since the rows are on the disk already.
     */
    private void makeTable(String name) {
        var area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(rows, columns.size() - 1),
                sheet.getWorkbook().getSpreadsheetVersion());
        var workbook = sheet.getWorkbook();
        XSSFTable table = workbook.getXSSFWorkbook()
                .getSheetAt(workbook.getSheetIndex(sheet))
                .createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        CTTable format = table.getCTTable();
        for (int i = 0; i < columns.size(); i++) {
            format.getTableColumns()
                    .getTableColumnArray(i)
                    .setName(columns.get(i).title());
        }
        format.addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style =
                format.isSetTableStyleInfo() ? format.getTableStyleInfo() : format.addNewTableStyleInfo();
        style.setName("TableStyleMedium2");
        style.setShowRowStripes(true);
    }
}
