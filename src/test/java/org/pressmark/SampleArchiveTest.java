package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive that ships with the project, catalogued as the README says. */
class SampleArchiveTest {

    @TempDir
    private static Path folder;

    private static List<Map<String, String>> clippings = List.of();
    private static Invocation run = new Invocation(-1, "", "");

    @BeforeAll
    static void catalogue() {
        run = Invocation.run(Path.of("input"), folder.resolve("output"), "--report-json", "-");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(8);
        clippings = Invocation.rows(folder.resolve("output/data/clippings.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void eachClippingComesOutAsExpected(Expectation expected) {
        Map<String, String> row = clippings.stream()
                .filter(clipping -> clipping.get("source_file").equals(expected.file)
                        && clipping.get("clipping_number").equals(expected.number))
                .findFirst()
                .orElseThrow();
        assertThat(Optional.ofNullable(row.get(expected.column))).contains(expected.value);
    }

    @Test
    void theUnreadableFileIsARowWithAReasonAndAdvice() {
        assertThat(run.exitCode()).isEqualTo(8);
        assertThat(Invocation.rows(folder.resolve("output/data/files.csv")))
                .filteredOn(row -> row.get("verdict").equals("refused"))
                .extracting(row -> row.get("path"), row -> row.get("reason"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("office/password-protected.pdf", "ENCRYPTED"));
    }

    @Test
    void theFiguresAgree() {
        List<Map<String, String>> files = Invocation.rows(folder.resolve("output/data/files.csv"));
        assertThat(run.out()).contains("\"found\" : " + files.size());
        assertThat(run.out()).contains("\"clippings\" : " + clippings.size());
        assertThat(files.stream()
                        .mapToInt(row -> Integer.parseInt(row.getOrDefault("clippings", "0")))
                        .sum())
                .isEqualTo(clippings.size());
    }

    @Test
    void everyRuleHasASentence() throws IOException {
        Set<String> sentences = Invocation.sentences();
        assertThat(Invocation.rows(folder.resolve("output/data/evidence.csv")))
                .allSatisfy(row -> assertThat(sentences).contains(row.getOrDefault("rule_id", "")));
        assertThat(Invocation.rows(folder.resolve("output/data/mentions.csv")))
                .allSatisfy(row -> assertThat(sentences).contains(row.getOrDefault("method", "")));
    }

    record Expectation(String file, String number, String column, String value) {

        @Override
        public String toString() {
            return file + " " + number + ": " + column + " is " + value;
        }
    }

    /** One expectation for each cell of {@code sample-archive.tsv}; a cell with {@code ~} is not looked at. */
    static List<Expectation> expectations() throws IOException {
        try (InputStream resource = Optional.ofNullable(
                        SampleArchiveTest.class.getResourceAsStream("sample-archive.tsv"))
                .orElseThrow()) {
            List<String> lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            List<String> columns = List.of(lines.get(0).split("\t", -1));
            var expectations = new ArrayList<Expectation>();
            for (String line : lines.subList(1, lines.size())) {
                var cells = new LinkedHashMap<String, String>();
                String[] values = line.split("\t", -1);
                for (int index = 0; index < columns.size(); index++) {
                    cells.put(columns.get(index), values[index]);
                }
                cells.forEach((column, value) -> {
                    if (!column.equals("source_file") && !column.equals("clipping_number") && !value.equals("~")) {
                        expectations.add(new Expectation(
                                cells.getOrDefault("source_file", ""),
                                cells.getOrDefault("clipping_number", ""),
                                column,
                                value));
                    }
                });
            }
            return expectations;
        }
    }
}
