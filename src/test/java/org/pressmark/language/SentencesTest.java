package org.pressmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.clipping.Passage;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left. She stayed.|2",
                "Mr. Harrow left. Mrs. Pym stayed.|2",
                "The U.S. Army left. It came back.|2",
                "J. Harrow paid.|1",
                "\"Go!\" he said. \"Now.\"|2",
                "Sens. Hartley and Brandt voted no.|1",
                "It cost 3.5 million. Nobody paid.|2",
                "Wait ... what? Yes.|2",
                "No full stop here|1"
            })
    void endsWhereAReaderWouldPause(String text, int sentences) {
        assertThat(Sentences.of(text, Passage.of(text, 0, text.length()))).hasSize(sentences);
    }

    @Test
    void coversThePassageAlone() {
        String text = "One. Two. Three.";

        List<Passage> sentences = Sentences.of(text, Passage.of(text, 5, text.length()));

        assertThat(sentences).extracting(Passage::printed).containsExactly("Two.", "Three.");
    }

    @Test
    void cutsWhatNoSentenceCouldBeAtABlank() {
        String text = "Word ".repeat(10_000);

        List<Passage> sentences = Sentences.of(text, Passage.of(text, 0, text.length()));

        assertThat(sentences).hasSizeBetween(25, 30).allMatch(sentence -> sentence.printed()
                .endsWith("Word"));
        assertThat(sentences.stream()
                        .mapToInt(sentence -> sentence.printed().split(" ").length)
                        .sum())
                .isEqualTo(10_000);
    }
}
