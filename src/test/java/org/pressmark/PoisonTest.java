package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that takes the whole machine down whenever it is read, and one that only seems to. */
class PoisonTest {

    private static final String SUSPECT = "story-3-poison.txt";

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void fillTheFolder() throws IOException {
        input = Stories.write(folder, 6);
        output = folder.resolve("output");
        Files.writeString(input.resolve(SUSPECT), "a story that kills");
    }

    @Test
    void isRefusedWhenTheMachineWentDownTwiceAndNoNeighbourIsBlamed() throws Exception {
        for (int death = 1; death <= 2; death++) {
            ProcessRun run = run(9, "-Dpressmark.test.machine-start=the " + death + ". start");
            assertThat(run.exitCode()).as(run.said()).isEqualTo(ProcessRun.HALTED);
        }

        ProcessRun last = run(9, "-Dpressmark.test.machine-start=the third start");
        assertThat(last.exitCode()).as(last.said()).isEqualTo(8);
        assertThat(Invocation.rows(output.resolve("data/files.csv")))
                .filteredOn(row -> row.get("verdict").equals("refused"))
                .extracting(row -> row.get("path"), row -> row.get("reason"))
                .containsExactly(Tuple.tuple(SUSPECT, "PARSER_DIED"));
        assertThat(Invocation.rows(output.resolve("data/clippings.csv"))).hasSize(6);
    }

    @Test
    void isNotRefusedBecauseItsRunWasKilledNowAndThen() throws Exception {
        int kills = 4;
        for (int kill = 1; kill <= kills; kill++) {
            ProcessRun run = run(kills);
            assertThat(run.exitCode()).as(run.said()).isEqualTo(ProcessRun.HALTED);
        }

        ProcessRun last = run(kills);
        assertThat(last.exitCode()).as(last.said()).isZero();
        assertThat(Invocation.rows(output.resolve("data/clippings.csv"))).hasSize(7);
    }

    private ProcessRun run(int deaths, String... further) throws Exception {
        var options = new ArrayList<>(List.of(
                "-Dspring.main.sources=org.pressmark.job.Poison",
                "-Dpressmark.test.poison=" + SUSPECT,
                "-Dpressmark.test.deaths=" + deaths));
        options.addAll(List.of(further));
        return ProcessRun.start(options, input, output, "-t", "1");
    }
}
