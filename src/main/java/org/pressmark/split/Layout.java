package org.pressmark.split;

import java.util.List;

/** One way in which files hold clippings. Implementations are immutable and thread-safe. */
interface Layout {

    /**
     * Where the clippings stand, in order and without overlaps; empty if the file is not laid out this way. Takes time in proportion
     * to the length of the text.
     */
    List<Cut> cut(Sheets sheets);
}
