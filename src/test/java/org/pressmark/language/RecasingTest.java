package org.pressmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.clipping.Passage;

class RecasingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THE MINISTER LEFT MOSCOW TODAY|The minister left Moscow today",
                "NATO AND THE UNITED STATES AGREED|NATO and the United States agreed",
                "HEIDI TAGLIAVINI SIGNED THE PROTOCOL|Heidi Tagliavini signed the protocol",
                "Already mixed, it stays as it is|Already mixed, it stays as it is"
            })
    void writesAsABookWould(String capitals, String expected) {
        assertThat(Recasing.learntFrom("", List.of()).asInBook(capitals)).isEqualTo(expected);
    }

    @Test
    void followsTheRestOfTheClipping() {
        String text = "Ambassador Rice spoke. BUSH PRAISES RICE FOR LONG SERVICE";
        Recasing recasing = Recasing.learntFrom(text, List.of(Passage.of(text, 0, 22)));

        assertThat(recasing.asInBook("PRESIDENT PRAISES RICE FOR LONG SERVICE"))
                .isEqualTo("President praises Rice for long service");
    }

    @Test
    void keepsTheLength() {
        String headline = "\"WE'RE DONE\": O'BRIEN-SMITH, 44, QUITS";

        assertThat(Recasing.learntFrom("", List.of()).asInBook(headline)).hasSameSizeAs(headline);
    }
}
