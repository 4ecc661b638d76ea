package org.pressmark.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Table;

class TopicsFieldTest {

    static Stream<Table.Row> cases() {
        return Sheets.cases("topics-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheMatterAndNotTheRest(Table.Row row) {
        Worksheet sheet = Sheets.of(row.cell("language"), row.cell("headline"), row.cell("body"));

        List<String> topics =
                new TopicsField().findIn(sheet).stream().map(Finding::value).toList();

        assertThat(topics).contains(row.cell("found"));
        if (!row.cell("not found").isEmpty()) {
            assertThat(topics).doesNotContain(row.cell("not found"));
        }
    }

    @Test
    void writesTwelveAtMost() {
        String body =
                "They discussed energy security, climate change, arms control, press freedom, land reform, fishing rights, border"
                        + " closures, food shortages, water cuts and pension reform. They also negotiated debt relief, trade tariffs, visa"
                        + " waivers and oil sanctions.";

        assertThat(new TopicsField().findIn(Sheets.of("en", "", body))).hasSizeLessThanOrEqualTo(12);
    }
}
