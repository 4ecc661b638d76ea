package org.pressmark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScoredFieldTest {

    @ParameterizedTest(name = "{0}: {1} / {2} is {3}")
    @CsvFileSource(resources = "rules.tsv", delimiter = '\t', emptyValue = "", nullValues = "~", numLinesToSkip = 1)
    void agreesAsTheGoldFormatSays(String title, String gold, String found, String expected) {
        ScoredField field = Arrays.stream(ScoredField.values())
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow();
        String answer = found.equals("(none)") ? "" : found;
        String entry = gold.equals("(none)") ? "" : gold;
        boolean agrees = field.isList() ? field.means(entry, answer) : field.accepts(entry, answer);
        assertThat(agrees).isEqualTo(expected.equals("right"));
    }
}
