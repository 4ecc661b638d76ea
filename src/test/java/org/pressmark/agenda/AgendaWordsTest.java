package org.pressmark.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaWordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, government, true",
        "en, dollars, true",
        "en, budget, false",
        "de, finanzausschuss, true",
        "de, haushalt, false",
        "nl, gemeenteraad, true",
        "nl, euro, true",
        "fr, maison, false"
    })
    void knowsWhatNoTopicEndsIn(String language, String word, boolean none) {
        assertThat(AgendaWords.of(language).endsNoTopic(word)).isEqualTo(none);
    }
}
