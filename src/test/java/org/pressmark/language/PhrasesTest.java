package org.pressmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static List<String> found(Phrases<String> phrases, String text) {
        return phrases.in(Words.of(text)).stream().map(Phrases.Match::meaning).toList();
    }

    @Test
    void takesTheLongestAtEachPlace() {
        Phrases<String> phrases = new Phrases.Builder<String>()
                .put("Guinea", "GN")
                .put("Guinea-Bissau", "GW")
                .build();

        assertThat(found(phrases, "From Guinea to Guinea-Bissau.")).containsExactly("GN", "GW");
    }

    @Test
    void findsNamesOnlyWithTheirCapitals() {
        Phrases<String> phrases = new Phrases.Builder<String>()
                .put("Nice", "town")
                .put("WHO", "body")
                .build();

        assertThat(found(phrases, "A nice man, who knows Nice, knows the WHO.")).containsExactly("town", "body");
    }

    @Test
    void findsOtherPhrasesInEveryCase() {
        Phrases<String> phrases =
                new Phrases.Builder<String>().put("climate change", "topic").build();

        assertThat(found(phrases, "CLIMATE CHANGE and Climate\nchange")).containsExactly("topic", "topic");
    }

    @Test
    void reachesOverNoComma() {
        Phrases<String> phrases =
                new Phrases.Builder<String>().put("New York", "town").build();

        assertThat(found(phrases, "Something new, York said.")).isEmpty();
    }

    @Test
    void passesOverDotsAndAccents() {
        Phrases<String> phrases = new Phrases.Builder<String>()
                .put("U.S.", "US")
                .put("St. Étienne", "town")
                .build();

        assertThat(found(phrases, "The US and the U.S. met in St Etienne.")).containsExactly("US", "US", "town");
    }

    @Test
    void joinsWordsThatALineEndHasParted() {
        Phrases<String> phrases =
                new Phrases.Builder<String>().put("Brussels", "town").build();

        assertThat(found(phrases, "They met in Brus-\nsels today.")).containsExactly("town");
    }
}
