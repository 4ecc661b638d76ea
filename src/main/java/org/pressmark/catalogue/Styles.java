package org.pressmark.catalogue;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * The styles of one workbook. A workbook has room for few, so each is made once. Cells of text have the format for text: a
 * spreadsheet program then leaves dates, page numbers and formulas as they are, also when someone edits them.
 */
final class Styles {

    private static final int NORMAL_POINTS = 11;
    private static final int TITLE_POINTS = 16;
    private static final short TEXT_FORMAT = (short) BuiltinFormats.getBuiltinFormat("@");

    private final CellStyle line;
    private final CellStyle paragraph;
    private final CellStyle quotedLine;
    private final CellStyle quotedParagraph;
    private final CellStyle number;
    private final CellStyle header;
    private final CellStyle heading;
    private final CellStyle title;
    private final CellStyle link;
    private final CellStyle input;
    private final CellStyle share;

    Styles(Workbook workbook) {
        line = text(workbook, false, false);
        paragraph = text(workbook, true, false);
        quotedLine = text(workbook, false, true);
        quotedParagraph = text(workbook, true, true);
        number = top(workbook);
        number.setAlignment(HorizontalAlignment.RIGHT);
        number.setIndention((short) 1);
        header = header(workbook);
        heading = withFont(workbook, font(workbook, true));
        NamedStyle.HEADING.giveTo(heading, workbook);
        Font large = font(workbook, true);
        large.setFontHeightInPoints((short) TITLE_POINTS);
        title = withFont(workbook, large);
        NamedStyle.TITLE.giveTo(title, workbook);
        Font underlined = font(workbook, false);
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        link = withFont(workbook, underlined);
        input = text(workbook, true, false);
        input.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        input.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        share = top(workbook);
        share.setAlignment(HorizontalAlignment.RIGHT);
        share.setIndention((short) 1);
        share.setDataFormat((short) BuiltinFormats.getBuiltinFormat("0%"));
    }

    /** For a cell that people write into. */
    CellStyle input() {
        return input;
    }

    /** For a part of a whole, in per cent. */
    CellStyle share() {
        return share;
    }

    /** For a cell of text; one that looks like a formula is marked as text, as if someone had typed an apostrophe first. */
    CellStyle text(String value, boolean wrapped) {
        boolean quoted = value.startsWith("'") || SafeCell.looksLikeFormula(value);
        if (wrapped) {
            return quoted ? quotedParagraph : paragraph;
        }
        return quoted ? quotedLine : line;
    }

    /** For text on one line. */
    CellStyle line() {
        return line;
    }

    CellStyle number() {
        return number;
    }

    /** For the first row of a table, in the colours of its style, which not every program shows. */
    CellStyle header() {
        return header;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle title() {
        return title;
    }

    CellStyle link() {
        return link;
    }

    private static CellStyle top(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle header(Workbook workbook) {
        Font white = font(workbook, true);
        white.setColor(IndexedColors.WHITE.getIndex());
        CellStyle style = withFont(workbook, white);
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle text(Workbook workbook, boolean wrapped, boolean quoted) {
        CellStyle style = top(workbook);
        style.setDataFormat(TEXT_FORMAT);
        style.setWrapText(wrapped);
        if (style instanceof XSSFCellStyle xssf) {
            xssf.setQuotePrefixed(quoted);
        }
        return style;
    }

    private static CellStyle withFont(Workbook workbook, Font font) {
        CellStyle style = top(workbook);
        style.setFont(font);
        return style;
    }

    private static Font font(Workbook workbook, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) NORMAL_POINTS);
        font.setBold(bold);
        if (font instanceof XSSFFont xssf) {
            xssf.setFamily(FontFamily.SWISS);
            xssf.setScheme(FontScheme.MINOR);
        }
        return font;
    }
}
