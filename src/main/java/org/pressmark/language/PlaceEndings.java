package org.pressmark.language;

import java.util.Set;
import java.util.stream.Collectors;

/** How German names of towns end: Wolfenhausen, Rotenburg. */
final class PlaceEndings {

    private static final Set<String> ENDINGS = Table.lines(PlaceEndings.class, "german-place-endings.txt").stream()
            .map(Spelling::fold)
            .collect(Collectors.toUnmodifiableSet());

    private PlaceEndings() {}

    /** Whether {@code folded} ends as a town's name does, with two letters or more before it. */
    static boolean ends(String folded) {
        for (int from = 2; from < folded.length(); from++) {
            if (ENDINGS.contains(folded.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
