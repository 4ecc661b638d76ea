package org.pressmark.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.clipping.Column;

/**
 * Reads a table of clippings that a person has corrected: a CSV file with the column names of {@code clippings.csv}. Only the columns
 * that are there are scored. An empty cell says that the clipping prints none. A line between values separates those of a list;
 * elsewhere it is a character like any other.
 */
final class GoldTable {

    private static final String LINE = "|";

    private GoldTable() {}

    static List<GoldClipping> read(Path file) {
        var clippings = new ArrayList<GoldClipping>();
        var numbers = new HashMap<String, Integer>();
        CsvRows.ofSpreadsheet(file, row -> {
            String source = cell(row, Column.SOURCE_FILE);
            if (source.isEmpty()) {
                throw new EvaluationException("The gold list " + file + " needs a column " + Column.SOURCE_FILE.key()
                        + " with a file in each row, since it says which clipping is meant.");
            }
            int next = numbers.merge(source, 1, Integer::sum);
            clippings.add(clipping(row, source, next));
        });
        return clippings;
    }

    private static GoldClipping clipping(Map<String, String> row, String source, int next) {
        var values = new EnumMap<ScoredField, String>(ScoredField.class);
        var lists = new EnumMap<ScoredField, List<String>>(ScoredField.class);
        for (ScoredField field : ScoredField.values()) {
            if (row.containsKey(field.column().key())) {
                String cell = cell(row, field.column());
                if (field.isList()) {
                    lists.put(field, CatalogueRow.values(cell));
                } else {
                    values.put(field, field == ScoredField.AGENCY ? cell : cell.replace(LINE, " "));
                }
            }
        }
        var traits = new EnumMap<Trait, String>(Trait.class);
        put(traits, Trait.LANGUAGE, cell(row, Column.LANGUAGE));
        put(traits, Trait.FORMAT, cell(row, Column.SOURCE_FORMAT));
        return new GoldClipping(source, number(row, next), values, lists, Set.of(), traits);
    }

    private static void put(Map<Trait, String> traits, Trait trait, String cell) {
        if (!cell.isEmpty()) {
            traits.put(trait, cell);
        }
    }

    private static int number(Map<String, String> row, int next) {
        String number = cell(row, Column.CLIPPING_NUMBER);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : next;
    }

    private static String cell(Map<String, String> row, Column column) {
        return row.getOrDefault(column.key(), "").strip();
    }
}
