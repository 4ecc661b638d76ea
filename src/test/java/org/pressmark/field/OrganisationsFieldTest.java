package org.pressmark.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Table;

class OrganisationsFieldTest {

    static Stream<Table.Row> cases() {
        return Sheets.cases("organisations-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsEach(Table.Row row) {
        Worksheet sheet = Sheets.of(row.cell("language"), row.cell("headline"), row.cell("body"));

        assertThat(new OrganisationsField().findIn(sheet))
                .extracting(Finding::value)
                .containsExactlyInAnyOrderElementsOf(row.list("organisations"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEachFromTheText(Table.Row row) {
        Worksheet sheet = Sheets.of(row.cell("language"), row.cell("headline"), row.cell("body"));

        assertThat(new OrganisationsField().findIn(sheet))
                .flatExtracting(Finding::passages)
                .allSatisfy(passage -> assertThat(sheet.text().substring(passage.start(), passage.end()))
                        .isEqualTo(passage.printed()));
    }
}
