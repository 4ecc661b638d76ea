package org.pressmark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Decision.Verdict;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Finding;

/** What a librarian writes into the workbook is read back, whatever program saved it. */
class ReviewReaderTest {

    private static final String REVIEW = ReviewSheet.NAME;

    private final Path folder;
    private final Path file;

    ReviewReaderTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve(Workbook.FILE);
    }

    @BeforeEach
    void write() throws IOException {
        new Workbook(path -> "../input/" + path, Files.createDirectories(folder.resolve("temporary")))
                .write(Samples.with(List.of(Samples.blinken(), doubtful(2, "=1+1"), doubtful(3, "Third"))), folder);
    }

    @Test
    void untouchedWorkbookHoldsNoDecision() throws IOException {
        assertThat(read()).hasSize(3).allMatch(Decision::isBlank);
    }

    @Test
    void readsWordsCorrectionsAndNotes() throws IOException {
        fill();

        assertFilled(read());
    }

    @Test
    void readsWhatLibreOfficeSaved() throws IOException, InterruptedException {
        fill();
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert(file, "xlsx", saved);
        Files.move(saved.resolve(Workbook.FILE), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertFilled(read());
    }

    @Test
    void readsADayThatTheProgramMadeADateOf() throws IOException {
        try (Hand hand = Hand.open(file)) {
            Sheet sheet = hand.workbook().getSheet(REVIEW);
            int row = hand.find(REVIEW, "Headline", "Third");
            hand.write(REVIEW, row, "Correct date", 1.0);
            Cell cell = cell(sheet.getRow(row), 1.0);
            CellStyle style = hand.workbook().createCellStyle();
            style.setDataFormat(hand.workbook().createDataFormat().getFormat("d.m.yyyy"));
            cell.setCellStyle(style);
            cell.setCellValue(java.time.LocalDate.of(1987, 6, 5));
            hand.write(REVIEW, hand.find(REVIEW, "Headline", "=1+1"), "Correct date", 1923.0);
            hand.save();
        }

        assertThat(decision("Third").typed()).containsEntry(Column.DATE_PUBLISHED, "1987-06-05");
        assertThat(decision("=1+1").typed()).containsEntry(Column.DATE_PUBLISHED, "1923");
    }

    @Test
    void worstComesFirst() throws IOException {
        try (Hand hand = Hand.open(file)) {
            assertThat(hand.read(REVIEW, 3, "Headline")).isEqualTo("Blinken Visiting Brussels");
            assertThat(hand.read(REVIEW, 1, "Why")).isEqualTo(Doubt.OUTLET_MISSING.sentence());
        }
    }

    @Test
    void whatCannotBeCarriedOutStandsThereAgainWithWhy() throws IOException {
        Card third = doubtful(3, "Third");
        var unclear = new Decision(third.id(), "", Map.of(), Map.of(Column.DATE_PUBLISHED, "last May"), "ask Anna");
        new Workbook(path -> "", folder).write(Samples.with(List.of(third)).decided(unclear), folder);
        try (Hand hand = Hand.open(file)) {
            assertThat(hand.read(REVIEW, 1, "Why")).startsWith("The date “last May” cannot be read: write it as");
            assertThat(hand.read(REVIEW, 1, "Correct date")).isEqualTo("last May");
            assertThat(hand.read(REVIEW, 1, "Note")).isEqualTo("ask Anna");
        }
        Decision again = read().get(0);
        assertThat(again.typed()).isEqualTo(unclear.typed());
        assertThat(again.note()).isEqualTo(unclear.note());
    }

    @Test
    void decidedClippingsStandOnTheirOwnSheetAndReadBackTheSame() throws IOException {
        Card card = doubtful(2, "Second");
        var shown = new java.util.EnumMap<Column, String>(Column.class);
        Decision.COLUMNS.forEach(column -> shown.put(column, Cells.of(column, card)));
        var decision = new Decision(card.id(), "correct", shown, Map.of(Column.OUTLET, "The Ledger"), "seen");
        Card decided = new Card(
                card.id(),
                card.source(),
                2,
                "",
                "text/plain",
                decision.appliedTo(card.entry(), name -> name),
                card.reprint());
        new Workbook(path -> "", folder).write(Samples.with(List.of(decided)).decided(decision), folder);

        try (Hand hand = Hand.open(file)) {
            assertThat(hand.workbook().getSheet(REVIEW).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Nothing needs to be looked at.");
            assertThat(hand.read(ReviewSheet.DECIDED, 1, "Decision")).isEqualTo("correct");
            assertThat(hand.read(ReviewSheet.DECIDED, 1, "Outlet")).isEqualTo("The Ledger");
        }
        assertThat(read()).hasSize(1);
        assertThat(read().get(0).hasEffectOf(decision)).isTrue();
        assertThat(read().get(0).verdict()).isEqualTo(Verdict.CORRECTED);
    }

    @Test
    void rowsMayBeSortedAndColumnsMoved() throws IOException {
        fill();
        try (Hand hand = Hand.open(file)) {
            Sheet sheet = hand.workbook().getSheet(REVIEW);
            for (Row row : sheet) {
                Cell first = row.getCell(0);
                Cell moved = row.createCell(60);
                if (first != null) {
                    moved.setCellValue(first.toString());
                    row.removeCell(first);
                }
            }
            hand.workbook().getSheet(REVIEW).shiftRows(1, 1, 40);
            hand.save();
        }
        assertFilled(read());
    }

    @Test
    void saysWhatAWorkbookLacks() throws IOException {
        try (Hand hand = Hand.open(file)) {
            XSSFSheet sheet = hand.workbook().getSheet(REVIEW);
            sheet.removeTable(sheet.getTables().get(0));
            sheet.getRow(0).createCell(0).setCellValue("Verdict");
            hand.save();
        }
        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessage("its sheet Needs review has no column Decision");
        Files.writeString(file, "this is no workbook");
        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("no Excel workbook");
    }

    private void fill() throws IOException {
        try (Hand hand = Hand.open(file)) {
            hand.write(REVIEW, hand.find(REVIEW, "Headline", "Third"), "Decision", "reject");
            int row = hand.find(REVIEW, "Headline", "=1+1");
            hand.write(REVIEW, row, "Decision", "correct")
                    .write(REVIEW, row, "Correct headline", "=1+1 is two")
                    .write(REVIEW, row, "Correct date", "1899-03-14")
                    .write(REVIEW, row, "Correct outlet", " Zürcher Nachrichten ")
                    .write(REVIEW, row, "Correct byline", "Anna Egli | Otto Frey")
                    .write(REVIEW, row, "Note", "first line\nsecond line");
            hand.save();
        }
    }

    private static void assertFilled(List<Decision> decisions) {
        assertThat(decisions).hasSize(3);
        assertThat(decisions.stream().filter(decision -> decision.verdict() == Verdict.REJECTED))
                .extracting(Decision::clippingId)
                .containsExactly("CLP-0000000000000003");
        Decision corrected = decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.CORRECTED)
                .findFirst()
                .orElseThrow();
        assertThat(corrected.typed())
                .containsEntry(Column.HEADLINE, "=1+1 is two")
                .containsEntry(Column.DATE_PUBLISHED, "1899-03-14")
                .containsEntry(Column.OUTLET, "Zürcher Nachrichten")
                .containsEntry(Column.BYLINE, "Anna Egli | Otto Frey")
                .hasSize(4);
        assertThat(corrected.shown()).containsEntry(Column.HEADLINE, "=1+1").containsEntry(Column.OUTLET, "");
        assertThat(corrected.note()).isEqualTo("first line\nsecond line");
    }

    private List<Decision> read() throws IOException {
        var decisions = new ArrayList<Decision>();
        ReviewReader.read(file, decisions::add);
        return decisions;
    }

    private Decision decision(String headline) throws IOException {
        return read().stream()
                .filter(decision -> decision.shown().containsValue(headline))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, double value) {
        for (Cell cell : row) {
            if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                    && cell.getNumericCellValue() == value) {
                return cell;
            }
        }
        throw new AssertionError("no cell with " + value);
    }

    private static Card doubtful(int number, String headline) {
        return Samples.card(
                number,
                new Samples.Builder()
                        .add(Column.HEADLINE, Finding.derived(headline, "test", 80))
                        .add(Column.REVIEW_REASONS, Finding.derived(Doubt.OUTLET_MISSING.name(), "test", 100)));
    }
}
