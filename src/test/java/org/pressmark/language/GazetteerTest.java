package org.pressmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.shared();

    @ParameterizedTest
    @CsvSource({
        "Brussels, en, geonames:2800866",
        "Bruxelles, fr, geonames:2800866",
        "USA, en, country:US",
        "U.S., en, country:US",
        "Deutschland, de, country:DE",
        "España, es, country:ES",
        "Soviet Union, en, historical:soviet-union",
        "Paris, en, geonames:2988507"
    })
    void knowsPlacesByTheNamesOfTheLanguage(String name, String language, String key) {
        assertThat(gazetteer.resolve(name, language, List.of())).map(Place::key).hasValue(key);
    }

    @Test
    void tellsGeorgiaTheStateFromTheCountryByItsCompany() {
        Place alabama = gazetteer.resolve("Alabama", "en", List.of()).orElseThrow();
        Place armenia = gazetteer.resolve("Armenia", "en", List.of()).orElseThrow();

        assertThat(gazetteer.resolve("Georgia", "en", List.of(armenia)))
                .map(Place::key)
                .hasValue("country:GE");
        assertThat(gazetteer.resolve("Georgia", "en", List.of(alabama)))
                .map(Place::key)
                .hasValue("region:georgia");
    }

    @Test
    void tellsTownsOfOneNameApartByTheRegionBesideThem() {
        Place texas = gazetteer.resolve("Texas", "en", List.of()).orElseThrow();

        assertThat(gazetteer.resolve("Paris", "en", List.of(texas)))
                .map(Place::heading)
                .hasValue("Paris, Texas, United States");
    }

    @Test
    void doesNotKnowAirportsByTheirCodes() {
        assertThat(gazetteer.knows("BRU", "en")).isFalse();
    }

    @Test
    void givesEveryCountryItsDemonym() {
        assertThat(gazetteer.adjectives().of("American"))
                .extracting(Place::country)
                .containsExactly("US");
        assertThat(gazetteer.adjectives().of("Belgian"))
                .extracting(Place::country)
                .containsExactly("BE");
    }
}
