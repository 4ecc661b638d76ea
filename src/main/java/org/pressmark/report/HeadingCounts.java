package org.pressmark.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Kind;

/** How many clippings each part holds, in all and under each heading that the overview lists. */
final class HeadingCounts {

    private final SortedMap<Part, Integer> clippings = new TreeMap<>();
    private final Map<Kind, Map<String, SortedMap<Part, Integer>>> byKey = new EnumMap<>(Kind.class);

    /** @param headings those that are counted: the listed ones */
    HeadingCounts(ShownHeadings headings) {
        for (Kind kind : Kind.values()) {
            Map<String, SortedMap<Part, Integer>> counts = new HashMap<>();
            headings.listed(kind).forEach(heading -> counts.put(heading.key(), new TreeMap<>()));
            byKey.put(kind, counts);
        }
    }

    void count(Part part, Card card) {
        clippings.merge(part, 1, Integer::sum);
        byKey.forEach((kind, counts) -> keys(kind, card).forEach(key -> {
            SortedMap<Part, Integer> parts = counts.get(key);
            if (parts != null) {
                parts.merge(part, 1, Integer::sum);
            }
        }));
    }

    /** Number of clippings by part. */
    SortedMap<Part, Integer> clippings() {
        return Collections.unmodifiableSortedMap(clippings);
    }

    /** Number of clippings by part that name the listed heading of this key. */
    SortedMap<Part, Integer> of(Kind kind, String key) {
        return Collections.unmodifiableSortedMap(
                byKey.getOrDefault(kind, Map.of()).getOrDefault(key, new TreeMap<>()));
    }

    private static Set<String> keys(Kind kind, Card card) {
        return card.entry().findings(kind.column()).stream().map(Finding::key).collect(Collectors.toSet());
    }
}
