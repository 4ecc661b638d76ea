package org.pressmark.clipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest(name = "{0} is from {1} to {2}, {3}")
    @CsvSource({
        "2021-03-23, 2021-03-23, 2021-03-23, day",
        "2021-03,    2021-03-01, 2021-03-31, month",
        "2020-02~,   2020-02-01, 2020-02-29, month",
        "1956,       1956-01-01, 1956-12-31, year",
        "1987?,      1987-01-01, 1987-12-31, year",
        "199X,       1990-01-01, 1999-12-31, decade",
        "18XX,       1800-01-01, 1899-12-31, century",
        "0079-08-24, 0079-08-24, 0079-08-24, day"
    })
    void knowsItsFirstAndLastDay(String text, LocalDate earliest, LocalDate latest, String precision) {
        var date = new Edtf(text);
        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
        assertThat(date.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-03-23", "XXXX-02-29", "XXXX-12"})
    void hasNoDayWithoutAYear(String text) {
        var date = new Edtf(text);
        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
        assertThat(date.precision()).isEqualTo("yearless");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-30",
                "2021-13",
                "1900-02-29",
                "21-03-23",
                "2021-3-23",
                "23.3.2021",
                "",
                "2021-03-23T10:00"
            })
    void refusesWhatIsNotInTheCalendarOrNotEdtf(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edtf(text));
        assertThat(Edtf.parse(text)).isEmpty();
    }
}
