package org.pressmark.anatomy;

/** What a line of a page is by itself. */
enum LineKind {
    /** The line that the archive set above the clipping. */
    HEADER,
    /** A labelled fact: {@code Source: The Gazette}, {@code Page 5}. */
    FACT,
    /** A date and little else. */
    DATE,
    /** Authors, or a desk in their place. */
    BYLINE,
    /** The name of an outlet or agency. */
    OUTLET,
    /** The name of a section. */
    SECTION,
    /** The way to the page: {@code Home / World / Asia}. */
    PATH,
    /** The text below or above a picture. */
    CAPTION,
    /** A button, a player, a rights line and the like. */
    FURNITURE,
    /** Headline, story, or something that is not known by itself. */
    TEXT
}
