package org.pressmark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.clipping.Edtf;

class DatesTest {

    private static final Dates DATES = Dates.load();

    @TestFactory
    Stream<DynamicTest> readsDatesAsTheyAreWritten() {
        return Table.read(DatesTest.class, "dates.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("text") + " " + row.cell("order"),
                        () -> assertEquals(row.cell("readings"), read(row))));
    }

    private static String read(Table.Row row) {
        Dates.Order order =
                switch (row.cell("order")) {
                    case "D" -> Dates.Order.DAY_FIRST;
                    case "M" -> Dates.Order.MONTH_FIRST;
                    default -> Dates.Order.UNKNOWN;
                };
        List<DateMention> mentions =
                DATES.in(row.cell("text"), 0, row.cell("text").length(), order);
        if (mentions.isEmpty()) {
            return "none";
        }
        DateMention mention = mentions.get(0);
        String readings = mention.readings().stream().map(Edtf::text).collect(Collectors.joining("|"));
        return (mention.impossible() ? "impossible" : readings) + (mention.weekdayFits() ? "" : "!");
    }

    @Test
    void findsEveryDateOfATextInItsOrder() {
        String text = "Published 1 May 2019, updated May 3, 2019. The talks began on 12.4.2019 and end in June 2019.";

        List<String> dates = DATES.in(text).stream()
                .map(mention -> mention.date().orElseThrow().text())
                .toList();

        assertEquals(List.of("2019-05-01", "2019-05-03", "2019-04-12", "2019-06"), dates);
    }

    @Test
    void tellsWhereItReadADate() {
        String text = "On Tuesday, 23 March 2021, they met.";

        DateMention mention = DATES.in(text).get(0);

        assertEquals("Tuesday, 23 March 2021", mention.passage().printed());
        assertEquals(
                text.substring(mention.passage().start(), mention.passage().end()),
                mention.passage().printed());
    }

    @Test
    void learnsTheOrderFromANumberAboveTwelve() {
        assertEquals(Dates.Order.DAY_FIRST, DATES.orderIn("from 03/04/2021 to 25/04/2021"));
        assertEquals(Dates.Order.MONTH_FIRST, DATES.orderIn("from 03/04/2021 to 04/25/2021"));
        assertEquals(Dates.Order.UNKNOWN, DATES.orderIn("from 03/04/2021 to 05/04/2021"));
    }

    @Test
    void readsInTimeProportionalToTheText() {
        String hostile = "1 1-1 March ".repeat(20_000) + "9".repeat(100_000) + " a".repeat(100_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DATES.in(hostile));
    }
}
