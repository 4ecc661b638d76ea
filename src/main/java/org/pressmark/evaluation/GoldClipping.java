package org.pressmark.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a gold list says of one clipping. A field that it says nothing of is in neither map and is not scored.
 *
 * @param file the file, relative to the archive
 * @param number place of the clipping in the file, from 1
 * @param values the fields with one value, see {@link ScoredField}
 * @param lists the fields with several
 * @param incomplete lists that are known to lack entries: what is found beyond them is not called wrong
 * @param traits what the clipping can be told apart by
 */
record GoldClipping(
        String file,
        int number,
        Map<ScoredField, String> values,
        Map<ScoredField, List<String>> lists,
        Set<ScoredField> incomplete,
        Map<Trait, String> traits) {

    private static final String UNKNOWN = "-";

    GoldClipping {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
        incomplete = Set.copyOf(incomplete);
        traits = Map.copyOf(traits);
    }

    Optional<String> value(ScoredField field) {
        return Optional.ofNullable(values.get(field));
    }

    Optional<List<String>> list(ScoredField field) {
        return Optional.ofNullable(lists.get(field));
    }

    /** The value of the trait, a dash if the gold list does not tell it. */
    String trait(Trait trait) {
        return traits.getOrDefault(trait, UNKNOWN);
    }
}
