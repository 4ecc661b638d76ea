package org.pressmark.text;

import java.util.Collection;

/**
 * A white strip between two columns.
 *
 * @param left its left edge
 * @param right its right edge
 * @param top where it begins
 * @param bottom where it ends
 */
record Gutter(double left, double right, double top, double bottom) {

    double height() {
        return bottom - top;
    }

    double middle() {
        return (left + right) / 2;
    }

    /** Whether it runs between the same columns as one of the others. */
    boolean continuesOneOf(Collection<Gutter> others) {
        return others.stream().anyMatch(other -> other.left <= right && other.right >= left);
    }
}
