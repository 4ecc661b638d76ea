package org.pressmark.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads what librarians wrote on the sheets for review out of a workbook that any spreadsheet program has saved. Columns are found by
 * their titles, so that they may have been moved; rows may have been sorted, filtered or deleted. Only those sheets are read, row by
 * row, and of the strings of the workbook only theirs are kept in memory.
 */
final class ReviewReader {

    private static final Pattern MARK = Pattern.compile("CLP-\\p{XDigit}{16}");

    private ReviewReader() {}

    /**
     * Gives each row of the sheets for review to {@code each}, also those on which nothing was written.
     *
     * @throws IOException if the file is no workbook, is damaged, or its sheets for review have lost a column; the message says so
     */
    static void read(Path file, Consumer<Decision> each) throws IOException {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            read(new XSSFReader(workbook), each);
        } catch (Lacking told) {
            throw new IOException(told.getMessage(), told);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException broken) {
            throw new IOException("it is damaged, protected by a password, or no Excel workbook", broken);
        }
    }

    private static void read(XSSFReader workbook, Consumer<Decision> each)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var strings = new NeededStrings();
        boolean found = pass(workbook, strings, row -> {});
        if (!found) {
            throw new Lacking("it has no sheet " + ReviewSheet.NAME);
        }
        strings.fetch(workbook);
        pass(workbook, strings, each);
    }

    private static boolean pass(XSSFReader workbook, NeededStrings strings, Consumer<Decision> each)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean found = false;
        var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                if (ReviewSheet.isForReview(sheets.getSheetName())) {
                    found = true;
                    sheet(workbook, sheet, strings, new Rows(sheets.getSheetName(), strings.areThere(), each));
                }
            }
        }
        return found;
    }

    private static void sheet(XSSFReader workbook, InputStream sheet, SharedStrings strings, Rows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
                new XSSFSheetXMLHandler(workbook.getStylesTable(), null, strings, rows, new PlainCells(), false));
        xml.parse(new InputSource(sheet));
    }

    /** The workbook lacks what a review needs. */
    private static final class Lacking extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lacking(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** Makes decisions of the rows of one sheet. */
    private static final class Rows implements SheetContentsHandler {

        private final String sheet;
        private final boolean withStrings;
        private final Consumer<Decision> each;
        private final Map<String, Integer> titles = new HashMap<>();
        private final Map<Integer, String> cells = new HashMap<>();

        Rows(String sheet, boolean withStrings, Consumer<Decision> each) {
            this.sheet = sheet;
            this.withStrings = withStrings;
            this.each = each;
        }

        @Override
        public void startRow(int number) {
            cells.clear();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference != null && value != null) {
                cells.put((int) new CellReference(reference).getCol(), value);
            }
        }

        @Override
        public void endRow(int number) {
            if (!withStrings) {
                return;
            }
            if (titles.isEmpty()) {
                cells.forEach((column, title) -> titles.put(title.strip(), column));
                ReviewSheet.needed().stream()
                        .filter(title -> !titles.containsKey(title))
                        .findFirst()
                        .ifPresent(title -> {
                            throw new Lacking("its sheet " + sheet + " has no column " + title);
                        });
            } else if (MARK.matcher(at(ReviewSheet.MARK).strip()).matches()) {
                each.accept(decision());
            }
        }

        private Decision decision() {
            var shown = new EnumMap<Column, String>(Column.class);
            var typed = new EnumMap<Column, String>(Column.class);
            for (Column column : Decision.COLUMNS) {
                String value = at(column.title());
                if (!value.endsWith(SheetText.CUT)) {
                    shown.put(column, value);
                }
                typed.put(column, at(ReviewSheet.correction(column)));
            }
            String word = at(ReviewSheet.DECISION).strip();
            if (sheet.startsWith(ReviewSheet.DECIDED) && word.equalsIgnoreCase(Decision.CORRECT)) {
                // What was corrected stands there as it holds.
                shown.forEach((column, value) -> typed.merge(column, value, (own, held) -> own.isBlank() ? held : own));
            }
            return new Decision(at(ReviewSheet.MARK).strip(), word, shown, typed, at(ReviewSheet.NOTE));
        }

        private String at(String title) {
            Integer column = titles.get(title);
            return column == null ? "" : cells.getOrDefault(column, "");
        }
    }
}
