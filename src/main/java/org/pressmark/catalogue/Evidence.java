package org.pressmark.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/**
 * Why one value stands in one column of one clipping.
 *
 * @param clippingId the clipping
 * @param column the column
 * @param position place of the value in its cell, from 1
 * @param finding the value with what it was read from
 */
record Evidence(String clippingId, Column column, int position, Finding finding) {

    /** The names of a clipping: each place at which one stands is a row of the table of mentions, which says the same of them. */
    private static final Set<Column> IN_MENTIONS = EnumSet.of(Column.PEOPLE, Column.ORGANISATIONS, Column.PLACES);

    /** The evidence of one clipping in the order of the columns. */
    static List<Evidence> of(Card card) {
        List<Evidence> evidence = new ArrayList<>();
        card.entry().findings().forEach((column, findings) -> {
            if (!IN_MENTIONS.contains(column)) {
                for (int i = 0; i < findings.size(); i++) {
                    evidence.add(new Evidence(card.id(), column, i + 1, findings.get(i)));
                }
            }
        });
        return evidence;
    }

    /** A fact about the deciding passage, empty if the value was not read from the text. */
    String ofPassage(Function<Passage, Object> fact) {
        return finding.passages().stream()
                .findFirst()
                .map(fact)
                .map(String::valueOf)
                .orElse("");
    }
}
