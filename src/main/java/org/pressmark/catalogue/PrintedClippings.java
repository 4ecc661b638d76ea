package org.pressmark.catalogue;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Passage;

/** Reads clippings back from the exact tables of an output folder, for where there is no store: a catalogue that was copied or mailed. */
public final class PrintedClippings {

    private final Path data;

    /** The clippings of the catalogue in an output folder. */
    public PrintedClippings(Path output) {
        this.data = output.resolve("data");
    }

    /** Whether there is a catalogue that could be read. */
    public boolean exist() {
        return Files.isRegularFile(table("clippings")) && Files.isRegularFile(table("evidence"));
    }

    /** A clipping as the table of clippings names it. */
    public record Row(String id, String path, int number) {}

    /** All clippings, in the order of the table. */
    public List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        read(
                "clippings",
                row -> rows.add(new Row(
                        cell(row, Column.CLIPPING_ID),
                        cell(row, Column.SOURCE_FILE),
                        number(cell(row, Column.CLIPPING_NUMBER)))));
        return rows;
    }

    /** Every cell of the clipping with this mark, with the evidence that was printed for it; none if it is not in the table. */
    public List<Explanation> explanations(String id) throws IOException {
        var found = new ArrayList<Map<String, String>>();
        read("clippings", row -> {
            if (cell(row, Column.CLIPPING_ID).equals(id)) {
                found.add(row);
            }
        });
        return found.isEmpty() ? List.of() : explanations(found.get(0), findings(id, found.get(0)));
    }

    private static List<Explanation> explanations(Map<String, String> row, Map<Column, List<Finding>> findings) {
        return Arrays.stream(Column.values())
                .map(column -> new Explanation(
                        column, cell(row, column), Explanation.reasons(findings.getOrDefault(column, List.of()))))
                .toList();
    }

    private Map<Column, List<Finding>> findings(String id, Map<String, String> clipping) throws IOException {
        var findings = new EnumMap<Column, List<Finding>>(Column.class);
        read("evidence", row -> {
            if (row.getOrDefault("clipping_id", "").equals(id)) {
                columnOf(row.getOrDefault("field", ""))
                        .ifPresent(column -> findings.computeIfAbsent(column, key -> new ArrayList<>())
                                .add(finding(row)));
            }
        });
        findings.putAll(names(id, clipping));
        return findings;
    }

    /** People, organisations and places have no rows of evidence; each has its mentions, in the order of the values in the cell. */
    private Map<Column, List<Finding>> names(String id, Map<String, String> clipping) throws IOException {
        var mentions = new EnumMap<Kind, Map<String, List<Map<String, String>>>>(Kind.class);
        read("mentions", row -> {
            if (row.getOrDefault("clipping_id", "").equals(id)) {
                kindOf(row.getOrDefault("entity_type", ""))
                        .ifPresent(kind -> mentions.computeIfAbsent(kind, key -> new LinkedHashMap<>())
                                .computeIfAbsent(row.getOrDefault("entity_id", ""), key -> new ArrayList<>())
                                .add(row));
            }
        });
        var names = new EnumMap<Column, List<Finding>>(Column.class);
        for (Column column : List.of(Column.PEOPLE, Column.ORGANISATIONS, Column.PLACES)) {
            List<String> values = values(cell(clipping, column));
            List<List<Map<String, String>>> ofEach = mentions.entrySet().stream()
                    .filter(entry -> entry.getKey().column() == column)
                    .flatMap(entry -> entry.getValue().values().stream())
                    .toList();
            if (!values.isEmpty() && values.size() == ofEach.size()) {
                var findings = new ArrayList<Finding>();
                for (int i = 0; i < values.size(); i++) {
                    findings.add(name(values.get(i), ofEach.get(i)));
                }
                names.put(column, findings);
            }
        }
        return names;
    }

    private static Finding name(String value, List<Map<String, String>> mentions) {
        Map<String, String> first = mentions.get(0);
        List<Passage> passages = mentions.stream()
                .flatMap(row -> passage(row.getOrDefault("surface", ""), row.getOrDefault("char_start", "")).stream())
                .toList();
        return new Finding(
                value,
                "",
                "",
                passages,
                first.getOrDefault("method", "unknown"),
                number(first.getOrDefault("confidence", "")),
                List.of());
    }

    private static Finding finding(Map<String, String> row) {
        return new Finding(
                row.getOrDefault("value", ""),
                "",
                "",
                passage(row.getOrDefault("raw", ""), row.getOrDefault("char_start", "")).stream()
                        .toList(),
                row.getOrDefault("rule_id", "unknown"),
                number(row.getOrDefault("confidence", "")),
                values(row.getOrDefault("alternatives", "")));
    }

    private static Optional<Passage> passage(String printed, String start) {
        if (printed.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        int from = number(start);
        return Optional.of(new Passage(from, from + printed.length(), printed));
    }

    private static Optional<Column> columnOf(String key) {
        return Arrays.stream(Column.values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    private static Optional<Kind> kindOf(String key) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }

    private static String cell(Map<String, String> row, Column column) {
        return row.getOrDefault(column.key(), "");
    }

    private static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(Pattern.quote(Column.SEPARATOR)));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private Path table(String name) {
        return data.resolve(name + ".csv");
    }

    private void read(String name, Consumer<Map<String, String>> each) throws IOException {
        Path file = table(name);
        try (CSVReader csv = new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            Optional<String[]> header = Optional.empty();
            for (String[] cells : (Iterable<String[]>) csv::iterator) {
                if (header.isEmpty()) {
                    header = Optional.of(cells);
                } else {
                    each.accept(byColumn(header.get(), cells));
                }
            }
        }
    }

    private static Map<String, String> byColumn(String[] header, String[] cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.length, cells.length); i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}
