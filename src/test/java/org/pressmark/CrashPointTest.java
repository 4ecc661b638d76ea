package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Halts a run before its first step that changes the disk, before its second, and so on until one passes undisturbed; each is then
 * finished by the same command and must give what an undisturbed run gives. All commits are tried, and one in six of the steps of the
 * publication, which PublicationTest tries one by one; {@code -Dpressmark.test.every-point=true} tries them all here too.
 */
class CrashPointTest {

    private static final int UNDISTURBED = 0;
    private static final int HALTED = 137;
    private static final int MORE_THAN_ENOUGH = 500;
    private static final int COMMITS = 5;
    private static final int STRIDE = Boolean.getBoolean("pressmark.test.every-point") ? 1 : 6;

    @TempDir
    private Path folder;

    @Test
    void theSameCommandFinishesWhatWasCutOffAnywhere() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve("one.txt"), "date 2019-07-01\nthe first story\n\nrain fell all day on the hills.\n");
        Files.writeString(
                input.resolve("two.txt"), "date 2019-07-02\nthe second story\n\nsnow fell all day on the hills.\n");
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Invocation.run(input, undisturbed).exitCode()).isZero();
        Map<String, byte[]> expected = Invocation.published(undisturbed);

        int point = 1;
        int halts = 0;
        while (point < MORE_THAN_ENOUGH) {
            Path output = folder.resolve("output-" + point);
            ProcessRun run = ProcessRun.start(List.of("-Dpressmark.crash-at=" + point), input, output);
            int exitCode = run.exitCode();
            if (exitCode == UNDISTURBED) {
                assertThat(halts).isGreaterThan(COMMITS);
                return;
            }
            halts++;
            assertThat(exitCode).as("point %d: %s", point, run.said()).isEqualTo(HALTED);
            Invocation again = Invocation.run(input, output);
            assertThat(again.exitCode())
                    .as("after point %d: %s", point, again.err())
                    .isZero();
            assertSame(point, Invocation.published(output), expected);
            point += point < COMMITS ? 1 : STRIDE;
        }
        throw new AssertionError("no run passed undisturbed");
    }

    private static void assertSame(int point, Map<String, byte[]> found, Map<String, byte[]> expected)
            throws IOException {
        assertThat(found).as("after point " + point).containsExactlyEntriesOf(expected);
    }
}
