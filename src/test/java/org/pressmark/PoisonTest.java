package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that takes the whole machine down whenever it is read. */
class PoisonTest {

    private static final int HALTED = 137;

    @TempDir
    private Path folder;

    @Test
    void isRefusedAfterItsThirdUnfinishedTryAndNoNeighbourIsBlamed() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int number = 0; number < 6; number++) {
            Files.writeString(input.resolve("story-" + number + ".txt"), "story " + number + " of rain on the hills");
        }
        Files.writeString(input.resolve("story-3-poison.txt"), "a story that kills");
        Path output = folder.resolve("output");

        for (int death = 1; death <= 3; death++) {
            ProcessRun run = run(input, output);
            assertThat(run.exitCode()).as(run.said()).isEqualTo(HALTED);
        }

        ProcessRun last = run(input, output);
        assertThat(last.exitCode()).as(last.said()).isEqualTo(8);
        assertThat(Invocation.rows(output.resolve("data/files.csv")))
                .filteredOn(row -> row.get("verdict").equals("refused"))
                .extracting(row -> row.get("path"), row -> row.get("reason"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("story-3-poison.txt", "PARSER_DIED"));
        assertThat(Invocation.rows(output.resolve("data/clippings.csv"))).hasSize(6);
    }

    private static ProcessRun run(Path input, Path output) throws Exception {
        return ProcessRun.start(
                List.of("-Dspring.main.sources=org.pressmark.job.Poison", "-Dpressmark.test.poison=story-3-poison.txt"),
                input,
                output,
                "-t",
                "1");
    }
}
