package org.pressmark.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Finding;

/** Invented clippings, each with what the fields of the layout must find in it. */
class ClippingsTest {

    private static final int SURE = 90;

    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("date", Column.DATE_PUBLISHED),
            Map.entry("outlet", Column.OUTLET),
            Map.entry("agency", Column.CREDIT_AGENCY),
            Map.entry("headline", Column.HEADLINE),
            Map.entry("sure", Column.HEADLINE),
            Map.entry("byline", Column.BYLINE),
            Map.entry("dateline", Column.DATELINE_PLACE),
            Map.entry("section", Column.SECTION),
            Map.entry("page", Column.PAGE),
            Map.entry("genre", Column.GENRE),
            Map.entry("language", Column.LANGUAGE),
            Map.entry("review", Column.REVIEW_REASONS),
            Map.entry("silent", Column.REVIEW_REASONS));

    /** One clipping of the file. */
    record Case(String name, Map<String, String> expected, String text) {}

    @TestFactory
    Stream<DynamicTest> findsWhatAReaderFinds() throws IOException {
        return cases().stream().flatMap(one -> {
            Entry entry = TestFields.fields().entryOf(Clipping.of("clipping.txt", one.text()));
            return one.expected().entrySet().stream()
                    .map(expected -> DynamicTest.dynamicTest(
                            one.name() + ": " + expected.getKey(),
                            () -> check(entry, one.name(), expected.getKey(), expected.getValue())));
        });
    }

    private static void check(Entry entry, String name, String key, String expected) {
        List<Finding> found = entry.findings(COLUMNS.get(key));
        if (expected.equals("(supplied)")) {
            assertEquals(List.of(), found, name);
            assertEquals(1, entry.findings(Column.HEADLINE_SUPPLIED).size(), name);
            return;
        }
        if (key.equals("sure")) {
            boolean sure = found.stream().allMatch(finding -> finding.confidence() >= SURE);
            assertEquals(expected, sure ? "yes" : "no", name);
            return;
        }
        List<String> values = found.stream().map(Finding::value).toList();
        if (key.equals("review")) {
            assertEquals(
                    List.of(expected), values.stream().filter(expected::equals).toList(), name);
            return;
        }
        if (key.equals("silent")) {
            assertEquals(
                    List.of(),
                    values.stream()
                            .filter(List.of(expected.split("\\|"))::contains)
                            .toList(),
                    name);
            return;
        }
        boolean named = !expected.isEmpty() && (key.equals("outlet") || key.equals("agency"));
        assertEquals(named ? asInTheTable(expected) : expected, String.join("|", values), name + ": " + key);
    }

    /** The test says which outlet is meant; how it is called is for the table to say. */
    private static String asInTheTable(String expected) {
        return Stream.of(expected.split("\\|"))
                .map(name -> TestFields.craft().outlets().called(name).name())
                .collect(Collectors.joining("|"));
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = ClippingsTest.class.getResourceAsStream("clippings.txt")) {
            String file = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var cases = new ArrayList<Case>();
            for (String part : file.substring(file.indexOf("\n=== ") + 1).split("(?m)^=== ")) {
                if (!part.isBlank()) {
                    cases.add(one(part));
                }
            }
            return cases;
        }
    }

    private static Case one(String part) {
        String[] halves = part.split("\n---\n", 2);
        List<String> lines = halves[0].lines().toList();
        Map<String, String> expected = lines.stream()
                .skip(1)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> line.substring(line.indexOf(':') + 1).strip()));
        return new Case(lines.get(0), expected, halves[1]);
    }
}
