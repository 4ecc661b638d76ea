package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/** How the characters of the clipping were come by. */
final class TextOriginField implements Field {

    @Override
    public Column column() {
        return Column.TEXT_ORIGIN;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return List.of(Finding.derived(sheet.clipping().origin().key(), "reader", 100));
    }
}
