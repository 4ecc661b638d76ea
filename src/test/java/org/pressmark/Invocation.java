package org.pressmark;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One call of the command line within this process, and what came of it.
 *
 * @param exitCode what it gave
 * @param out standard output
 * @param err error output
 */
record Invocation(int exitCode, String out, String err) {

    static Invocation of(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Pressmark.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Invocation(exitCode, out.toString(), err.toString());
    }

    static Invocation run(Path input, Path output, String... further) {
        List<String> words = new ArrayList<>(List.of("run", "-i", input.toString(), "-o", output.toString()));
        words.addAll(List.of(further));
        return of(words.toArray(String[]::new));
    }

    /** The rows of a CSV file, each by column. */
    static List<Map<String, String>> rows(Path file) {
        // A carriage return is kept for the sake of names that hold one; that of the line's own end would hide a
        // closing quote.
        try (var reader = new CSVReaderBuilder(new StringReader(
                        Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n")))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withKeepCarriageReturn(true)
                .build()) {
            List<String[]> lines = reader.readAll();
            var rows = new ArrayList<Map<String, String>>();
            for (String[] line : lines.subList(1, lines.size())) {
                var row = new LinkedHashMap<String, String>();
                for (int column = 0; column < line.length; column++) {
                    row.put(lines.get(0)[column].replace("\ufeff", ""), line[column]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException | com.opencsv.exceptions.CsvException unreadable) {
            throw new AssertionError("cannot read " + file, unreadable);
        }
    }

    /** The published files by name with their bytes, but for those that may hold times. */
    static Map<String, byte[]> published(Path output) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (!name.startsWith(".pressmark")
                        && !name.equals("run-report.json")
                        && !name.equals("data/runs.csv")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** The rules that the workbook has a sentence for. */
    static Set<String> sentences() throws IOException {
        var sentences = new Properties();
        try (var resource = Optional.ofNullable(Invocation.class.getResourceAsStream("catalogue/reasons.properties"))
                .orElseThrow()) {
            sentences.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        }
        return sentences.stringPropertyNames();
    }
}
