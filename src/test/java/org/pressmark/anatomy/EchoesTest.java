package org.pressmark.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.language.Table;

class EchoesTest {

    @TestFactory
    Stream<DynamicTest> countsTheWordsThatComeBack() {
        return Table.read(EchoesTest.class, "echoes.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("line"),
                        () -> assertEquals(
                                new Echoes.Echo(
                                        Integer.parseInt(row.cell("heard")), Integer.parseInt(row.cell("words"))),
                                Echoes.of(List.of(row.cell("story"))).of(row.cell("line")))));
    }

    @Test
    void doesNotHearTheLineItself() {
        Echoes echoes = Echoes.of(List.of("Ferry pilots strike", "The board met on Monday."));
        assertEquals(new Echoes.Echo(0, 3), echoes.of("Ferry pilots strike"));
    }

    @Test
    void hearsNothingWithoutAStory() {
        assertEquals(new Echoes.Echo(0, 3), Echoes.of(List.of()).of("Ferry pilots strike"));
    }
}
