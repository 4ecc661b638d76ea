package org.pressmark.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A librarian who opens a workbook, writes into its cells and saves it. */
public final class Hand implements AutoCloseable {

    private final Path file;
    private final XSSFWorkbook workbook;

    private Hand(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    public static Hand open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new Hand(file, new XSSFWorkbook(in));
        }
    }

    /** Rows of a sheet below its header. */
    public int rows(String sheet) {
        return workbook.getSheet(sheet).getLastRowNum();
    }

    /** What stands in a cell, as text. */
    public String read(String sheet, int row, String title) {
        Cell cell = workbook.getSheet(sheet).getRow(row).getCell(column(sheet, title));
        return cell == null ? "" : cell.toString();
    }

    /** Writes into a cell. */
    public Hand write(String sheet, int row, String title, String value) {
        cell(sheet, row, title).setCellValue(value);
        return this;
    }

    /** Has a cell hold a number, as a program makes of what looks like one. */
    public Hand write(String sheet, int row, String title, double value) {
        cell(sheet, row, title).setCellValue(value);
        return this;
    }

    /** The number of the row, below the header, in which a column holds {@code value}. */
    public int find(String sheet, String title, String value) {
        for (int row = 1; row <= rows(sheet); row++) {
            if (read(sheet, row, title).equals(value)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + sheet + " with " + title + " " + value);
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public void save() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private Cell cell(String sheet, int row, String title) {
        // A new cell: POI leaves the old text in one that holds it within itself.
        Row cells = workbook.getSheet(sheet).getRow(row);
        return cells.createCell(column(sheet, title));
    }

    private int column(String sheet, String title) {
        Map<String, Integer> titles = new HashMap<>();
        Sheet cells = workbook.getSheet(sheet);
        cells.getRow(0).forEach(cell -> titles.put(cell.getStringCellValue(), cell.getColumnIndex()));
        Integer column = titles.get(title);
        if (column == null) {
            throw new AssertionError("no column " + title + " on " + sheet + ": " + titles.keySet());
        }
        return column;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
