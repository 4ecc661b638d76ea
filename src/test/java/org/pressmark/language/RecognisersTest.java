package org.pressmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.clipping.Passage;

class RecognisersTest {

    private static final Names NAMES = Recognisers.forEveryLanguage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en|He said he would go.|-",
                "en|The talks went on.|-",
                "en|Angela Merkel met him in Berlin.|PERSON Angela Merkel;PLACE Berlin",
                "en|ANGELA MERKEL FLEW TO BERLIN YESTERDAY.|PERSON ANGELA MERKEL;PLACE BERLIN",
                "fr|Le président Julien Marchand est à Lyon.|PERSON Julien Marchand;PLACE Lyon",
                "es|La ministra Ana Torres viajó a Ecuador.|PERSON Ana Torres;PLACE Ecuador",
                "it|La squadra vince la B|-",
                "de|C|-",
                "und|1234 5678|-"
            })
    void seesNames(String language, String text, String expected) {
        List<Name> names = NAMES.in(text, List.of(Passage.of(text, 0, text.length())), language);

        assertThat(names)
                .extracting(name -> name.kind() + " " + name.words())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(";")));
    }
}
