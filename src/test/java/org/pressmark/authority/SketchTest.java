package org.pressmark.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static final String STORY =
            IntStream.range(0, 300).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));

    @Test
    void anEditedTextResemblesItself() {
        String edited = STORY.replace("word17 ", "").replace("word250", "changed") + " and a last sentence";
        assertThat(Sketch.of(edited).resembles(Sketch.of(STORY))).isTrue();
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        assertThat(Sketch.of(STORY.toUpperCase(java.util.Locale.ROOT).replace(" ", ", ")))
                .isEqualTo(Sketch.of(STORY));
    }

    @Test
    void anotherTextDoesNot() {
        assertThat(Sketch.of(STORY.replace("word", "term")).resembles(Sketch.of(STORY)))
                .isFalse();
    }

    @Test
    void twoEmptyTextsAreTheSame() {
        assertThat(Sketch.of("").resembles(Sketch.of("...  "))).isTrue();
    }
}
