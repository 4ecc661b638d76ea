package org.pressmark.split;

import java.util.List;

/** The whole file is one clipping: what holds when no other layout is recognised. */
final class WholeFile implements Layout {

    @Override
    public List<Cut> cut(Sheets sheets) {
        return List.of(Cut.of(0, sheets.text().characters().length()));
    }
}
