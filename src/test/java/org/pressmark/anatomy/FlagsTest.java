package org.pressmark.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Table;

class FlagsTest {

    private static final Flags FLAGS = Craft.load().flags();

    @TestFactory
    Stream<DynamicTest> takesFlagsOffTheHeadline() {
        return Table.read(FlagsTest.class, "flags.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("printed"), () -> check(row)));
    }

    private static void check(Table.Row row) {
        String printed = row.cell("printed");
        Flags.Parted parted = FLAGS.part(printed, Passage.of(printed, 0, printed.length()));

        assertEquals(row.cell("headline"), parted.headline().printed());
        if (!row.cell("genre").isEmpty()) {
            assertEquals(
                    row.cell("genre"),
                    parted.flags().stream()
                            .flatMap(flag -> FLAGS.genreOf(flag.printed()).stream())
                            .filter(genre -> !genre.isEmpty())
                            .findFirst()
                            .orElse(""));
        }
    }
}
