package org.pressmark.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Kind;

/**
 * The values that a catalogue states with the confidence of each: from {@code data/evidence.csv}, and for names, which that file
 * leaves out, from {@code data/mentions.csv}.
 *
 * <p>A mention knows its heading but not the value in the cell. The first mentions of a clipping's names stand in the order of the
 * values in its cell, one name for each value; that is how they find together. Where their number differs the names are left out.
 */
final class StatedFindings {

    /**
     * One value and how sure the catalogue is of it.
     *
     * @param field the field
     * @param value the value
     * @param confidence 0 to 100
     */
    record Stated(ScoredField field, String value, int confidence) {}

    private static final List<Kind> IN_MENTIONS = List.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION);
    private static final String CLIPPING = Column.CLIPPING_ID.key();

    private final Map<String, CatalogueRow> rows;
    private final Map<String, List<Stated>> findings = new HashMap<>();

    private StatedFindings(Collection<CatalogueRow> rows) {
        this.rows =
                rows.stream().collect(Collectors.toMap(CatalogueRow::clippingId, row -> row, (first, again) -> first));
    }

    /** What the catalogue in {@code folder} states in {@code rows}; nothing if it has no such files. */
    static StatedFindings read(Path folder, Collection<CatalogueRow> rows) {
        var stated = new StatedFindings(rows);
        Path evidence = folder.resolve("data").resolve("evidence.csv");
        if (Files.isRegularFile(evidence)) {
            CsvRows.ofCatalogue(evidence, stated::addEvidence);
        }
        Path mentions = folder.resolve("data").resolve("mentions.csv");
        if (Files.isRegularFile(mentions)) {
            stated.addMentions(mentions);
        }
        return stated;
    }

    /** What is stated in the row. */
    List<Stated> in(CatalogueRow row) {
        return findings.getOrDefault(row.clippingId(), List.of());
    }

    private void addEvidence(Map<String, String> row) {
        ScoredField.of(row.getOrDefault("field", ""))
                .filter(field -> rows.containsKey(row.getOrDefault(CLIPPING, "")))
                .ifPresent(field ->
                        add(row.getOrDefault(CLIPPING, ""), field, row.getOrDefault("value", ""), confidence(row)));
    }

    private void addMentions(Path mentions) {
        var names = new LinkedHashMap<CellOfNames, Map<String, Integer>>();
        CsvRows.ofCatalogue(
                mentions, row -> cellOf(row).ifPresent(cell -> names.computeIfAbsent(cell, key -> new LinkedHashMap<>())
                        .putIfAbsent(name(row), confidence(row))));
        names.forEach((cell, confidences) -> {
            List<String> values = Optional.ofNullable(rows.get(cell.clippingId)).stream()
                    .flatMap(row -> row.list(cell.field).stream())
                    .toList();
            if (values.size() == confidences.size()) {
                var value = values.iterator();
                confidences.values().forEach(sure -> add(cell.clippingId, cell.field, value.next(), sure));
            }
        });
    }

    private record CellOfNames(String clippingId, ScoredField field) {}

    private Optional<CellOfNames> cellOf(Map<String, String> row) {
        String clipping = row.getOrDefault(CLIPPING, "");
        String kind = row.getOrDefault("entity_type", "");
        return IN_MENTIONS.stream()
                .filter(known -> known.key().equals(kind) && rows.containsKey(clipping))
                .flatMap(known -> ScoredField.of(known.column().key()).stream())
                .map(field -> new CellOfNames(clipping, field))
                .findFirst();
    }

    private void add(String clipping, ScoredField field, String value, int confidence) {
        findings.computeIfAbsent(clipping, key -> new ArrayList<>()).add(new Stated(field, value, confidence));
    }

    private static String name(Map<String, String> row) {
        String heading = row.getOrDefault("entity_id", "");
        return heading.isEmpty() ? row.getOrDefault("surface", "") : heading;
    }

    private static int confidence(Map<String, String> row) {
        String confidence = row.getOrDefault("confidence", "");
        return confidence.matches("\\d{1,3}") ? Integer.parseInt(confidence) : 0;
    }
}
