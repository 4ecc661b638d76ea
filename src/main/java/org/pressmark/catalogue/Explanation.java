package org.pressmark.catalogue;

import java.util.Arrays;
import java.util.List;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/**
 * Why one cell of the clippings table is what it is.
 *
 * @param column the column
 * @param cell the cell, empty if nothing is known
 * @param reasons one for each value that was found; none if the cell is empty or follows from others
 */
public record Explanation(Column column, String cell, List<Why> reasons) {

    /**
     * Why one value was found.
     *
     * @param finding the value, with the characters it was read from and what else was considered
     * @param sentence what the rule that found it says; the name of the rule if it says nothing
     */
    public record Why(Finding finding, String sentence) {}

    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /** Every cell of a clipping, in the order of the columns. */
    public static List<Explanation> of(Card card) {
        return Arrays.stream(Column.values())
                .map(column -> new Explanation(
                        column, Cells.of(column, card), reasons(card.entry().findings(column))))
                .toList();
    }

    static List<Why> reasons(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Why(finding, Reasons.sentence(finding.rule())))
                .toList();
    }
}
