package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to name a clipping, and what is said of it, from the store and from the printed tables alone. */
class ExplainCommandTest {

    private static final String TWO_STORIES =
            """
             date 2021-04-14 HarbourCourier.example
            Ferry Line Reopens After Ten Years

            OBAN (The Harbour Courier - 14th April, 2021) The ferry line to the island reopened on Wednesday, said Fiona MacAskill,
            the director of the harbour board. Ministers will discuss new timetables in May.

             date 2021-04-15 NorthernLedger.example
            Old Bridge to Be Rebuilt in Stone

            DURHAM (Northern Ledger - 15th April, 2021) The council voted to rebuild the old bridge in stone, said its leader, Peter
            Ashworth. The work will take two years and cost four million pounds.
            """;

    @TempDir
    private static Path folder;

    private static Path input;
    private static Path output;

    @BeforeAll
    static void catalogue() throws IOException {
        input = Files.createDirectories(folder.resolve("input/2021"));
        input = folder.resolve("input");
        output = folder.resolve("output");
        Files.writeString(input.resolve("2021/april.txt"), TWO_STORIES);
        assertThat(Invocation.run(input, output).exitCode()).isZero();
        assertThat(Invocation.rows(output.resolve("data/clippings.csv"))).hasSize(2);
    }

    @Test
    void showsEachCellWithItsReasonAndTheTextAroundIt() {
        Invocation call = explain("2021/april.txt", "1");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .contains("Date  (date_published)")
                .containsPattern("2021-04-14  \\d+ of 100")
                .contains("date >>2021-04-14<< HarbourCourier.example / Ferry Line")
                .contains("It stands in")
                .contains("said >>Fiona MacAskill<<, / the director")
                .contains("Precision: day")
                .contains("Empty, since nothing was found:")
                .doesNotContain("\u001b");
    }

    @Test
    void takesAMarkOrTheBeginningOfOneWithOrWithoutItsPrefix() {
        String mark = markOf("2");
        for (String name : List.of(mark, mark.substring(0, 12), mark.substring(4, 14), mark.toLowerCase(Locale.ROOT))) {
            assertThat(explain(name).out()).as(name).contains("Old Bridge to Be Rebuilt in Stone");
        }
    }

    @Test
    void takesAFileByItsNameOrFromWhereTheShellStands() {
        assertThat(explain("april.txt", "2").out()).contains("Old Bridge");
        assertThat(explain(input.resolve("2021/april.txt").toString(), "2").out())
                .contains("Old Bridge");
    }

    @Test
    void showsOneColumnAlone() {
        assertThat(explain("april.txt", "1", "--column", "headline").out())
                .contains("Ferry Line Reopens After Ten Years")
                .doesNotContain("date_published");
        assertThat(explain("april.txt", "1", "--column", "People").out()).contains("Fiona MacAskill");
    }

    @Test
    void asksWhichOneWhenAFileHoldsSeveral() {
        Invocation call = explain("2021/april.txt");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("2 clippings").contains(markOf("1")).contains(markOf("2"));
    }

    @Test
    void saysWhatThereIsInsteadOfWhatThereIsNot() {
        assertThat(explain("2021/april.txt", "7").err()).contains("has no clipping 7; there are 2.");
        assertThat(explain("CLP-ffffffffffffffff").err())
                .contains("There is no clipping")
                .contains(output.toString());
        assertThat(explain("no\u001b[31mthing").err()).doesNotContain("\u001b");
        Invocation column = explain("april.txt", "1", "--column", "colour");
        assertThat(column.exitCode()).isEqualTo(2);
        assertThat(column.err()).contains("date_published");
    }

    @Test
    void needsACatalogue() {
        Invocation call =
                Invocation.of("explain", "CLP-1", "-o", folder.resolve("none").toString());
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("pressmark run");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"running", "copied"})
    void readsThePrintedTablesWhereTheStoreIsNotAtHand(String how) throws IOException {
        String mark = markOf("1");
        Invocation call;
        if (how.equals("running")) {
            try (Lock lock = Lock.take(output.resolve(".pressmark")).orElseThrow()) {
                assertThat(lock).isNotNull();
                call = explain(mark.substring(0, 10));
            }
        } else {
            Path copy = folder.resolve("copy");
            Files.createDirectories(copy.resolve("data"));
            for (String table : List.of("clippings", "evidence", "mentions")) {
                String file = "data/" + table + ".csv";
                Files.copy(output.resolve(file), copy.resolve(file));
            }
            call = Invocation.of("explain", mark, "-o", copy.toString());
        }
        assertThat(call.exitCode()).isZero();
        assertThat(call.err()).contains("The text around is not shown");
        assertThat(call.out())
                .contains("read from >>2021-04-14<<")
                .contains("read from >>Fiona MacAskill<<")
                .contains("Ferry Line Reopens After Ten Years");
    }

    private static String markOf(String number) {
        return Invocation.rows(output.resolve("data/clippings.csv")).stream()
                .filter(row -> row.getOrDefault("clipping_number", "").equals(number))
                .map(row -> row.getOrDefault("clipping_id", ""))
                .findFirst()
                .orElseThrow();
    }

    private static Invocation explain(String... words) {
        var call = new ArrayList<>(List.of("explain", "-i", input.toString(), "-o", output.toString()));
        call.addAll(List.of(words));
        return Invocation.of(call.toArray(String[]::new));
    }
}
