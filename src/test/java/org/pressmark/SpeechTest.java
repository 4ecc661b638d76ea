package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a run says, to a person and to a program. */
class SpeechTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void archive() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        Files.createFile(input.resolve("empty.pdf"));
        Files.writeString(input.resolve("a.txt"), "A story about a harbour that was written by nobody.\n");
    }

    @Test
    void summaryHasAtMostTenLinesAndNamesWhatWasWritten() {
        String[] lines =
                Invocation.run(input, output).err().split("Found 2 files", 2)[1].split("\n");
        assertThat(lines.length).isLessThanOrEqualTo(10);
        assertThat(String.join("\n", lines))
                .contains(output.resolve("catalogue.xlsx").toString())
                .contains(output.resolve("clippings.csv").toString())
                .contains(output.resolve("run-report.json").toString())
                .contains("pressmark.log")
                .doesNotContain("\u001b");
    }

    @Test
    void everyLineIsAnObjectForAProgram() throws IOException {
        Invocation call = Invocation.run(input, output, "--log-format", "json", "--verbose");
        assertThat(call.exitCode()).isEqualTo(8);
        List<Map<String, Object>> events = events(call);
        assertThat(events).allSatisfy(event -> assertThat(event).containsKeys("time", "level", "event"));
        assertThat(events)
                .extracting(event -> event.get("event"))
                .contains("step", "waiting", "file read", "file refused", "finished");
        assertThat(events)
                .filteredOn(event -> "file refused".equals(event.get("event")))
                .extracting(event -> event.get("path"), event -> event.get("reason"), event -> event.get("level"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("empty.pdf", "EMPTY", "warn"));
        assertThat(events.get(events.size() - 1)).containsEntry("clippings", 1).containsEntry("found", 2);
        assertThat(Files.readAllLines(output.resolve(".pressmark/pressmark.log")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(JSON.readTree(line).isObject()).isTrue());
    }

    @Test
    void troubleIsAnObjectToo() {
        Invocation call = Invocation.run(folder.resolve("none"), output, "--log-format", "json", "--quiet");
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(events(call)).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("level", "error")
                .hasEntrySatisfying(
                        "message", message -> assertThat(message.toString()).contains("There is no folder")));
    }

    @Test
    void verboseNamesEachFile() {
        assertThat(Invocation.run(input, output, "-v").err())
                .contains("read     a.txt")
                .contains("refused  empty.pdf: EMPTY");
    }

    @Test
    void quietLeavesTroubleAndNothingElse() {
        assertThat(Invocation.run(input, output, "-q").err()).isEmpty();
        assertThat(Invocation.run(folder.resolve("none"), output, "-q").err()).contains("There is no folder");
    }

    @Test
    void refusesContradictionsAndUnknownForms() {
        Invocation both = Invocation.run(input, output, "-q", "-v");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("--quiet and --verbose");
        Invocation form = Invocation.run(input, output, "--log-format", "xml");
        assertThat(form.exitCode()).isEqualTo(2);
        assertThat(form.err()).contains("--log-format").contains("xml");
    }

    @ParameterizedTest
    @CsvSource({"12.34, 12.3 files a second", "1, 1.0 files a second", "0.5, 30 files a minute", "0.02, 1 files a minute"})
    void aRateIsToldInNumbersThatSaySomething(double perSecond, String told) {
        assertThat(Summary.rate(perSecond, " files")).isEqualTo(told);
    }

    @Test
    void mistypedCommandGetsAHint() {
        Invocation wrong = Invocation.of("retyr", "-o", "x");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("There is no command \"retyr\".").contains("retry");
    }

    private static List<Map<String, Object>> events(Invocation call) {
        return call.err()
                .lines()
                .map(line -> JSON.readValue(line, new TypeReference<Map<String, Object>>() {}))
                .toList();
    }
}
