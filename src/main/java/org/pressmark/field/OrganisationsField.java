package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/** The bodies that the clipping names, each once, acronym and full name together. */
final class OrganisationsField implements Field {

    @Override
    public Column column() {
        return Column.ORGANISATIONS;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return sheet.cast().organisations();
    }
}
