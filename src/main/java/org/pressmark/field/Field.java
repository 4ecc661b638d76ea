package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/** One column of the catalogue: finds its values in a clipping and normalises them. Implementations are immutable and thread-safe. */
interface Field {

    /** The column that it fills. */
    Column column();

    /**
     * The values found, the first and most prominent one first; empty where the clipping says nothing. Passages lie within the
     * clipping's text.
     */
    List<Finding> findIn(Worksheet sheet);
}
