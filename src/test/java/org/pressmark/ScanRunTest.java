package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.text.TextReader;

/** A scan is refused without text recognition, and read by the first run that has it. */
class ScanRunTest {

    @TempDir
    private Path folder;

    @Test
    void readsAScanAsSoonAsItCan() throws IOException {
        assumeTrue(TextReader.canRecogniseText(), "no tesseract here: scans cannot be read");
        Path input = Files.createDirectories(folder.resolve("input"));
        Path output = folder.resolve("output");
        try (InputStream scan = Objects.requireNonNull(getClass().getResourceAsStream("ferry-scan.png"))) {
            Files.copy(scan, input.resolve("ferry.png"));
        }

        Invocation without = Invocation.run(input, output, "--ocr", "off");
        assertThat(without.exitCode()).isEqualTo(ExitCode.REFUSED_FILES.code());
        assertThat(Invocation.rows(output.resolve("clippings.csv"))).isEmpty();

        assertThat(Invocation.run(input, output).exitCode()).isZero();
        assertThat(output.resolve("run-report.json"))
                .content()
                .containsPattern("\"scanned\"\\s*:\\s*\\{\\s*\"pages\"\\s*:\\s*1\\b");
        List<Map<String, String>> rows = Invocation.rows(output.resolve("clippings.csv"));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).containsEntry("text_origin", "ocr").containsEntry("source_locator", "page 1");
        assertThat(Integer.parseInt(rows.get(0).get("text_quality"))).isBetween(80, 100);

        assertThat(Invocation.run(input, output).err()).contains("Nothing has changed");
    }
}
