package org.pressmark.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Table;

class PlacesFieldTest {

    static Stream<Table.Row> cases() {
        return Sheets.cases("places-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsEach(Table.Row row) {
        Worksheet sheet = Sheets.of(row.cell("language"), row.cell("headline"), row.cell("body"));

        assertThat(new PlacesField().findIn(sheet))
                .extracting(Finding::value)
                .containsExactlyInAnyOrderElementsOf(row.list("places"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEachFromTheText(Table.Row row) {
        Worksheet sheet = Sheets.of(row.cell("language"), row.cell("headline"), row.cell("body"));

        assertThat(new PlacesField().findIn(sheet))
                .flatExtracting(Finding::passages)
                .allSatisfy(passage -> assertThat(sheet.text().substring(passage.start(), passage.end()))
                        .isEqualTo(passage.printed()));
    }
}
