package org.pressmark.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables of knowledge that lie among the resources: tab-separated, {@code #} before a comment, one line of column names, and
 * {@code |} between the members of a list.
 */
public final class Table {

    private Table() {}

    /**
     * One line of a table.
     *
     * @param cells by column name
     */
    public record Row(Map<String, String> cells) {

        /** What stands in {@code column}; empty if nothing does. */
        public String cell(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column + " among " + cells.keySet());
            }
            return cell;
        }

        /** The members of the list in {@code column}. */
        public List<String> list(String column) {
            return Arrays.stream(cell(column).split("\\|"))
                    .map(String::strip)
                    .filter(member -> !member.isEmpty())
                    .toList();
        }
    }

    /** The rows of {@code resource}, which lies beside {@code anchor}. */
    public static List<Row> read(Class<?> anchor, String resource) {
        List<String> lines = lines(anchor, resource);
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split("\t", -1)))
                .toList();
    }

    /** The lines of {@code resource}, which lies beside {@code anchor}, without empty lines and the comments at the top. */
    public static List<String> lines(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the table " + resource + " is missing beside " + anchor.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .dropWhile(line -> line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the table " + resource + " cannot be read", broken);
        }
    }

    private static Row row(List<String> columns, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), i < cells.length ? cells[i].strip() : "");
        }
        return new Row(row);
    }
}
