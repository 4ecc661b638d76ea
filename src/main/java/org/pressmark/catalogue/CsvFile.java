package org.pressmark.catalogue;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One table as a CSV file after RFC 4180: UTF-8, lines end with CR LF, quotes where they are needed, quotes within doubled, no other
 * escape. Half of a surrogate pair, which UTF-8 cannot write, becomes U+FFFD.
 */
final class CsvFile<R> implements Closeable {

    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Table<R> table;
    private final Path file;
    private final UnaryOperator<String> form;
    private final ICSVWriter csv;

    private CsvFile(Table<R> table, Path file, String start, UnaryOperator<String> form) throws IOException {
        this.table = table;
        this.file = file;
        this.form = form;
        var encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT);
        var out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), encoder));
        out.write(start);
        // The escape character is the one that stands before a quote within quotes: in RFC 4180 a quote.
        csv = new CSVWriter(
                out,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END);
        line(table.header());
    }

    /** A new file with exact values, for programs. */
    static <R> CsvFile<R> exact(Table<R> table, Path file) throws IOException {
        return new CsvFile<>(table, file, "", cell -> cell);
    }

    /** A new file for spreadsheet programs, which need the byte order mark to see that it is UTF-8. */
    static <R> CsvFile<R> safe(Table<R> table, Path file) throws IOException {
        return new CsvFile<>(table, file, BYTE_ORDER_MARK, SafeCell::of);
    }

    /** A whole file with exact values. */
    static <R> void write(Table<R> table, Path file, Stream<R> rows) throws IOException {
        try (rows;
                CsvFile<R> csv = exact(table, file)) {
            for (R row : (Iterable<R>) rows::iterator) {
                csv.add(row);
            }
        }
    }

    /** Writes one row. */
    void add(R row) throws IOException {
        String[] cells = table.cells(row);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = form.apply(cells[i]);
        }
        line(cells);
    }

    private void line(String[] cells) throws IOException {
        csv.writeNext(cells, false);
        // The writer keeps what went wrong to itself.
        IOException trouble = csv.getException();
        if (trouble != null) {
            throw new IOException("cannot write " + file + ": " + trouble.getMessage(), trouble);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
