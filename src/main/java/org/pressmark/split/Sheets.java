package org.pressmark.split;

import org.pressmark.clipping.Text;

/**
 * What every layout looks at, made once for each file.
 *
 * @param lines the text as lines
 * @param furniture which of them belong to pages
 */
record Sheets(Lines lines, Furniture furniture) {

    static Sheets of(Text text) {
        Lines lines = Lines.of(text);
        return new Sheets(lines, Furniture.of(lines));
    }

    Text text() {
        return lines.text();
    }

    /** A cut in the making. */
    Draft draft() {
        return new Draft(lines, furniture);
    }
}
