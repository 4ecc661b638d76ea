package org.pressmark.language;

import java.util.Set;
import java.util.stream.Collectors;

/** The table of names that need no given name, since the whole press means one person by them. */
public final class KnownBySurname {

    private static final Set<String> ALL = Table.read(KnownBySurname.class, "known-by-surname.tsv").stream()
            .map(row -> Spelling.fold(row.cell("surname")))
            .collect(Collectors.toUnmodifiableSet());

    private KnownBySurname() {}

    /** Whether {@code folded} is one of them. */
    public static boolean contains(String folded) {
        return ALL.contains(folded);
    }
}
