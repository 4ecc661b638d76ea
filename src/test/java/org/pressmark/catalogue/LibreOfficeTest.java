package org.pressmark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/** LibreOffice opens the workbook, and what it then holds in its cells is what the exact CSV files say. */
class LibreOfficeTest {

    private final Path folder;

    LibreOfficeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void showsWhatTheCsvFilesHold() throws IOException, InterruptedException {
        Samples.Fixed contents = Samples.with(Stream.concat(
                        Stream.of(Samples.blinken(), old("1899-05-01", 90), old("1987-12", 91), old("199X", 92)),
                        awkward())
                .toList());
        new CsvFiles().write(contents, folder);
        new Workbook(path -> "../input/" + path, Files.createDirectories(folder.resolve("temporary")))
                .write(contents, folder);
        Path opened = Files.createDirectories(folder.resolve("opened"));
        LibreOffice.convert(folder.resolve(Workbook.FILE), "xlsx", opened);

        try (var in = Files.newInputStream(opened.resolve(Workbook.FILE));
                var workbook = new XSSFWorkbook(in)) {
            List<Csv.Row> clippings = Csv.rows(folder.resolve("data/clippings.csv"));
            Sheet sheet = workbook.getSheet("Clippings");
            assertThat(sheet.getLastRowNum()).isEqualTo(clippings.size());
            for (int i = 0; i < clippings.size(); i++) {
                Map<String, String> cells = cells(sheet, i + 1);
                for (Column column : Column.values()) {
                    assertThat(cells.getOrDefault(column.title(), ""))
                            .as(column + " of row " + (i + 1))
                            .isEqualTo(clippings.get(i).get(column.key()));
                }
                assertThat(cells).containsEntry("Open", "open");
            }
            assertThat(workbook.getSheet("Mentions").getLastRowNum())
                    .isEqualTo(Csv.rows(folder.resolve("data/mentions.csv")).size());
            assertThat(workbook.getSheet("People").getLastRowNum())
                    .isEqualTo(Csv.rows(folder.resolve("data/people.csv")).size());
            assertThat(workbook.getSheet("Summary").createDrawingPatriarch()).isNotNull();
            assertThat(workbook.getSheet("Clippings").getTables()).hasSize(1);
        }
    }

    /** What a cell of a sheet can hold and a spreadsheet program could mistake for something else. */
    private static Stream<Card> awkward() {
        List<String> headlines = List.of(
                "=1+1",
                "+1",
                "-1",
                "@x",
                "'quoted",
                "1/2",
                "3-4",
                "00123",
                "1e5",
                "TRUE",
                "12:30",
                "50%",
                "a \"quoted\" word",
                "_x0041_",
                "zwei\nZeilen",
                "x < y & z > w",
                "\uD83D\uDE00 smile",
                "Zürich – Genève");
        var cards = new ArrayList<Card>();
        for (int i = 0; i < headlines.size(); i++) {
            cards.add(Samples.headline(headlines.get(i), 100 + i));
        }
        return cards.stream();
    }

    private static Card old(String date, int number) {
        return Samples.card(
                number,
                new Samples.Builder()
                        .add(Column.HEADLINE, Finding.derived("Dated " + date, "test", 80))
                        .add(Column.DATE_PUBLISHED, Finding.derived(date, "test", 80)));
    }

    private static Map<String, String> cells(Sheet sheet, int number) {
        var cells = new LinkedHashMap<String, String>();
        Row header = sheet.getRow(0);
        Row row = sheet.getRow(number);
        for (Cell title : header) {
            Cell cell = row.getCell(title.getColumnIndex());
            cells.put(title.getStringCellValue(), cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? new PlainCells().formatRawCellContents(cell.getNumericCellValue(), 0, "General")
                : cell.getStringCellValue();
    }
}
