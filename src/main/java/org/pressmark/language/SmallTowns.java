package org.pressmark.language;

import java.util.Set;
import java.util.stream.Collectors;

/** Names of towns and villages too small for the gazetteer: they say that a place is meant, and not which. */
final class SmallTowns {

    private static final Set<String> NAMES = Table.lines(SmallTowns.class, "small-towns.txt").stream()
            .map(Spelling::fold)
            .collect(Collectors.toUnmodifiableSet());

    private SmallTowns() {}

    /** Whether a small town is called so; {@code folded} is in lower case and without accents. */
    static boolean contains(String folded) {
        return NAMES.contains(folded);
    }
}
