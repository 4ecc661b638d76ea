package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/** How well the characters of the clipping were read. */
final class TextQualityField implements Field {

    @Override
    public Column column() {
        return Column.TEXT_QUALITY;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return List.of(Finding.derived(Integer.toString(sheet.clipping().quality()), "reader", 100));
    }
}
