package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.store.Database;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Seal;
import org.pressmark.store.Store;

/** Refused files are read again when someone asks for it, and only then. */
class RetryCommandTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void catalogueWithTwoRefusals() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        Files.createFile(input.resolve("empty.pdf"));
        Files.writeString(input.resolve("cut off.pdf"), "%PDF-1.4\nnothing follows");
        assertThat(Invocation.run(input, output).exitCode()).isEqualTo(8);
        assertThat(reasonOf("empty.pdf")).isEqualTo("EMPTY");
        assertThat(reasonOf("cut off.pdf")).isEqualTo("CORRUPT");
    }

    @Test
    void readsAllRefusedFilesAgainAndSaysWhatCameOfIt() {
        Invocation retry = retry();
        assertThat(retry.exitCode()).isEqualTo(8);
        assertThat(retry.err())
                .contains("Reading again what was refused: 1 EMPTY, 1 CORRUPT.")
                .contains("Read 2 refused files again; this run refused 2 files.");
    }

    @Test
    void catalogueHasTheFileOnceItCanBeRead() throws IOException {
        refuse("slow.txt");
        assertThat(reasonOf("slow.txt")).isEqualTo("TIMEOUT");

        Invocation retry = retry("--reason", "timeout");

        assertThat(retry.exitCode()).isZero();
        assertThat(retry.err()).contains("Read 1 refused file again; this run refused none.");
        assertThat(Invocation.rows(output.resolve("data/clippings.csv")))
                .extracting(row -> row.get("source_file"))
                .containsExactly("slow.txt");
        assertThat(reasonOf("empty.pdf")).isEqualTo("EMPTY");
    }

    @Test
    void readsOnlyTheFilesWithOneReason() {
        Invocation retry = retry("--reason", "corrupt", "--verbose");
        assertThat(retry.err())
                .contains("refused  cut off.pdf: CORRUPT")
                .contains("Read 1 refused file again")
                .doesNotContain("empty.pdf");
    }

    @Test
    void dryRunTellsAndChangesNothing() throws IOException {
        var before = Invocation.published(output);
        Invocation dry = retry("--dry-run");
        assertThat(dry.exitCode()).isZero();
        assertThat(dry.err()).contains("1 EMPTY, 1 CORRUPT").contains("Nothing was changed");
        assertThat(Invocation.published(output)).containsExactlyEntriesOf(before);
        assertThat(Invocation.run(input, output).err()).contains("Nothing has changed: 2 files");
    }

    @Test
    void saysSoWhenNothingIsRefusedForThatReason() {
        Invocation retry = retry("--reason", "BOMB");
        assertThat(retry.exitCode()).isZero();
        assertThat(retry.err()).contains("No file is refused for this reason").contains("pressmark status");
    }

    @Test
    void refusesAReasonThatThereIsNotAndNamesThoseThatThereAre() {
        Invocation retry = retry("--reason", "BROKEN");
        assertThat(retry.exitCode()).isEqualTo(2);
        assertThat(retry.err()).contains("BROKEN").contains("CORRUPT").contains("pressmark retry --help");
    }

    @Test
    void hasNothingToDoBeforeTheFirstRun() {
        Path nothing = folder.resolve("nothing");
        Invocation retry = Invocation.of("retry", "-i", input.toString(), "-o", nothing.toString());
        assertThat(retry.exitCode()).isEqualTo(3);
        assertThat(retry.err()).contains("pressmark run");
        assertThat(nothing).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "retry"})
    void quietSaysNothingUnlessSomethingGoesWrong(String command) {
        Invocation quiet = Invocation.of(command, "--quiet", "-i", input.toString(), "-o", output.toString());
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).isEmpty();
    }

    /** Has a file refused as if a limit of the machine had stood in its way, and not something in the file. */
    private void refuse(String name) throws IOException {
        Files.writeString(input.resolve(name), "Ferry line reopens\n\nThe ferry line reopened on Wednesday.\n");
        Invocation.run(input, output);
        Path work = output.resolve(".pressmark");
        try (var seal = Seal.open(work);
                var database = Database.open(work)) {
            Store store = database.store();
            KnownFile file = Optional.ofNullable(store.files().at(List.of(name)).get(name))
                    .orElseThrow();
            store.texts().remove(file.id());
            store.entries().remove(file.id());
            var row = new FileRow(
                    file.source(), "", "", FileRow.Verdict.REFUSED, Optional.of(Refusal.of(Reason.TIMEOUT)), 0);
            store.files().settle(file.id(), row, rules(), 1);
            store.runs().markUnprinted();
        }
        Invocation.run(input, output);
    }

    /** A file that stands under other rules would be read again without being asked for. */
    private static String rules() throws IOException {
        var properties = new Properties();
        try (var resource = Optional.ofNullable(RetryCommandTest.class.getResourceAsStream("job/rules.properties"))
                .orElseThrow()) {
            properties.load(resource);
        }
        return properties.getProperty("version");
    }

    private Invocation retry(String... further) {
        var words = new ArrayList<>(List.of("retry", "-i", input.toString(), "-o", output.toString()));
        words.addAll(List.of(further));
        return Invocation.of(words.toArray(String[]::new));
    }

    private String reasonOf(String path) {
        return Invocation.rows(output.resolve("data/files.csv")).stream()
                .filter(row -> row.getOrDefault("path", "").equals(path))
                .map(row -> row.getOrDefault("reason", ""))
                .findFirst()
                .orElse("");
    }
}
