package org.pressmark;

/** Names of files as a terminal may show them. */
final class Printable {

    private Printable() {}

    /** The name without characters that a terminal would act upon. */
    static String name(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?");
    }
}
