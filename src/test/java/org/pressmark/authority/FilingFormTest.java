package org.pressmark.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingFormTest {

    @ParameterizedTest(name = "{0} is filed under {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "Antony Blinken       > Blinken, Antony",
                "Ursula von der Leyen > von der Leyen, Ursula",
                "Joseph R. Biden Jr.  > Biden, Joseph R., Jr.",
                "John Adams, Jr.      > Adams, John, Jr.",
                "Charles de Gaulle    > de Gaulle, Charles",
                "Osama bin Laden      > bin Laden, Osama",
                "Stoltenberg          > Stoltenberg",
                "Xi Jinping           > Xi Jinping",
                "Moon Jae-in          > Moon Jae-in",
                "Kim Campbell Jones Smith > Smith, Kim Campbell Jones",
                "Sigrún Hallsdóttir   > Hallsdóttir, Sigrún",
                "Van Morrison         > Morrison, Van"
            })
    void invertsAName(String name, String filing) {
        assertThat(FilingForm.ofPerson(name)).isEqualTo(filing);
    }
}
