package org.pressmark.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounKindsTest {

    @ParameterizedTest
    @CsvSource({
        "election, MATTER",
        "elections, MATTER",
        "taxes, MATTER",
        "policies, MATTER",
        "hour, MEASURE",
        "inches, MEASURE",
        "bridge, THING",
        "uncle, OTHER",
        "national, NONE"
    })
    void tellsWhatANounNames(String word, NounKinds.Kind kind) {
        assertThat(NounKinds.of(word).orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void knowsTheCommonFromTheRare() {
        int common = NounKinds.of("man").orElseThrow().commonness();
        int rare = NounKinds.of("extradition").orElseThrow().commonness();

        assertThat(common).isGreaterThan(rare);
    }

    @Test
    void isSilentOnWordsThatItDoesNotKnow() {
        assertThat(NounKinds.of("prziwks")).isEmpty();
    }
}
