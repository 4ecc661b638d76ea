package org.pressmark.clipping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in one clipping: for each column its findings. A column without findings is absent and its list is empty.
 *
 * @param findings by column; every list holds at least one finding
 */
public record Entry(Map<Column, List<Finding>> findings) {

    public Entry {
        var copy = new EnumMap<Column, List<Finding>>(Column.class);
        findings.forEach((column, found) -> {
            if (!found.isEmpty()) {
                copy.put(column, List.copyOf(found));
            }
        });
        findings = java.util.Collections.unmodifiableMap(copy);
    }

    /** The findings of a column in their order, empty if there is none. */
    public List<Finding> findings(Column column) {
        return findings.getOrDefault(column, List.of());
    }

    /** The first finding of a column. */
    public Optional<Finding> first(Column column) {
        return findings(column).stream().findFirst();
    }
}
