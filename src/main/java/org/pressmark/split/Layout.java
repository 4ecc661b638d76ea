package org.pressmark.split;

import java.util.List;
import org.pressmark.clipping.Text;

/** One way in which files hold clippings. Implementations are immutable and thread-safe. */
interface Layout {

    /** Where the clippings of {@code text} stand, in order and without overlaps; empty if the file is not laid out this way. */
    List<Cut> cut(Text text);
}
