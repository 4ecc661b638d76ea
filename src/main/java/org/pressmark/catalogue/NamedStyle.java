package org.pressmark.catalogue;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The spreadsheet program's own styles for headings (ECMA-376 part 1, 18.8.7: built-in styles), by which a screen reader and the
 * navigation of a program find them.
 */
enum NamedStyle {
    TITLE("Title", 15),
    HEADING("Heading 1", 16);

    private static final String NORMAL = "Normal";

    private final String styleName;
    private final int builtinId;

    NamedStyle(String styleName, int builtinId) {
        this.styleName = styleName;
        this.builtinId = builtinId;
    }

    /** Has a cell's style be of this name. */
    void giveTo(CellStyle style, Workbook workbook) {
        if (style instanceof XSSFCellStyle xssf && workbook instanceof SXSSFWorkbook streaming) {
            StylesTable styles = streaming.getXSSFWorkbook().getStylesSource();
            var form = (CTXf) xssf.getCoreXf().copy();
            form.unsetXfId();
            int number = styles.putCellStyleXf(form) - 1;
            xssf.getCoreXf().setXfId(number);
            CTCellStyles names = names(styles.getCTStylesheet());
            add(names, styleName, number, builtinId);
        }
    }

    private static CTCellStyles names(CTStylesheet sheet) {
        if (sheet.isSetCellStyles()) {
            return sheet.getCellStyles();
        }
        CTCellStyles names = sheet.addNewCellStyles();
        add(names, NORMAL, 0, 0);
        return names;
    }

    private static void add(CTCellStyles names, String name, int form, int builtinId) {
        CTCellStyle style = names.addNewCellStyle();
        style.setName(name);
        style.setXfId(form);
        style.setBuiltinId(builtinId);
        names.setCount(names.sizeOfCellStyleArray());
    }
}
