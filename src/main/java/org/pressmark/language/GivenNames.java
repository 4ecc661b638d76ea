package org.pressmark.language;

import java.util.Set;
import java.util.stream.Collectors;

/** The table of given names. */
public final class GivenNames {

    private static final Set<String> ALL = Table.lines(GivenNames.class, "given-names.txt").stream()
            .map(Spelling::fold)
            .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    /** Whether {@code word} is borne as a given name. */
    public static boolean contains(String word) {
        return ALL.contains(Spelling.fold(word));
    }
}
