package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of figures, after runs that end in one way or another. */
class MetricsTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private Path metrics;

    @BeforeEach
    void archive() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        metrics = Files.createDirectories(folder.resolve("metrics")).resolve("pressmark.prom");
        Files.createFile(input.resolve("empty.pdf"));
        Files.writeString(input.resolve("a.txt"), "A story about a harbour that was written by nobody.\n");
    }

    @Test
    void holdsWhatTheRunMetAndWhatSpringBatchMeasured() throws IOException {
        assertThat(run(output).exitCode()).isEqualTo(8);
        List<String> lines = Files.readAllLines(metrics);
        assertThat(lines)
                .contains("pressmark_success 1.0", "pressmark_exit_code 8.0")
                .contains("pressmark_files_found 2.0", "pressmark_files_changes{change=\"added\"} 2.0")
                .contains("pressmark_files_refused{reason=\"EMPTY\"} 1.0", "pressmark_clippings 1.0")
                .anyMatch(line -> line.startsWith("spring_batch_step_seconds_sum{") && line.contains("\"publish\""))
                .anyMatch(line -> line.startsWith("spring_batch_item_process_seconds_count{") && line.endsWith(" 2"))
                .noneMatch(line -> line.contains("partition"))
                .allMatch(line -> line.startsWith("# ") || line.matches("[a-z_]+(\\{[^{}]*})? [-+0-9.E]+"));
        assertThat(lines.stream().filter(line -> !line.startsWith("#")).map(MetricsTest::series))
                .doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(metrics.getParent())) {
            assertThat(files).containsExactly(metrics);
        }
    }

    @Test
    void failedRunIsSeenAndRemembersTheLastThatWentWell() throws IOException {
        run(output);
        double well = figure("pressmark_last_success_timestamp_seconds").orElseThrow();
        Files.delete(input.resolve("a.txt"));
        Files.delete(input.resolve("empty.pdf"));

        assertThat(run(output).exitCode()).isEqualTo(3);

        assertThat(figure("pressmark_success")).hasValue(0.0);
        assertThat(figure("pressmark_exit_code")).hasValue(3.0);
        assertThat(figure("pressmark_last_success_timestamp_seconds")).hasValue(well);
        assertThat(figure("pressmark_finished_timestamp_seconds").orElseThrow()).isGreaterThan(well);
    }

    @Test
    void runThatCannotBeginIsSeenToo() throws IOException {
        assertThat(run(Files.createFile(folder.resolve("a file"))).exitCode()).isEqualTo(4);
        assertThat(figure("pressmark_success")).hasValue(0.0);
        assertThat(figure("pressmark_last_success_timestamp_seconds")).isEmpty();
    }

    @Test
    void runThatFindsAnotherOneLeavesItsFileAlone() throws IOException {
        Files.createDirectories(output.resolve(".pressmark"));
        try (Lock lock = Lock.take(output.resolve(".pressmark")).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(run(output).exitCode()).isEqualTo(6);
        }
        assertThat(metrics).doesNotExist();
    }

    @Test
    void saysSoWhenTheFileCannotBeWritten() {
        metrics = folder.resolve("no such folder/pressmark.prom");
        Invocation call = run(output);
        assertThat(call.exitCode()).isEqualTo(4);
        assertThat(call.err()).contains("The run is over").contains("--metrics");
        assertThat(output.resolve("clippings.csv")).exists();
    }

    private Invocation run(Path output) {
        return Invocation.run(input, output, "--metrics", metrics.toString());
    }

    private Optional<Double> figure(String name) throws IOException {
        return Files.readAllLines(metrics).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Double.valueOf(line.substring(name.length() + 1)))
                .findFirst();
    }

    private static String series(String line) {
        return line.substring(0, line.lastIndexOf(' '));
    }
}
