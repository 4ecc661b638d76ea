package org.pressmark.split;

/**
 * A stretch of a text.
 *
 * @param start index of its first character
 * @param end index after its last one
 */
record Span(int start, int end) {

    Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
        }
    }
}
