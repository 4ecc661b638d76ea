package org.pressmark.catalogue;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV files as RFC 4180 has them. */
final class Csv {

    /** The cells of a line by the names of their columns. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new AssertionError("no column " + column + " in " + cells.keySet());
            }
            return cell;
        }
    }

    private Csv() {}

    static List<String[]> lines(Path file) throws IOException {
        String text = Files.readString(file);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var reader = new CSVReaderBuilder(new StringReader(body))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withKeepCarriageReturn(true)
                .build()) {
            List<String[]> lines = reader.readAll();
            // The reader keeps the carriage return of the line's own end.
            for (String[] line : lines) {
                int last = line.length - 1;
                line[last] = line[last].replaceAll("\r$", "");
            }
            return lines;
        } catch (CsvException broken) {
            throw new IOException(broken);
        }
    }

    static List<Row> rows(Path file) throws IOException {
        List<String[]> lines = lines(file);
        String[] header = lines.get(0);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < header.length; i++) {
                        row.put(header[i], line[i]);
                    }
                    if (line.length != header.length) {
                        throw new AssertionError(Arrays.toString(line));
                    }
                    return new Row(row);
                })
                .toList();
    }
}
