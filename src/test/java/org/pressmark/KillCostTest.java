package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is lost with a run that is killed: the files that were being read are read again, a chunk for each thread at most. */
class KillCostTest {

    private static final int FILES = 100;
    private static final int THREADS = 2;
    private static final int CHUNK = 20;

    @TempDir
    private Path folder;

    @Test
    void isAChunkForEachThread() throws Exception {
        Path input = Stories.write(folder, FILES);
        // The worst instant, a chunk is read and not yet kept; four steps come before the first commit.
        int[] stepsBeforeDeath = {7, 5};
        for (int step : stepsBeforeDeath) {
            ProcessRun killed = run(input, "-Dpressmark.crash-at=" + step);
            assertThat(killed.exitCode()).as(killed.said()).isEqualTo(ProcessRun.HALTED);
        }
        ProcessRun last = run(input, "-Dpressmark.crash-at=0");
        assertThat(last.exitCode()).as(last.said()).isZero();

        List<String> read = Files.readAllLines(notes()).stream()
                .map(line -> line.replaceFirst("^\\d+\t\\d+\t", ""))
                .toList();
        assertThat(read.stream().distinct()).hasSize(FILES);
        assertThat(read).hasSizeLessThanOrEqualTo(FILES + stepsBeforeDeath.length * THREADS * CHUNK);
        assertThat(Invocation.rows(folder.resolve("output/data/clippings.csv"))).hasSize(FILES);
    }

    private ProcessRun run(Path input, String... options) throws Exception {
        var all = new ArrayList<>(
                List.of("-Dspring.main.sources=org.pressmark.job.Stopwatch", "-Dpressmark.test.stopwatch=" + notes()));
        all.addAll(List.of(options));
        return ProcessRun.start(all, input, folder.resolve("output"), "-t", Integer.toString(THREADS));
    }

    private Path notes() {
        return folder.resolve("read.tsv");
    }
}
