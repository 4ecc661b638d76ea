package org.pressmark.text;

/** What a file was recognised as. */
sealed interface Recognition {

    /** One of the formats that are read. */
    record Known(Format format) implements Recognition {}

    /** A picture, which has no letters of its own. */
    record Picture(String mediaType) implements Recognition {}

    /** Anything else. */
    record Foreign(String mediaType) implements Recognition {}

    static Recognition of(Format format) {
        return new Known(format);
    }
}
