package org.pressmark.language;

/**
 * A publication or wire service.
 *
 * @param name the form that the catalogue prints
 * @param country ISO 3166-1 alpha-2 code, empty if unknown
 * @param kind such as {@code newspaper} or {@code agency}, empty if unknown
 * @param known whether the table of outlets holds it
 */
public record Outlet(String name, String country, String kind, boolean known) {

    /** What the table of outlets calls a wire service. */
    private static final String AGENCY = "agency";

    /** What it calls the office of a company, a court, a university. */
    private static final String PRESS_OFFICE = "press-office";

    /** An outlet that the table does not hold. */
    static Outlet unknown(String name) {
        return new Outlet(name, "", "", false);
    }

    /** Whether the name of one is part of the other's: {@code Courier} and {@code The Norvale Courier}. */
    public boolean sharesName(Outlet other) {
        String one = Outlets.fold(name).replace(" ", "");
        String two = Outlets.fold(other.name).replace(" ", "");
        return one.contains(two) || two.contains(one);
    }

    /** Whether it gives out news of its own house, and publishes nothing else. */
    public boolean isPressOffice() {
        return kind.equals(PRESS_OFFICE);
    }

    /** Whether it is a wire service. */
    public boolean isAgency() {
        return kind.equals(AGENCY);
    }
}
