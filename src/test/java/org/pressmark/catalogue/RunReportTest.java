package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {

    private final Path folder;

    RunReportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keepsTheOrderOfItsKeys() throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("started", Instant.parse("2026-11-24T05:00:00Z"));
        facts.put("found", 3);
        facts.put("Antwerp", List.of("b", "a"));
        var out = new StringWriter();
        new RunReport(facts).print(out);
        assertEquals(
                """
                {
                  "started" : "2026-11-24T05:00:00Z",
                  "found" : 3,
                  "Antwerp" : [
                    "b",
                    "a"
                  ]
                }
                """,
                out.toString());
        new RunReport(facts).writeInto(folder, folder.resolve(".work"));
        assertEquals(out.toString(), Files.readString(folder.resolve("run-report.json")));
    }

    @Test
    void writesTheRunsInPlaceOfTheFormerOnes() throws IOException {
        var log = new RunLog(folder, folder.resolve(".work"));
        log.write(Samples.runs());
        log.write(Samples.runs());
        List<Csv.Row> runs = Csv.rows(folder.resolve("data/runs.csv"));
        assertEquals(1, runs.size());
        assertEquals("2026-11-24T05:00:00Z", runs.get(0).get("started"));
        assertEquals("2", runs.get(0).get("found"));
        try (Stream<Path> left = Files.list(folder.resolve(".work"))) {
            assertEquals(List.of(), left.toList());
        }
    }
}
