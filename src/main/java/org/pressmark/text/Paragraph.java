package org.pressmark.text;

/**
 * A paragraph of a page.
 *
 * @param kind what it is to the page
 * @param text its lines; a line feed only where the line was short of the width of its column
 * @param type the first word, whose type stands for that of the paragraph
 */
record Paragraph(Kind kind, String text, Word type) {

    /** What a paragraph is to its page. */
    enum Kind {
        TEXT,
        /** Set larger than the text. */
        HEADLINE,
        /** Belongs to the page, as its number does. */
        FURNITURE
    }

    Paragraph as(Kind other) {
        return new Paragraph(other, text, type);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int words() {
        return text.split("\\s+").length;
    }
}
