package org.pressmark.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
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
    private static final double MARGIN_INCHES = 0.4;
    private static final int MOST_LINES = 4;
    private static final float LINE_POINTS = 15;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final List<SheetColumn<R>> columns;
    private final int printed;
    private final int[] longest;
    private final int[] filled;
    private int rows;

    /**
     * A new sheet with its header.
     *
     * @param frozen how many columns stay in sight
     * @param printed how many columns go on paper; a row is as high as these need it
     */
    TableSheet(SXSSFSheet sheet, Styles styles, List<SheetColumn<R>> columns, int frozen, int printed) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        this.printed = printed;
        this.longest = new int[columns.size()];
        this.filled = new int[columns.size()];
        sheet.createFreezePane(frozen, 1);
        Row header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            String title = columns.get(i).title();
            longest[i] = title.length() + FILTER_BUTTON;
            write(header, i, title).setCellStyle(styles.header());
            sheet.setDefaultColumnStyle(i, styles.line());
        }
    }

    /** Rows so far, without the header. */
    int rows() {
        return rows;
    }

    /** Adds for each column the number of its cells that are not empty. */
    void addFilled(int[] counts) {
        Arrays.setAll(counts, i -> counts[i] + filled[i]);
    }

    /** Writes one row. */
    void add(R values) {
        rows++;
        Row row = sheet.createRow(rows);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn<R> column = columns.get(i);
            Optional<String> formula = column.formula().apply(values);
            String value = formula.isPresent()
                    ? Link.CAPTION
                    : SheetText.of(column.cell().apply(values));
            if (!value.isEmpty()) {
                filled[i]++;
                longest[i] = Math.max(longest[i], value.length());
                int needed = formula.isPresent() ? link(row, i, formula.get()) : cell(row, i, column, value);
                lines = i < printed ? Math.max(lines, needed) : lines;
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

    /** Sets what follows from the rows. */
    void finish(String name) {
        for (int i = 0; i < longest.length; i++) {
            int width = Math.min(
                    longest[i],
                    Math.max(columns.get(i).widest(), columns.get(i).title().length() + FILTER_BUTTON));
            sheet.setColumnWidth(i, (width + MARGIN) * UNITS_PER_CHARACTER);
        }
        print();
        if (rows > 0) {
            makeTable(name);
        }
    }

    /** Writes a value and tells on how many lines it stands. */
    private int cell(Row row, int index, SheetColumn<R> column, String value) {
        if (column.type() == CellType.INTEGER && WHOLE_NUMBER.matcher(value).matches()) {
            return number(row, index, (double) Long.parseLong(value));
        }
        if (column.type() == CellType.NUMBER) {
            return number(row, index, Double.parseDouble(value));
        }
        boolean wrapped = value.length() > column.widest() || value.indexOf('\n') >= 0;
        write(row, index, value).setCellStyle(styles.text(value, wrapped));
        return wrapped ? 1 + value.length() / column.widest() : 1;
    }

    private int number(Row row, int index, double value) {
        Cell cell = row.createCell(index);
        cell.setCellValue(value);
        cell.setCellStyle(styles.number());
        return 1;
    }

    private int link(Row row, int index, String formula) {
        Cell cell = row.createCell(index);
        cell.setCellFormula(formula);
        cell.setCellValue(Link.CAPTION);
        cell.setCellStyle(styles.link());
        return 1;
    }

    private static Cell write(Row row, int index, String value) {
        Cell cell = row.createCell(index);
        cell.setCellValue(value);
        return cell;
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setPrintGridlines(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
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
