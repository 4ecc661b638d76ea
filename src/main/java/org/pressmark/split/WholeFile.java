package org.pressmark.split;

import java.util.List;
import org.pressmark.clipping.Text;

/** The whole file is one clipping: what holds when no other layout is recognised. */
final class WholeFile implements Layout {

    @Override
    public List<Cut> cut(Text text) {
        return List.of(Cut.of(0, text.characters().length()));
    }
}
