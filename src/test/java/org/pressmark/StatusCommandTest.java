package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {

    private static final int BROKEN = 7;

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void catalogueWithRefusalsAndDoubts() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        Files.writeString(input.resolve("no date.txt"), "The ferry line to the island reopened, said the director.\n");
        for (int i = 1; i <= BROKEN; i++) {
            Files.writeString(input.resolve("broken " + i + ".pdf"), "%PDF-1.4\nnumber " + i);
        }
        Files.createFile(input.resolve("empty.txt"));
        assertThat(Invocation.run(input, output).exitCode()).isEqualTo(8);
    }

    @Test
    void tellsTheLastRunsWithTheirDuration() {
        assertThat(status())
                .containsPattern("Run 1, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d, took .+: 9 files found, 9 added");
    }

    @Test
    void countsWhatWaitsToBeLookedAtByReason() {
        assertThat(status())
                .contains("1 clippings in the catalogue, 1 of them to be looked at")
                .containsPattern(" 1  DATE_MISSING: No date of publication was found\\.");
    }

    @Test
    void groupsRefusedFilesByReasonWithWhatToDo() {
        assertThat(status())
                .contains("8 files refused")
                .contains("EMPTY, 1: The file holds no bytes; fetch it again")
                .contains("CORRUPT, 7: The file is damaged")
                .contains("    broken 5.pdf")
                .doesNotContain("broken 6.pdf")
                .contains("and 2 more; pressmark status --all names them")
                .contains("pressmark retry");
        assertThat(status("--all")).contains("broken 7.pdf").doesNotContain("more; pressmark status");
    }

    @Test
    void saysSoWhenThereIsNoCatalogueAndMakesNone() {
        Path none = folder.resolve("none");
        Invocation call = Invocation.of("status", "-o", none.toString());
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("There is no catalogue in " + none).contains("pressmark run");
        assertThat(none).doesNotExist();
    }

    private String status(String... further) {
        var words = new ArrayList<>(List.of("status", "-o", output.toString()));
        words.addAll(List.of(further));
        return Invocation.of(words.toArray(String[]::new)).out();
    }
}
