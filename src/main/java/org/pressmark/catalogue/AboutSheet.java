package org.pressmark.catalogue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Edition;
import org.pressmark.clipping.FileRow.Verdict;
import org.pressmark.clipping.Kind;

/** The sheet that says what the catalogue is, how it counts, and what each column holds. */
final class AboutSheet {

    private static final int UNITS_PER_CHARACTER = 256;
    private static final int NAME_WIDTH = 26;
    private static final int MEANING_WIDTH = 100;
    /** Characters that stand on one line: more than the width says, which counts in digits. */
    private static final int LINE_LENGTH = 110;

    private static final int NUMBER_WIDTH = 18;
    private static final float LINE_POINTS = 15;
    private static final int COLUMNS = 3;

    private final Sheet sheet;
    private final Styles styles;
    private int next;

    AboutSheet(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setColumnWidth(0, NAME_WIDTH * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(1, MEANING_WIDTH * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(2, NUMBER_WIDTH * UNITS_PER_CHARACTER);
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setDefaultColumnStyle(i, styles.line());
        }
        Paper.landscape(sheet);
    }

    void write(Tally tally, Edition edition) {
        Row title = sheet.createRow(next++);
        title.setHeightInPoints(2 * LINE_POINTS);
        cell(title, 0, "Catalogue of press clippings", styles.title());
        row(
                "What this is",
                "Made by Pressmark from the files of the input folder. Each row of the sheet Clippings is one clipping. What "
                        + "Pressmark could not find out is an empty cell, never a guess; the column Reasons for review says why.");
        row(
                "Which one it is",
                "The catalogue as of run %d, made by Pressmark %s with the rules of version %s. When the runs were stands in data/runs.csv."
                        .formatted(edition.run(), edition.pressmark(), edition.rules()));
        counts(tally);
        review();
        rules();
        columns(tally);
        doubts(tally);
        section("Sources and licences", "");
        for (Sources.Source source : Sources.ALL) {
            row(source.title(), "%s: %s. %s".formatted(source.licence(), source.use(), source.path()));
        }
    }

    private void counts(Tally tally) {
        section("What is in it", "Number");
        number("Clippings", "One row each on the sheet Clippings.", tally.clippings());
        number("… that need review", "Clippings with a reason for a person to look.", tally.toCheck());
        for (Kind kind : Kind.values()) {
            var table = HeadingTables.of(kind);
            number(table.title(), table.description(), tally.headings(kind));
        }
        number("Files", "All files found: catalogued, refused and ignored ones together.", tally.files());
        number("… catalogued", "Files whose clippings are in the catalogue.", tally.files(Verdict.CATALOGUED));
        number("… refused", "Files that could not be read: see the sheet Problems.", tally.files(Verdict.REFUSED));
        number("… ignored", "Files left out by a rule.", tally.files(Verdict.IGNORED));
    }

    private void review() {
        section("How to decide and correct", "");
        row(
                "Needs review",
                "One row for each clipping that a person should look at, the least certain first. Write into the yellow cells alone.");
        row(
                "accept",
                "The row is right as it stands, empty cells too. Its values hold from then on, whatever later rules find.");
        row(
                "correct",
                "What you wrote into the cells “Correct …” holds, and the rest as it stands. Write - where there is no such thing; a "
                        + "date as 2021-03-23, 2021-03 or 2021; several authors with | between them.");
        row("reject", "This is no clipping. It stays in the catalogue, with “rejected” in the column Review.");
        row("Note", "What you write there stands in the column Note of the sheet Clippings from then on.");
        row(
                "Then",
                "Save the workbook under its name, close it, and run Pressmark. What was decided is then on the sheet Decided, where it "
                        + "can be changed or taken back (undo). Pressmark does not read changes on other sheets; the workbook as you saved "
                        + "it is kept for some time in .pressmark/edited.");
    }

    private void rules() {
        section("How it counts and writes", "");
        row(
                "Clippings, Mentions",
                "On the sheets of names, Clippings is the number of clippings that name it at least once, and "
                        + "Mentions the number of places at which they do; reprints count.");
        row(
                "First day, Last day",
                "Taken from the dates of the clippings that name it; clippings without a year do not count.");
        row(
                "Lists",
                "Several values in one cell are separated by ' | '; a value that holds this sign itself has / in its place.");
        row(
                "Dates",
                "Dates are text, as spreadsheet programs know no day before 1900. Sort and filter on Earliest day.");
        row(
                "Long cells",
                "A cell holds %,d characters; longer ones end with '%s'. Control characters are left out."
                        .formatted(SheetText.LONGEST, SheetText.CUT));
        row("clippings.csv", SafeCell.RULE);
        row("data/", "The same facts for programs; data/datapackage.json defines every table and column.");
        row("Printing", "Of the sheet Clippings, the columns up to Topics go on paper.");
        row(
                "Open",
                "The column Open opens the file, as long as catalogue and files keep their places; Evidence leads to the sheet Reasons, and "
                        + "Clipping 1 to 3 on the sheets of names to the first clippings that name it.");
    }

    private void columns(Tally tally) {
        section("Columns of the sheet Clippings", "Filled in");
        for (Column column : SheetTables.order()) {
            number(column.title(), column.definition(), tally.filled(column));
        }
        for (Kind kind : Kind.values()) {
            Table<?> table = HeadingTables.of(kind);
            section("Columns of data/" + table.name() + ".csv", "");
            for (TableColumn<?> column : table.columns()) {
                row(column.key(), column.description());
            }
        }
    }

    private void doubts(Tally tally) {
        section("Reasons for review", "Clippings");
        for (Doubt doubt : Doubt.values()) {
            number(doubt.name(), doubt.sentence(), tally.doubts(doubt.name()));
        }
    }

    private void section(String name, String number) {
        next++;
        Row row = sheet.createRow(next++);
        cell(row, 0, name, styles.heading());
        cell(row, 2, number, styles.heading());
    }

    private void number(String name, String meaning, int number) {
        Cell cell = row(name, meaning).createCell(2);
        cell.setCellValue(number);
        cell.setCellStyle(styles.number());
    }

    private Row row(String name, String meaning) {
        Row row = sheet.createRow(next++);
        cell(row, 0, name, styles.text(name, false));
        cell(row, 1, meaning, styles.text(meaning, true));
        int lines = 1 + meaning.length() / LINE_LENGTH;
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE_POINTS);
        }
        return row;
    }

    private static void cell(Row row, int index, String value, CellStyle style) {
        if (!value.isEmpty()) {
            Cell cell = row.createCell(index);
            cell.setCellValue(value);
            cell.setCellStyle(style);
        }
    }
}
