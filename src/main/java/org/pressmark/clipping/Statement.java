package org.pressmark.clipping;

/**
 * Something that a file says outright about a clipping, outside the running text: a document property, a mail header, a label of an
 * export layout, or the name of the file.
 *
 * @param label what it speaks of
 * @param value the characters as stated
 * @param origin where it was stated
 */
public record Statement(Label label, String value, Origin origin) {

    /** What a statement can speak of. */
    public enum Label {
        HEADLINE,
        OUTLET,
        BYLINE,
        PUBLISHED,
        DATELINE,
        SECTION,
        PAGE,
        EDITION,
        LANGUAGE,
        SENDER,
        ACCESSION_NUMBER
    }

    /** Where a statement was made, the most trusted first. */
    public enum Origin {
        /** A label of an export layout, printed in the text. */
        LAYOUT,
        /** A mail header or the metadata of a web page, made for this one article. */
        HEADER,
        /** A property of the document, often set by an office program rather than by a person. */
        PROPERTY,
        /** The name of the file or of its folder. */
        FILE_NAME
    }

    public Statement {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an empty statement about " + label);
        }
    }
}
