package org.pressmark.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Table;

class DatelinesTest {

    private static final Craft CRAFT = Craft.load();

    @TestFactory
    Stream<DynamicTest> readsDatelinesInManyForms() {
        return Table.read(DatelinesTest.class, "datelines.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("text"), () -> assertEquals(expected(row), read(row.cell("text")))));
    }

    private static String expected(Table.Row row) {
        return row.cell("story").equals("none")
                ? "none"
                : String.join(" / ", row.cell("place"), row.cell("region"), row.cell("credits"), row.cell("story"));
    }

    private static String read(String text) {
        Optional<Dateline> dateline = CRAFT.datelines().at(text, 0, text.length());
        return dateline.map(found -> String.join(
                        " / ",
                        found.places().stream().map(Passage::printed).collect(Collectors.joining()),
                        found.region(),
                        found.credits().stream().map(Passage::printed).collect(Collectors.joining("|")),
                        text.substring(found.whole().end()).split(" ")[0]))
                .orElse("none");
    }
}
