package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The manifest of a hostile folder: for each file what may become of it, as alternatives ({@code catalogued|quarantined:BOMB}) and side
 * conditions behind semicolons, which {@link Harm} looks after.
 *
 * @param rows as they stand in the manifest
 */
record Expectations(List<JsonNode> rows) {

    /** Read against the manifest and left so, each for the reason beside it. */
    private static final Map<String, String> DEVIATIONS = Map.of(
            "real/apache+tika/quine.gz",
            "UNSUPPORTED_TYPE: gzip is not opened at all, so that it cannot be known to unfold to itself",
            "real/mozilla+pdf.js/pr6531_2.pdf",
            "NO_TEXT: it opens with the empty password, and its page is blank but for a note laid over it, which is not read");

    static Expectations read(Path manifest) throws IOException {
        var json = new ObjectMapper();
        var rows = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(manifest)) {
            rows.add(json.readTree(line));
        }
        return new Expectations(rows);
    }

    /** Every file of the catalogue by path; fails if one stands there twice. */
    static Map<String, Map<String, String>> ledger(Path output) {
        var ledger = new HashMap<String, Map<String, String>>();
        for (Map<String, String> row : Invocation.rows(output.resolve("data/files.csv"))) {
            assertThat(ledger.put(String.valueOf(row.get("path")), row))
                    .as("twice: " + row.get("path"))
                    .isNull();
        }
        return ledger;
    }

    static String outcome(Map<String, Map<String, String>> ledger, String path) {
        return Optional.ofNullable(ledger.get(path))
                .map(row -> "refused".equals(row.get("verdict"))
                        ? "quarantined:" + row.get("reason")
                        : String.valueOf(row.get("verdict")))
                .orElse("missing");
    }

    static boolean allows(String expected, String outcome) {
        return Arrays.stream(expected.split("[|;]"))
                .anyMatch(alternative -> alternative.equals(outcome)
                        || alternative.equals("quarantined") && outcome.startsWith("quarantined:")
                        || alternative.startsWith("any-with"));
    }

    void check(Path output) {
        var ledger = ledger(output);
        var wrong = new ArrayList<String>();
        var clippings = new HashMap<String, Map<String, String>>();
        Invocation.rows(output.resolve("data/clippings.csv"))
                .forEach(row -> clippings.put(row.get("source_file"), row));
        for (JsonNode row : rows) {
            String file = row.get("file").asString();
            String outcome = outcome(ledger, file);
            if (!allows(row.get("expect").asString(), outcome) && !DEVIATIONS.containsKey(file)) {
                wrong.add(file + ": " + outcome + ", not " + row.get("expect").asString());
            }
            if (row.get("class").asString().equals("control")) {
                Map<String, String> clipping = clippings.getOrDefault(file, Map.of());
                if (!row.get("headline").asString().equals(clipping.get("headline"))
                        || !dateOfControl(file).equals(clipping.get("date_published"))) {
                    wrong.add(file + ": a healthy file with another headline or date");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The manifest does not say it, but the maker dates the n-th healthy file on the n-th of March 2021. */
    private static String dateOfControl(String file) {
        String number = file.replaceAll(".*-(\\d\\d)\\.\\w+$", "$1");
        return "2021-03-" + number;
    }
}
