package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a folder that changes from night to night. */
class NightlyRunTest {

    private static final String FERRY =
            """
             date 2021-04-14 HarbourCourier.example
            Ferry Line Reopens After Ten Years

            OBAN (The Harbour Courier - 14th April, 2021) The ferry line to the island reopened on Wednesday, said Fiona MacAskill,
            the director of the harbour board. Ministers will discuss new timetables in May.
            """;
    private static final String BRIDGE =
            """
             date 2021-04-15 NorthernLedger.example
            Old Bridge to Be Rebuilt in Stone

            DURHAM (Northern Ledger - 15th April, 2021) The council voted to rebuild the old bridge in stone, said its leader, Peter
            Ashworth. The work will take two years and cost four million pounds.
            """;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void fillTheFolder() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        Files.writeString(input.resolve("ferry.txt"), FERRY);
        Files.writeString(input.resolve("bridge.txt"), BRIDGE);
        assertThat(Invocation.run(input, output).exitCode()).isZero();
    }

    @Test
    void secondRunTouchesNothingAndSaysSo() throws IOException {
        Map<String, byte[]> before = Invocation.published(output);
        var modified = Files.getLastModifiedTime(output.resolve("catalogue.xlsx"));

        Invocation second = Invocation.run(input, output);

        assertThat(second.exitCode()).isZero();
        assertThat(second.err()).contains("Nothing has changed: 2 files");
        assertThat(Files.getLastModifiedTime(output.resolve("catalogue.xlsx"))).isEqualTo(modified);
        assertThat(Invocation.published(output)).containsExactlyEntriesOf(before);
        assertThat(Invocation.rows(output.resolve("data/runs.csv"))).hasSize(2);
    }

    @Test
    void renamedFileKeepsItsClippingIds() throws IOException {
        String before = idOf("ferry.txt");
        Files.createDirectories(input.resolve("2021"));
        Files.move(input.resolve("ferry.txt"), input.resolve("2021/the ferry.txt"));

        Invocation second = Invocation.run(input, output);

        assertThat(second.err()).contains("0 added, 0 changed, 1 moved, 0 removed, 1 unchanged");
        assertThat(idOf("2021/the ferry.txt")).isEqualTo(before);
    }

    @Test
    void changedFileIsReadAgainAndKeepsItsIdIfItIsTheSameStory() throws IOException {
        String before = idOf("ferry.txt");
        Files.writeString(input.resolve("ferry.txt"), FERRY + "\nThe first boat leaves on Friday.\n");

        Invocation second = Invocation.run(input, output);

        assertThat(second.err()).contains("1 changed");
        assertThat(idOf("ferry.txt")).isEqualTo(before);
    }

    @Test
    void anotherStoryUnderTheSameNameGetsAnotherId() throws IOException {
        String before = idOf("ferry.txt");
        Files.writeString(
                input.resolve("ferry.txt"), BRIDGE.replace("bridge", "mill").replace("stone", "brick"));

        Invocation.run(input, output);

        assertThat(idOf("ferry.txt")).isNotEqualTo(before);
    }

    @Test
    void removedFileLeavesTheCatalogueAndComesBackUnderItsOldId() throws IOException {
        String before = idOf("ferry.txt");
        Files.delete(input.resolve("ferry.txt"));

        Invocation second = Invocation.run(input, output);
        assertThat(second.err()).contains("1 removed");
        assertThat(clippings()).extracting(row -> row.get("source_file")).containsExactly("bridge.txt");

        Files.writeString(input.resolve("ferry again.txt"), FERRY);
        Invocation third = Invocation.run(input, output);
        assertThat(third.err()).contains("1 added");
        assertThat(idOf("ferry again.txt")).isEqualTo(before);
    }

    @Test
    void deletedOutputIsMadeAgainFromTheStore() throws IOException {
        Map<String, byte[]> before = Invocation.published(output);
        Files.delete(output.resolve("clippings.csv"));
        Files.writeString(output.resolve("data/people.csv"), "edited by hand");

        assertThat(Invocation.run(input, output).exitCode()).isZero();

        assertThat(Invocation.published(output)).containsExactlyEntriesOf(before);
    }

    @Test
    void emptiedFolderLeavesTheCatalogueAlone() throws IOException {
        Map<String, byte[]> before = Invocation.published(output);
        Files.delete(input.resolve("ferry.txt"));
        Files.delete(input.resolve("bridge.txt"));

        assertThat(Invocation.run(input, output).exitCode()).isEqualTo(3);

        assertThat(Invocation.published(output)).containsExactlyEntriesOf(before);
    }

    @Test
    void secondCopyOfAFileIsMarkedAsReprint() throws IOException {
        Files.writeString(input.resolve("a copy.txt"), FERRY);

        Invocation.run(input, output);

        assertThat(clippings())
                .filteredOn(row -> row.get("reprint_role").equals("earliest"))
                .extracting(row -> row.get("source_file"), row -> row.get("also_in_files"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a copy.txt", "ferry.txt"));
        assertThat(clippings()).extracting(row -> row.get("clipping_id")).doesNotHaveDuplicates();
    }

    @Test
    void dryRunTellsAndChangesNothing() throws IOException {
        Files.writeString(input.resolve("third.txt"), BRIDGE.replace("stone", "steel"));
        Map<String, byte[]> before = Invocation.published(output);

        Invocation dry = Invocation.run(input, output, "--dry-run");

        assertThat(dry.exitCode()).isZero();
        assertThat(dry.err()).contains("A run would find 3 files: 1 added, 0 changed, 0 moved, 0 removed, 2 unchanged");
        assertThat(Invocation.published(output)).containsExactlyEntriesOf(before);
    }

    private List<Map<String, String>> clippings() {
        return Invocation.rows(output.resolve("data/clippings.csv"));
    }

    private String idOf(String path) {
        return clippings().stream()
                .filter(row -> row.get("source_file").equals(path))
                .map(row -> row.get("clipping_id"))
                .findFirst()
                .orElseThrow();
    }
}
