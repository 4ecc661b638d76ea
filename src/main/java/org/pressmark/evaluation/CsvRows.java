package org.pressmark.evaluation;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads CSV files row by row, each row by column name. */
final class CsvRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvRows() {}

    /** The rows of a file of a catalogue, in order: UTF-8, commas. */
    static void ofCatalogue(Path file, Consumer<Map<String, String>> row) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read(reader, ',', row);
        } catch (IOException | CsvException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /** The rows of a file that went through a spreadsheet program: UTF-8 or Windows-1252, with commas, semicolons or tabs. */
    static void ofSpreadsheet(Path file, Consumer<Map<String, String>> row) {
        try {
            String text = decoded(Files.readAllBytes(file));
            String header = text.lines().findFirst().orElse("");
            char separator = SEPARATORS.stream()
                    .max(Comparator.comparing(candidate ->
                            header.chars().filter(next -> next == candidate).count()))
                    .orElse(',');
            read(new StringReader(text), separator, row);
        } catch (IOException | CsvException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static void read(Reader reader, char separator, Consumer<Map<String, String>> row)
            throws IOException, CsvException {
        try (CSVReader csv = new CSVReaderBuilder(reader)
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .build()) {
            String[] header = new String[0];
            for (String[] cells : (Iterable<String[]>) csv::iterator) {
                if (header.length == 0) {
                    header = cells;
                    header[0] = header[0].replace(BYTE_ORDER_MARK, "");
                } else if (cells.length > 1 || !cells[0].isBlank()) {
                    row.accept(byColumn(header, cells));
                }
            }
        }
    }

    private static Map<String, String> byColumn(String[] header, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i].strip(), i < cells.length ? cells[i] : "");
        }
        return row;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static EvaluationException unreadable(Path file, Exception cause) {
        return new EvaluationException(file + " cannot be read as a CSV file: " + cause.getMessage(), cause);
    }
}
