package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every documented exit code but those of signals, which RestartTest shows with real processes. */
class ExitCodeTest {

    @TempDir
    private Path folder;

    @Test
    void wellWhenEverythingWasRead() throws IOException {
        assertThat(Invocation.run(archiveOf("a.txt", "A story about a harbour that was written by nobody."), output())
                        .exitCode())
                .isZero();
    }

    @Test
    void eightWhenThisRunRefusedAFileAndNotAgainTheNextNight() throws IOException {
        Path input = archiveOf("a.txt", "A story about a harbour.");
        Files.createFile(input.resolve("empty.pdf"));

        Invocation first = Invocation.run(input, output());
        assertThat(first.exitCode()).isEqualTo(8);
        assertThat(first.err()).contains("1 file could not be read");
        assertThat(Invocation.rows(output().resolve("data/files.csv")))
                .filteredOn(row -> row.get("path").equals("empty.pdf"))
                .extracting(row -> row.get("reason"))
                .containsExactly("EMPTY");

        assertThat(Invocation.run(input, output()).exitCode()).isZero();
        assertThat(Invocation.of("status", "-o", output().toString()).out())
                .contains("EMPTY, 1:")
                .contains("empty.pdf");
    }

    @Test
    void twoForAnUnknownOptionWithAHint() {
        Invocation wrong = Invocation.of("run", "--inptu", "x");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("--inptu").contains("Did you mean --input?");
    }

    @Test
    void twoForAWrongSetting() throws IOException {
        Path input = archiveOf("a.txt", "A story.");
        assertThat(Invocation.run(input, output(), "--threads", "0x").exitCode())
                .isEqualTo(2);
        assertThat(Invocation.run(input, output(), "--threads", "-3").err()).contains("--threads");
        assertThat(Invocation.run(input, input).exitCode()).isEqualTo(2);
    }

    @Test
    void threeWhenThereIsNothingToRead() throws IOException {
        assertThat(Invocation.run(folder.resolve("missing"), output()).exitCode())
                .isEqualTo(3);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Invocation nothing = Invocation.run(empty, output());
        assertThat(nothing.exitCode()).isEqualTo(3);
        assertThat(nothing.err()).contains(empty.toString());
    }

    @Test
    void fourWhenTheOutputCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Invocation refused = Invocation.run(archiveOf("a.txt", "A story."), file);
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains(file.toString());
    }

    @Test
    void fourWhenSomethingStandsInTheWayOfAFileAndTheSameCommandGoesOn() throws IOException {
        Path input = archiveOf("a.txt", "A story about a harbour.");
        Path inTheWay = Files.createDirectories(output().resolve("catalogue.xlsx/folder"));
        Invocation refused = Invocation.run(input, output());
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains("catalogue.xlsx");
        assertThat(output().resolve("clippings.csv")).doesNotExist();

        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(Invocation.run(input, output()).exitCode()).isZero();
    }

    @Test
    void fiveWhenTheDatabaseIsDamaged() throws IOException {
        Path input = archiveOf("a.txt", "A story about a harbour.");
        Invocation.run(input, output());
        Files.writeString(output().resolve(".pressmark/database/pressmark.script"), "no database at all");

        Invocation damaged = Invocation.run(input, output());

        assertThat(damaged.exitCode()).isEqualTo(5);
        assertThat(damaged.err()).contains("delete").contains(".pressmark");
    }

    @Test
    void sixWhenARunIsGoingOn() throws IOException {
        Path input = archiveOf("a.txt", "A story about a harbour.");
        Files.createDirectories(output().resolve(".pressmark"));
        try (Lock lock = Lock.take(output().resolve(".pressmark")).orElseThrow()) {
            assertThat(lock).isNotNull();
            Invocation second = Invocation.run(input, output());
            assertThat(second.exitCode()).isEqualTo(6);
            assertThat(second.err()).contains("already running");
            assertThat(Invocation.of("status", "-o", output().toString()).exitCode())
                    .isZero();
        }
    }

    @Test
    void helpListsEveryExitCode() {
        String help = Invocation.of("--help").out();
        assertThat(Arrays.stream(ExitCode.values())
                        .map(code -> String.valueOf(code.code()))
                        .collect(Collectors.toList()))
                .allSatisfy(code -> assertThat(help).contains(code));
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path archiveOf(String name, String text) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve(name), text);
        return input;
    }
}
