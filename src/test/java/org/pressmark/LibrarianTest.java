package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.catalogue.Hand;

/** What a librarian decides in the workbook holds from the next run on. */
class LibrarianTest {

    private static final String REVIEW = "Needs review";
    private static final String FERRY =
            """
            Ferry Line Reopens After Ten Years

            The ferry line to the island reopened on Wednesday, said Fiona MacAskill, the director of the harbour board. Ministers
            will discuss new timetables in May.
            """;
    private static final String BRIDGE =
            """
            Old Bridge to Be Rebuilt in Stone

            The council voted to rebuild the old bridge in stone, said its leader, Peter Ashworth. The work will take two years.
            """;
    private static final String RECEIPT =
            """
            Two loaves and a pound of butter

            Paid in coins at the counter. Thank you for your visit and come again soon.
            """;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private Path workbook;

    @BeforeEach
    void catalogue() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        workbook = output.resolve("catalogue.xlsx");
        Files.writeString(input.resolve("ferry.txt"), FERRY);
        Files.writeString(input.resolve("bridge.txt"), BRIDGE);
        Files.writeString(input.resolve("receipt.txt"), RECEIPT);
        assertThat(Invocation.run(input, output).exitCode()).isZero();
    }

    @Test
    void decisionsAreCarriedOutAndSurviveEveryRun() throws IOException {
        Map<String, String> before = clipping("bridge.txt");
        decideAll();

        Invocation second = Invocation.run(input, output);

        assertThat(second.err()).contains("3 decisions taken from the workbook");
        assertDecided(before);
        assertThat(row("changes.csv", "path", "ferry.txt"))
                .allSatisfy(change -> assertThat(change).containsEntry("cause", "librarian"));
        assertThat(row("changes.csv", "path", "ferry.txt").stream()
                        .filter(change -> "outlet".equals(change.get("field")))
                        .findFirst()
                        .orElseThrow())
                .containsEntry("after", "Harbour Courier");
        assertThat(row("evidence.csv", "field", "outlet"))
                .filteredOn(row -> "Harbour Courier".equals(row.get("value")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("rule_id", "librarian").containsEntry("confidence", "100"));
        try (Hand hand = Hand.open(workbook)) {
            assertThat(hand.workbook().getSheet(REVIEW).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Nothing needs to be looked at.");
            assertThat(hand.rows("Decided")).isEqualTo(3);
        }

        Map<String, byte[]> published = Invocation.published(output);
        Invocation third = Invocation.run(input, output);
        assertThat(third.err()).contains("Nothing has changed").doesNotContain("decisions taken");
        assertThat(Invocation.published(output)).containsExactlyEntriesOf(published);

        Files.writeString(input.resolve("ferry.txt"), FERRY + "\nThe first boat leaves on Friday.\n");
        Invocation.run(input, output);
        assertDecided(before);
    }

    @Test
    void aLostDatabaseGetsTheDecisionsBackFromTheWorkbook() throws IOException {
        Map<String, String> before = clipping("bridge.txt");
        decideAll();
        Invocation.run(input, output);

        Invocation fresh = Invocation.run(input, output, "--fresh");

        assertThat(fresh.exitCode()).isZero();
        assertDecided(before);
    }

    @Test
    void aDecisionCanBeTakenBack() throws IOException {
        decideAll();
        Invocation.run(input, output);
        try (Hand hand = Hand.open(workbook)) {
            hand.write("Decided", hand.find("Decided", "File", "ferry.txt"), "Decision", "undo");
            hand.save();
        }

        Invocation.run(input, output);

        assertThat(clipping("ferry.txt"))
                .containsEntry("review_status", "check")
                .containsEntry("outlet", "");
        assertThat(clipping("receipt.txt")).containsEntry("review_status", "rejected");
    }

    @Test
    void whatCannotBeUnderstoodStaysInItsCell() throws IOException {
        try (Hand hand = Hand.open(workbook)) {
            int row = hand.find(REVIEW, "File", "ferry.txt");
            hand.write(REVIEW, row, "Correct date", "a week ago");
            hand.save();
        }

        Invocation.run(input, output);

        assertThat(clipping("ferry.txt"))
                .containsEntry("review_status", "check")
                .containsEntry("date_published", "");
        try (Hand hand = Hand.open(workbook)) {
            int row = hand.find(REVIEW, "File", "ferry.txt");
            assertThat(hand.read(REVIEW, row, "Correct date")).isEqualTo("a week ago");
            assertThat(hand.read(REVIEW, row, "Why")).contains("“a week ago” cannot be read");
        }
    }

    @Test
    void aWorkbookThatCannotBeReadIsKeptBesideTheNewOne() throws IOException {
        Files.writeString(workbook, "saved as something else");

        Invocation second = Invocation.run(input, output);

        assertThat(second.exitCode()).isZero();
        assertThat(second.err())
                .contains("could not be read, since it is damaged")
                .contains("catalogue-as-saved");
        try (Stream<Path> files = Files.list(output)) {
            Path kept = files.filter(file -> file.getFileName().toString().startsWith("catalogue-as-saved"))
                    .findFirst()
                    .orElseThrow();
            assertThat(kept).hasContent("saved as something else");
        }
        try (Hand hand = Hand.open(workbook)) {
            assertThat(hand.rows(REVIEW)).isEqualTo(3);
        }
    }

    @Test
    void decisionsOutliveARunThatIsHaltedAnywhere() throws Exception {
        decideAll();
        byte[] edited = Files.readAllBytes(workbook);
        Map<String, String> before = clipping("bridge.txt");
        for (int point = 1; point <= 61; point += 12) {
            Files.write(workbook, edited);
            ProcessRun.start(List.of("-Dpressmark.crash-at=" + point), input, output)
                    .exitCode();
            assertThat(Invocation.run(input, output).exitCode()).isZero();
            assertDecided(before);
        }
    }

    private void decideAll() throws IOException {
        try (Hand hand = Hand.open(workbook)) {
            int ferry = hand.find(REVIEW, "File", "ferry.txt");
            hand.write(REVIEW, ferry, "Correct outlet", "Harbour Courier")
                    .write(REVIEW, ferry, "Correct date", "1899-04")
                    .write(REVIEW, ferry, "Note", "from the album");
            hand.write(REVIEW, hand.find(REVIEW, "File", "bridge.txt"), "Decision", "accept");
            hand.write(REVIEW, hand.find(REVIEW, "File", "receipt.txt"), "Decision", "Reject");
            hand.save();
        }
    }

    private void assertDecided(Map<String, String> bridge) {
        assertThat(clipping("ferry.txt"))
                .containsEntry("review_status", "corrected")
                .containsEntry("review_reasons", "")
                .containsEntry("outlet", "Harbour Courier")
                .containsEntry("date_published", "1899-04")
                .containsEntry("date_earliest", "1899-04-01")
                .containsEntry("date_basis", "librarian")
                .containsEntry("cataloguer_note", "from the album");
        assertThat(clipping("bridge.txt"))
                .containsEntry("review_status", "accepted")
                .containsEntry("headline", bridge.getOrDefault("headline", "?"))
                .containsEntry("outlet", bridge.getOrDefault("outlet", "?"));
        assertThat(clipping("receipt.txt")).containsEntry("review_status", "rejected");
    }

    private Map<String, String> clipping(String file) {
        return row("clippings.csv", "source_file", file).get(0);
    }

    private List<Map<String, String>> row(String table, String column, String value) {
        return Invocation.rows(output.resolve("data").resolve(table)).stream()
                .filter(row -> value.equals(row.get(column)))
                .toList();
    }
}
