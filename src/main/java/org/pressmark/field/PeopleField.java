package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/** The individuals that the clipping names, each once under the fullest form that it prints. */
final class PeopleField implements Field {

    @Override
    public Column column() {
        return Column.PEOPLE;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return sheet.cast().people();
    }
}
