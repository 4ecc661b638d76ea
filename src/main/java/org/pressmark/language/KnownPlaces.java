package org.pressmark.language;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether a word can be a place: the gazetteer, and the names that datelines print in seven languages and of the past. Immutable and
 * thread-safe.
 */
public final class KnownPlaces {

    private final Set<String> names;
    private final Gazetteer gazetteer;

    private KnownPlaces(Set<String> names, Gazetteer gazetteer) {
        this.names = Set.copyOf(names);
        this.gazetteer = gazetteer;
    }

    /** Reads the tables. */
    public static KnownPlaces load() {
        var names = new HashSet<String>();
        Table.lines(KnownPlaces.class, "dateline-places.txt").forEach(name -> names.add(Outlets.fold(name)));
        return new KnownPlaces(names, Gazetteer.shared());
    }

    /** Whether some country or town bears {@code name}. */
    public boolean contain(String name) {
        return names.contains(Outlets.fold(name)) || gazetteer.knows(name, "en");
    }
}
