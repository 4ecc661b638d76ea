package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/** The places that the clipping names as such, each once under the heading of the gazetteer. */
final class PlacesField implements Field {

    @Override
    public Column column() {
        return Column.PLACES;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return sheet.cast().places();
    }
}
