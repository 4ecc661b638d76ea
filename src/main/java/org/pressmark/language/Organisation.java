package org.pressmark.language;

/**
 * A body of the table of organisations.
 *
 * @param name under which it is catalogued
 * @param acronym its usual abbreviation, empty for none
 * @param kind what sort of body it is
 * @param country ISO 3166-1 alpha-2 code, empty for none
 */
public record Organisation(String name, String acronym, String kind, String country) {

    /** The name with its abbreviation: {@code North Atlantic Treaty Organization (NATO)}. */
    public String heading() {
        return acronym.isEmpty() || acronym.equals(name) ? name : name + " (" + acronym + ")";
    }

    /** What it is known by across the archive. */
    public String key() {
        return "organisation:" + Spelling.fold(name).replace(' ', '-');
    }
}
