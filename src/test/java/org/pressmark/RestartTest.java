package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills real processes and starts them again. */
class RestartTest {

    private static final int FILES = 60;

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void fillTheFolder() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        for (int number = 0; number < FILES; number++) {
            Files.writeString(
                    input.resolve("story-%02d.txt".formatted(number)),
                    """
                     date 2019-07-%02d HarbourCourier.example
                    Harbour Board Meets for the %d. Time

                    OBAN (The Harbour Courier - %d July, 2019) Fiona MacAskill said on day %d that the board will discuss ferry timetables.
                    """
                            .formatted(number % 28 + 1, number, number % 28 + 1, number));
        }
    }

    @ParameterizedTest(name = "killed after {0} ms")
    @ValueSource(ints = {1500, 3500, 5500})
    void killedRunIsFinishedByTheSameCommand(int milliseconds) throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(start(undisturbed).exitCode()).isZero();
        Map<String, byte[]> expected = Invocation.published(undisturbed);

        Path output = folder.resolve("output");
        Process killed = start(output).process();
        killed.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        killed.destroyForcibly().waitFor();

        ProcessRun again = start(output);
        assertThat(again.exitCode()).as(again::said).isZero();
        assertThat(Invocation.published(output)).containsExactlyEntriesOf(expected);
    }

    @Test
    void terminatedRunSaysSoAndGoesOn() throws Exception {
        Path output = folder.resolve("output");
        Process terminated = start(output).process();
        terminated.waitFor(2500, TimeUnit.MILLISECONDS);
        terminated.destroy();
        int exitCode = terminated.waitFor();
        assertThat(exitCode)
                .as("143, or 0 if it was done before the signal came")
                .isIn(143, 0);

        assertThat(start(output).exitCode()).isZero();
        assertThat(Invocation.rows(output.resolve("data/clippings.csv"))).hasSize(FILES);
    }

    private ProcessRun start(Path output) throws IOException {
        return ProcessRun.start(input, output);
    }
}
