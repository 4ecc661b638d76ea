package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Doubt;

class WorkbookTest {

    private final Path folder;
    private final Path temporary;

    WorkbookTest(@TempDir Path folder, @TempDir Path temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    @Test
    void hasTheSheetsInTheirOrder() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            List<String> names = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .toList();
            assertEquals(
                    List.of(
                            "Summary",
                            "Clippings",
                            "Needs review",
                            "Decided",
                            "People",
                            "Organisations",
                            "Places",
                            "Topics",
                            "Outlets",
                            "Mentions",
                            "Reprints",
                            "Problems",
                            "Changes",
                            "Reasons",
                            "About"),
                    names);
        }
    }

    @Test
    void hasEveryColumnOnceAndTheLinksLast() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            List<String> titles = titles(workbook.getSheet("Clippings"));
            assertEquals("Headline", titles.get(0));
            assertEquals(List.of("Open", "Evidence"), titles.subList(titles.size() - 2, titles.size()));
            assertEquals(Column.values().length + 2, titles.size());
            for (Column column : Column.values()) {
                assertTrue(titles.contains(column.title()), column.title());
            }
            assertEquals(titles.size(), titles.stream().distinct().count());
        }
    }

    @Test
    void isATableWithAFilterAndAHeaderThatStays() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            XSSFSheet sheet = workbook.getSheet("Clippings");
            XSSFTable table = sheet.getTables().get(0);
            assertEquals("Clippings", table.getName());
            assertEquals(2, table.getEndRowIndex());
            assertEquals("TableStyleMedium2", table.getStyleName());
            assertTrue(table.getCTTable().isSetAutoFilter());
            assertFalse(sheet.getCTWorksheet().isSetAutoFilter());
            List<String> columns =
                    table.getColumns().stream().map(column -> column.getName()).toList();
            assertEquals(titles(sheet), columns);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(2, sheet.getPaneInformation().getVerticalSplitPosition());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(0, sheet.getRepeatingRows().getFirstRow());
        }
    }

    @Test
    void opensTheFileFromTheSheet() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            Cell open = cell(workbook.getSheet("Clippings"), 1, "Open");
            assertEquals(CellType.FORMULA, open.getCellType());
            assertEquals("HYPERLINK(\"../input/a%20folder/clip%20%221%22.txt\",\"open\")", open.getCellFormula());
            assertEquals("open", open.getStringCellValue());
        }
    }

    @Test
    void printsThePathOfAFileThatNoFormulaCanOpen() throws IOException {
        String deep = "d/".repeat(200) + "a.txt";
        new Workbook(path -> deep, temporary).write(Samples.contents(), folder);
        try (XSSFWorkbook workbook = read()) {
            Cell open = cell(workbook.getSheet("Clippings"), 1, "Open");
            assertEquals(CellType.STRING, open.getCellType());
            assertEquals(deep, open.getStringCellValue());
        }
    }

    @Test
    void writesNumbersAsNumbersAndDatesAsText() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            Sheet sheet = workbook.getSheet("Clippings");
            assertEquals(640, cell(sheet, 1, "Words").getNumericCellValue());
            assertEquals("2021-03-23", cell(sheet, 1, "Date").getStringCellValue());
            assertEquals("@", cell(sheet, 1, "Date").getCellStyle().getDataFormatString());
        }
    }

    static Stream<String> awkward() {
        return CsvFilesTest.awkward().stream();
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void keepsWhatACellCanHold(String value) throws IOException {
        try (XSSFWorkbook workbook = written(Samples.with(List.of(Samples.headline(value, 1))))) {
            Cell headline = cell(workbook.getSheet("Clippings"), 1, "Headline");
            assertEquals(CellType.STRING, headline.getCellType());
            String expected = value.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\u0001\u001B]", "");
            if (value.length() > SheetText.LONGEST) {
                expected = value.substring(0, SheetText.LONGEST - SheetText.CUT.length()) + SheetText.CUT;
            }
            assertEquals(expected, headline.getStringCellValue());
            boolean quoted = ((XSSFCell) headline).getCellStyle().getQuotePrefixed();
            assertEquals(value.startsWith("=") || value.startsWith("'"), quoted);
        }
    }

    @Test
    void hasNoFormulaButTheLinks() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertTrue(
                                cell.getCellType() != CellType.FORMULA
                                        || cell.getCellFormula().startsWith("HYPERLINK(\"../input/")
                                        || cell.getCellFormula().startsWith("HYPERLINK(\"#'"),
                                cell.toString());
                    }
                }
            }
        }
    }

    @Test
    void summaryCountsAndChartsWithWordsForThoseWhoDoNotSeeThem() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            XSSFSheet summary = workbook.getSheet("Summary");
            assertEquals(2, named(summary, "Clippings").getCell(1).getNumericCellValue());
            assertEquals(1, named(summary, "… that need review").getCell(1).getNumericCellValue());
            assertEquals(
                    0.5, named(summary, "… that need review, of all").getCell(1).getNumericCellValue());
            assertEquals(
                    1,
                    named(summary, "… refused: see the sheet Problems")
                            .getCell(1)
                            .getNumericCellValue());
            assertEquals(1, named(summary, "UrduPoint").getCell(1).getNumericCellValue());
            assertEquals(1, named(summary, "No outlet was found").getCell(1).getNumericCellValue());
            assertEquals(1, named(summary, "2021-03").getCell(1).getNumericCellValue());
            List<String> titles = summary.createDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getTitleText().getString())
                    .toList();
            assertEquals(List.of("Clippings per month", "Clippings per outlet"), titles);
            for (var anchor : summary.createDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray()) {
                String words = anchor.getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr();
                assertTrue(words.startsWith("Bar chart. Clippings per"), words);
            }
        }
    }

    @Test
    void everySheetIsSetUpForPaperAndForScreenReaders() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents().changed(CHANGE))) {
            var names = new java.util.HashSet<String>();
            for (Sheet sheet : workbook) {
                var plain = (XSSFSheet) sheet;
                assertEquals(0, plain.getNumMergedRegions(), sheet.getSheetName());
                assertTrue(plain.getPrintSetup().getLandscape(), sheet.getSheetName());
                assertTrue(plain.getFitToPage(), sheet.getSheetName());
                assertEquals(1, plain.getPrintSetup().getFitWidth());
                for (XSSFTable table : plain.getTables()) {
                    assertTrue(names.add(table.getName()), table.getName());
                    assertFalse(plain.getCTWorksheet().isSetAutoFilter());
                }
                boolean text = List.of("Summary", "About").contains(sheet.getSheetName());
                assertEquals(text, plain.getRepeatingRows() == null, sheet.getSheetName());
            }
            for (String sheet : List.of("Summary", "About")) {
                XSSFCell title = workbook.getSheet(sheet).getRow(0).getCell(0);
                long form = title.getCellStyle().getCoreXf().getXfId();
                assertTrue(java.util.Arrays.stream(workbook.getStylesSource()
                                .getCTStylesheet()
                                .getCellStyles()
                                .getCellStyleArray())
                        .anyMatch(style -> style.getXfId() == form && style.getBuiltinId() == 15));
            }
            assertEquals(
                    "en",
                    workbook.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty()
                            .orElseThrow());
        }
    }

    @Test
    void linksLeadToTheRowsThatTheyName() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            Cell evidence = cell(workbook.getSheet("Clippings"), 2, "Evidence");
            var target = new org.apache.poi.ss.util.CellReference(
                    evidence.getCellFormula().replaceAll("HYPERLINK\\(\"#(.*)\",\"why\"\\)", "$1"));
            Row reason = workbook.getSheet(target.getSheetName()).getRow(target.getRow());
            assertEquals("=1+1", reason.getCell(0).getStringCellValue());
            assertEquals(
                    "HYPERLINK(\"#'Clippings'!A2\",\"row 2\")",
                    cell(workbook.getSheet("People"), 1, "Clipping 1").getCellFormula());
        }
    }

    @Test
    void listsMentionsReprintsAndChanges() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents().changed(CHANGE))) {
            Sheet mentions = workbook.getSheet("Mentions");
            assertEquals(Mention.of(Samples.blinken()).size(), mentions.getLastRowNum());
            assertEquals("Antony Blinken", cell(mentions, 1, "Name").getStringCellValue());
            assertEquals("person", cell(mentions, 1, "Kind").getStringCellValue());
            assertEquals(2021, cell(mentions, 1, "Year").getNumericCellValue());
            Sheet reprints = workbook.getSheet("Reprints");
            assertEquals("RPT-1", cell(reprints, 1, "Reprint group").getStringCellValue());
            Sheet changes = workbook.getSheet("Changes");
            assertEquals("Outlet", cell(changes, 1, "Column").getStringCellValue());
            assertEquals("librarian", cell(changes, 1, "Cause").getStringCellValue());
        }
    }

    @Test
    void offersTheDecisionsAsAList() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            var validation =
                    workbook.getSheet("Needs review").getDataValidations().get(0);
            assertArrayEquals(
                    new String[] {"accept", "correct", "reject"},
                    validation.getValidationConstraint().getExplicitListValues());
            assertEquals(
                    "A2", validation.getRegions().getCellRangeAddresses()[0].formatAsString());
        }
    }

    @Test
    void showsTheBeginningOfAStoryWholeInItsRow() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            String begins =
                    cell(workbook.getSheet("Needs review"), 1, "How it begins").getStringCellValue();
            assertTrue(begins.endsWith("US Secretary of…"), begins);
            assertTrue(begins.length() <= 134, begins);
            String whole = cell(workbook.getSheet("Clippings"), 1, Column.ABSTRACT.title())
                    .getStringCellValue();
            assertTrue(whole.startsWith(begins.substring(0, begins.length() - 1)), whole);
        }
    }

    private static final Change CHANGE = new Change(
            "CLP-0000000000000001",
            "Blinken Visiting Brussels",
            "a.txt",
            Change.Kind.CHANGED,
            "outlet",
            "",
            "UrduPoint",
            Change.Cause.LIBRARIAN);

    @Test
    void saysSoIfThereIsNothing() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.empty())) {
            assertEquals(
                    "Every file could be read.",
                    workbook.getSheet("Problems").getRow(1).getCell(0).getStringCellValue());
            assertEquals(
                    "Nothing was found.",
                    workbook.getSheet("People").getRow(1).getCell(0).getStringCellValue());
            assertEquals(0, workbook.getSheet("People").getTables().size());
        }
    }

    @Test
    void listsRefusedFilesAlone() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            Sheet problems = workbook.getSheet("Problems");
            assertEquals(1, problems.getLastRowNum());
            assertEquals("=locked.pdf", cell(problems, 1, "File").getStringCellValue());
            assertEquals("owner password", cell(problems, 1, "What was met").getStringCellValue());
        }
    }

    @Test
    void putsSubjectsBesideTopics() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            Sheet topics = workbook.getSheet("Topics");
            assertEquals("agenda", cell(topics, 1, "Kind").getStringCellValue());
            assertEquals("IPTC", cell(topics, 2, "Kind").getStringCellValue());
            assertEquals("medtop:20000638", cell(topics, 2, "IPTC code").getStringCellValue());
        }
    }

    @Test
    void explainsColumnsCodesAndCounts() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.contents())) {
            Sheet about = workbook.getSheet("About");
            for (Doubt doubt : Doubt.values()) {
                assertEquals(
                        doubt.sentence(), named(about, doubt.name()).getCell(1).getStringCellValue());
            }
            for (Column column : Column.values()) {
                named(about, column.title());
            }
            assertEquals(1, named(about, "DATE_CONFLICT").getCell(2).getNumericCellValue());
            assertEquals(2, named(about, "Clippings").getCell(2).getNumericCellValue());
            assertEquals(1, named(about, "… refused").getCell(2).getNumericCellValue());
            assertEquals(1, named(about, "Agency").getCell(2).getNumericCellValue());
            assertEquals(
                    Column.DATE_BASIS.definition(),
                    named(about, "Date from").getCell(1).getStringCellValue());
            assertTrue(named(about, "GeoNames").getCell(1).getStringCellValue().contains("CC BY 4.0"));
        }
    }

    @Test
    void goesOnOnFurtherSheets() throws IOException {
        new Workbook(path -> "../input/" + path, temporary, 2).write(Samples.many(5), folder);
        try (XSSFWorkbook workbook = read()) {
            assertEquals("Clippings 2", workbook.getSheetName(2));
            assertEquals(2, workbook.getSheet("Clippings").getLastRowNum());
            assertEquals(1, workbook.getSheet("Clippings 3").getLastRowNum());
            assertEquals(
                    "Clippings_3",
                    workbook.getSheet("Clippings 3").getTables().get(0).getName());
        }
    }

    @Test
    void isTheSameBytesWheneverAndWhereverItIsWritten() throws IOException, InterruptedException {
        written(Samples.contents()).close();
        byte[] first = Files.readAllBytes(folder.resolve(Workbook.FILE));
        Thread.sleep(2_100);
        TimeZone home = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            written(Samples.contents()).close();
        } finally {
            TimeZone.setDefault(home);
        }
        assertArrayEquals(first, Files.readAllBytes(folder.resolve(Workbook.FILE)));
    }

    @Test
    void leavesNoDrafts() throws IOException {
        written(Samples.contents()).close();
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private XSSFWorkbook written(Contents contents) throws IOException {
        new Workbook(path -> "../input/" + path, temporary).write(contents, folder);
        return read();
    }

    private XSSFWorkbook read() throws IOException {
        try (var in = Files.newInputStream(folder.resolve(Workbook.FILE))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> titles(Sheet sheet) {
        Row header = sheet.getRow(0);
        return IntStream.range(0, header.getLastCellNum())
                .mapToObj(i -> header.getCell(i).getStringCellValue())
                .toList();
    }

    private static Cell cell(Sheet sheet, int row, String title) {
        return sheet.getRow(row).getCell(titles(sheet).indexOf(title));
    }

    private static Row named(Sheet sheet, String name) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name);
    }
}
