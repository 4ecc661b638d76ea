package org.pressmark.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.agenda.SubjectLexicon;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Table;

class SubjectsFieldTest {

    static Stream<Table.Row> cases() {
        return Sheets.cases("subjects-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void justifiesTheHeading(Table.Row row) {
        Worksheet sheet = Sheets.of("en", row.cell("headline"), row.cell("body"));

        List<String> subjects =
                new SubjectsField().findIn(sheet).stream().map(Finding::key).toList();

        if (row.cell("qcode").equals("-")) {
            assertThat(subjects).isEmpty();
        } else {
            assertThat(subjects).contains(row.cell("qcode"));
        }
    }

    @Test
    void leavesOutTheBroaderHeading() {
        Worksheet sheet = Sheets.of(
                "en", "Car bomb kills four", "A car bomb went off. The car bomb was terrorism, and an act of terror.");

        List<SubjectLexicon.Subject> subjects = new SubjectsField()
                .findIn(sheet).stream()
                        .map(finding -> new SubjectLexicon.Subject(finding.key(), "", finding.value()))
                        .toList();

        assertThat(subjects).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
    }
}
