package org.pressmark.text;

/**
 * A word as it is set on a page. Measures are points from the upper left corner of the page.
 *
 * @param text its characters, no blank among them
 * @param left where it begins
 * @param right where it ends
 * @param base the line that it stands on
 * @param size the size of its type
 * @param bold whether its type is heavy
 * @param slanted whether its type leans
 */
record Word(String text, double left, double right, double base, double size, boolean bold, boolean slanted) {

    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.22;

    double top() {
        return base - ABOVE * size;
    }

    double bottom() {
        return base + BELOW * size;
    }

    double width() {
        return right - left;
    }
}
