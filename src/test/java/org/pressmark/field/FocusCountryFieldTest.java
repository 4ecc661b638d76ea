package org.pressmark.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Table;

class FocusCountryFieldTest {

    static Stream<Table.Row> cases() {
        return Sheets.cases("focus-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesTheCountryThatTheClippingIsAbout(Table.Row row) {
        Worksheet sheet = Sheets.of(row.cell("language"), row.cell("headline"), row.cell("body"));

        assertThat(new FocusCountryField().findIn(sheet))
                .extracting(Finding::value)
                .containsExactlyElementsOf(row.list("country"));
    }
}
