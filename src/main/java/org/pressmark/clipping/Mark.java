package org.pressmark.clipping;

/**
 * Something that the file itself says about a stretch of its text.
 *
 * @param kind what it says
 * @param start index of the first character that it speaks of, from 0
 * @param end index after the last one
 */
public record Mark(Kind kind, int start, int end) {

    /** What a file can say about a stretch of its text. */
    public enum Kind {
        /** One page. */
        PAGE,
        /** One article of several, or of a file made for news: what is stated of it, line by line, then its text. */
        ARTICLE,
        /** Set as the title of the document. */
        TITLE,
        /** Set as a heading of any level. */
        HEADING,
        /** Belongs to the page and not to what is printed on it: a masthead, a running head, a page number. */
        FURNITURE
    }

    public Mark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
        }
    }

    /** The part of this mark that lies between {@code from} and {@code to}, counted from {@code from}. */
    public Mark within(int from, int to) {
        return new Mark(kind, Math.max(start, from) - from, Math.min(end, to) - from);
    }

    /** Whether it speaks of any character between {@code from} and {@code to}. */
    public boolean touches(int from, int to) {
        return start < to && end > from;
    }
}
