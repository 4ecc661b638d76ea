package org.pressmark.evaluation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The gold clippings of one file beside the rows that the catalogue has for it.
 *
 * @param gold the gold clippings
 * @param rows how many rows there are
 * @param pairs the clippings that have a row
 * @param missing those that have none, each beside {@link CatalogueRow#MISSING}
 */
record FileMatch(List<GoldClipping> gold, int rows, List<Pair> pairs, List<Pair> missing) {

    /** A gold clipping and its row. */
    record Pair(GoldClipping gold, CatalogueRow row) {}

    FileMatch {
        gold = List.copyOf(gold);
        pairs = List.copyOf(pairs);
        missing = List.copyOf(missing);
    }

    /** All gold clippings: first those with a row, then those without. */
    Stream<Pair> all() {
        return Stream.concat(pairs.stream(), missing.stream());
    }

    /** Whether there are as many rows as clippings. */
    boolean hasRightCount() {
        return rows == gold.size();
    }

    /** Rows that are no gold clipping's. */
    int extra() {
        return rows - pairs.size();
    }
}
