package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample archive gives the same catalogue with any number of threads. */
class SameBytesTest {

    private static final Path INPUT = Path.of("input");

    @TempDir
    private Path folder;

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
        Map<String, byte[]> one = catalogue("1");
        assertThat(catalogue("2")).containsExactlyEntriesOf(one);
        assertThat(catalogue("8")).containsExactlyEntriesOf(one);
    }

    private Map<String, byte[]> catalogue(String threads) throws IOException {
        Path output = folder.resolve("output with " + threads);
        assertThat(Invocation.run(INPUT, output, "--threads", threads).exitCode())
                .isEqualTo(8);
        return Invocation.published(output);
    }
}
