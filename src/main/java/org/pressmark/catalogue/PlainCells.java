package org.pressmark.catalogue;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers of cells as a catalogue writes them: a day as {@code 2021-03-23}, whatever its format, and a number without decoration. */
final class PlainCells extends DataFormatter {

    PlainCells() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, @Nullable String format) {
        return formatRawCellContents(value, formatIndex, format, false);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, @Nullable String format, boolean from1904) {
        boolean date =
                format != null && DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value);
        return date
                ? DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString()
                : new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }
}
