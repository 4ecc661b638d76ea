package org.pressmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.clipping.Passage;

class AcronymsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The International Atomic Energy Agency (IAEA) met.|International Atomic Energy Agency",
                "the Organization for Security and Co-operation in Europe (OSCE)|Organization for Security and Co-operation in Europe",
                "members of the Gulf Cooperation Council (GCC) said|Gulf Cooperation Council",
                "Senator John Hartley (D-DE) said|-",
                "he came back (he said) at noon|-",
                "As the war in Denmark went on, Defence Experts (DE) met|Defence Experts",
                "the company (XYZ) failed|-"
            })
    void findsTheFullName(String text, String name) {
        List<Acronyms.Definition> definitions = Acronyms.in(text, List.of(Passage.of(text, 0, text.length())));

        assertThat(definitions)
                .extracting(definition -> definition.name().printed())
                .isEqualTo(name == null ? List.of() : List.of(name));
    }
}
