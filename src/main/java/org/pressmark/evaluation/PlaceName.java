package org.pressmark.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * When two names mean one place: under a table of other forms (U.S. and United States), what stands in brackets aside. "Brussels,
 * Belgium" counts as Brussels, too.
 */
final class PlaceName {

    private static final Aliases OTHER_FORMS = Aliases.read("places.tsv");

    private PlaceName() {}

    /** Whether the name found means the place that the gold list names. */
    static boolean same(String gold, String found) {
        return names(found).contains(name(gold)) || gold.contains(",") && shareAName(gold, found);
    }

    /** Whether the names mean one place with or without what stands after the comma. */
    static boolean shareAName(String one, String other) {
        return !Collections.disjoint(names(one), names(other));
    }

    private static Set<String> names(String name) {
        String beforeComma = name.split(",", 2)[0];
        return Set.copyOf(List.of(name(name), name(beforeComma)));
    }

    private static String name(String name) {
        return OTHER_FORMS.nameOf(Folding.withoutArticle(Folding.withoutBrackets(name)));
    }
}
