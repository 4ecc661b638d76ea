package org.pressmark.language;

import java.util.Map;
import java.util.Optional;
import org.pressmark.clipping.Position;

/** Where the places of the gazetteer lie, by the keys of {@link Place#key}. Immutable; the first use reads the tables. */
public final class Positions {

    private final Map<String, Position> byKey;

    private Positions() {
        Map<String, Position> positions = new GazetteerTables().positions();
        Towns.eachPosition(positions::put);
        this.byKey = Map.copyOf(positions);
    }

    private static final class Shared {
        private static final Positions POSITIONS = new Positions();
    }

    /** The one list of positions. */
    public static Positions shared() {
        return Shared.POSITIONS;
    }

    /**
     * The middle of a town, a country or a region.
     *
     * @return nothing for vanished states, for regions without a middle, and for keys that the gazetteer does not hold
     */
    public Optional<Position> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
