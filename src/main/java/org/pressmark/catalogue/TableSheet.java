package org.pressmark.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.pressmark.catalogue.SheetColumn.Use;

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
    private static final String MEANING =
            "accept: the row is right as it stands. correct: what you write into the yellow cells holds, - for nothing."
                    + " reject: this is no clipping. Save the workbook; the next run takes it in.";

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
            String value = formula.map(Link::captionOf)
                    .orElseGet(() -> SheetText.of(column.cell().apply(values)));
            if (value.isEmpty()) {
                if (column.use() != Use.READING) {
                    row.createCell(i).setCellStyle(styles.input());
                }
            } else {
                filled[i]++;
                longest[i] = Math.max(longest[i], value.length());
                int needed = formula.isPresent() ? link(row, i, formula.get(), value) : cell(row, i, column, value);
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
            choices();
            NativeTable.over(
                    sheet,
                    name,
                    0,
                    rows,
                    columns.stream().map(SheetColumn::title).toList());
        }
    }

    /** The lists to choose from, with what the choices mean. */
    private void choices() {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            List<String> choices = columns.get(i).use().choices();
            if (!choices.isEmpty()) {
                DataValidation validation = helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(1, rows, i, i));
                validation.setEmptyCellAllowed(true);
                // POI has this the other way round for this format: true shows the arrow.
                validation.setSuppressDropDownArrow(true);
                validation.setShowPromptBox(true);
                validation.createPromptBox("What is to hold?", MEANING);
                validation.setShowErrorBox(true);
                validation.createErrorBox("Decision", "Choose one of: " + String.join(", ", choices) + ".");
                sheet.addValidationData(validation);
            }
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
        boolean input = column.use() != Use.READING;
        write(row, index, value).setCellStyle(input ? styles.input() : styles.text(value, wrapped));
        return wrapped ? lines(value, column.widest()) : 1;
    }

    /** Lines that a text takes in a column; it has its own breaks where it was printed on several lines. */
    private static int lines(String value, int width) {
        int lines = 0;
        int start = 0;
        for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', start)) {
            lines += 1 + (end - start) / width;
            start = end + 1;
        }
        return lines + 1 + (value.length() - start) / width;
    }

    private int number(Row row, int index, double value) {
        Cell cell = row.createCell(index);
        cell.setCellValue(value);
        cell.setCellStyle(styles.number());
        return 1;
    }

    private int link(Row row, int index, String formula, String caption) {
        Cell cell = row.createCell(index);
        cell.setCellFormula(formula);
        cell.setCellValue(caption);
        cell.setCellStyle(styles.link());
        return 1;
    }

    private static Cell write(Row row, int index, String value) {
        Cell cell = row.createCell(index);
        cell.setCellValue(value);
        return cell;
    }

    private void print() {
        Paper.landscape(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setPrintGridlines(true);
        if (printed < columns.size()) {
            var workbook = sheet.getWorkbook();
            workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, 0, Math.max(1, rows));
        }
    }
}
