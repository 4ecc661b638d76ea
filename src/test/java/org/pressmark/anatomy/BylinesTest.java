package org.pressmark.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Table;

class BylinesTest {

    private static final Bylines BYLINES = Craft.load().bylines();

    @TestFactory
    Stream<DynamicTest> namesTheAuthorsOfALine() {
        return Table.read(BylinesTest.class, "bylines.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("line"), () -> assertEquals(row.cell("names"), read(row.cell("line")))));
    }

    private static String read(String line) {
        Passage passage = Passage.of(line, 0, line.length());
        if (!BYLINES.isByline(line, passage)) {
            return "no";
        }
        String names =
                BYLINES.namesIn(line, passage).stream().map(Passage::printed).collect(Collectors.joining("|"));
        return names.isEmpty() ? "-" : names;
    }
}
