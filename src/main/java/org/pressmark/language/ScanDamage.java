package org.pressmark.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends in a scanned text what text recognition commonly damages in names and dates: {@code l9 Marcb 2O21}, {@code J0hn},
 * {@code Lon- don}. Whatever could have been printed as it stands is left alone. Immutable and thread-safe.
 */
public final class ScanDamage {

    private final ScannedDates dates;
    private final ScannedNames names;

    private ScanDamage() {
        ScanShapes shapes = ScanShapes.load();
        this.dates = new ScannedDates(shapes, DateWords.load());
        this.names = new ScannedNames(shapes);
    }

    private static final class Shared {
        private static final ScanDamage DAMAGE = new ScanDamage();
    }

    /** The one set of tables. */
    public static ScanDamage shared() {
        return Shared.DAMAGE;
    }

    /** {@code scanned} as it was most probably printed. Takes time in proportion to its length. */
    public Mended mend(String scanned) {
        List<ScannedToken> tokens = ScannedToken.of(scanned);
        List<Mended.Replacement> replacements = new ArrayList<>(dates.in(scanned, tokens));
        replacements.addAll(names.in(scanned, tokens));
        return Mended.of(scanned, replacements);
    }
}
