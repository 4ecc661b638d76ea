package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.Database;

/**
 * A run that ends before its first step that changes the disk, before its second, and so on to the last: the same command must finish
 * it and give what an undisturbed run gives. All steps are tried with copies of what lay on the disk before each of them; those
 * around the first commit by processes that really halt there too.
 */
class CrashPointTest {

    /** Behind the four steps that clear away what a publication may have left. */
    private static final int FIRST_COMMIT = 5;

    private static final int FEWEST_STEPS = 40;

    @TempDir
    private Path folder;

    private Path input;
    private Map<String, byte[]> expected = Map.of();

    @BeforeEach
    void runUndisturbed() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve("one.txt"), "date 2019-07-01\nthe first story\n\nrain fell all day on the hills.\n");
        Files.writeString(
                input.resolve("two.txt"), "date 2019-07-02\nthe second story\n\nsnow fell all day on the hills.\n");
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Invocation.run(input, undisturbed).exitCode()).isZero();
        expected = Invocation.published(undisturbed);
    }

    @Test
    void theSameCommandFinishesWhatWasCutOffAnywhere() throws Exception {
        Path output = folder.resolve("output");
        ProcessRun run = ProcessRun.start(
                List.of(
                        "-Dspring.main.sources=org.pressmark.job.Snapshots",
                        "-Dpressmark.test.output=" + output,
                        "-Dpressmark.test.copies=" + folder),
                input,
                output,
                "-t",
                "1");
        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(Invocation.published(output)).containsExactlyEntriesOf(expected);

        List<Path> copies = copies();
        assertThat(copies).hasSizeGreaterThan(FEWEST_STEPS);
        for (Path copy : copies) {
            assertFinished(copy);
        }
        System.out.printf("CrashPointTest: %d points%n", copies.size());
    }

    @Test
    void theSameCommandFinishesWhatReallyHalted() throws Exception {
        for (int point = FIRST_COMMIT; point <= FIRST_COMMIT + 1; point++) {
            Path output = folder.resolve("output-" + point);
            ProcessRun run = ProcessRun.start(List.of("-Dpressmark.crash-at=" + point), input, output);
            assertThat(run.exitCode()).as("point %d: %s", point, run.said()).isEqualTo(ProcessRun.HALTED);
            assertFinished(output);
        }
    }

    /** Spring Batch stores a step before its context; a kill in between leaves a partition that knows nothing but its name. */
    @Test
    void theSameCommandFinishesARunWhosePartitionsWereNotStoredWhole() throws Exception {
        Path output = folder.resolve("output");
        ProcessRun run = ProcessRun.start(List.of("-Dpressmark.crash-at=" + FIRST_COMMIT), input, output);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(ProcessRun.HALTED);
        String contexts = "BATCH_STEP_EXECUTION_CONTEXT";
        try (Connection database = DriverManager.getConnection(Database.urlIn(output.resolve(".pressmark")), "SA", "");
                Statement statement = database.createStatement()) {
            int emptied = statement.executeUpdate("UPDATE " + contexts
                    + " SET SHORT_CONTEXT = (SELECT SHORT_CONTEXT FROM "
                    + contexts + " JOIN BATCH_STEP_EXECUTION USING (STEP_EXECUTION_ID) WHERE STEP_NAME = 'inventory')"
                    + " WHERE STEP_EXECUTION_ID IN"
                    + " (SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION WHERE STEP_NAME LIKE 'files:%')");
            assertThat(emptied).isPositive();
        }

        assertFinished(output);
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().matches("\\d{3}-.*"))
                    .sorted()
                    .toList();
        }
    }

    private void assertFinished(Path output) throws IOException {
        Invocation again = Invocation.run(input, output);
        assertThat(again.exitCode())
                .as("cut off before %s: %s", output.getFileName(), again.err())
                .isZero();
        assertThat(Invocation.published(output))
                .as("cut off before " + output.getFileName())
                .containsExactlyEntriesOf(expected);
    }
}
