package org.pressmark.language;

/**
 * A place of the gazetteer.
 *
 * @param name the common English name: {@code Brussels}
 * @param heading the name and what it lies in: {@code Brussels, Belgium}
 * @param key {@code geonames:2800866}, {@code country:BE}, {@code region:...} or {@code historical:...}
 * @param kind what sort of place it is
 * @param country ISO 3166-1 alpha-2 code of the present country, empty for none or for several
 * @param latitude in degrees north
 * @param longitude in degrees east
 * @param population inhabitants, 0 if not known
 */
public record Place(
        String name,
        String heading,
        String key,
        Kind kind,
        String country,
        double latitude,
        double longitude,
        long population) {

    /** Sorts of places. */
    public enum Kind {
        COUNTRY,
        HISTORICAL,
        REGION,
        CITY
    }
}
