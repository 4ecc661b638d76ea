package org.pressmark.clipping;

import java.util.Locale;

/** The kinds of thing that get a heading of their own across the archive. */
public enum Kind {
    PERSON(Column.PEOPLE, "PER"),
    ORGANISATION(Column.ORGANISATIONS, "ORG"),
    PLACE(Column.PLACES, "PLC"),
    TOPIC(Column.TOPICS, "TOP"),
    SUBJECT(Column.SUBJECTS, "SUB"),
    OUTLET(Column.OUTLET, "OUT");

    private final Column column;
    private final String prefix;

    Kind(Column column, String prefix) {
        this.column = column;
        this.prefix = prefix;
    }

    /** The column whose findings are of this kind. */
    public Column column() {
        return column;
    }

    /** What the identifiers of its headings begin with. */
    public String prefix() {
        return prefix;
    }

    /** The name in files: {@code person}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
