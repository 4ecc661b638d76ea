package org.pressmark.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.cast.Cast;
import org.pressmark.clipping.Finding;

class CastTest {

    @Test
    void keepsTheRoleAsTheNoteOfAPerson() {
        Worksheet sheet = Sheets.of(
                "en",
                "",
                "US Secretary of State Henry Caldwell flew to Cairo. John Harrow, the national security adviser, stayed.");

        assertThat(sheet.cast().people())
                .extracting(Finding::value, Finding::note)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Henry Caldwell", "US Secretary of State"),
                        org.assertj.core.groups.Tuple.tuple("John Harrow", "national security adviser"));
    }

    @Test
    void putsTheMostProminentFirst() {
        Worksheet sheet = Sheets.of(
                "en", "Solberg resigns", "Anna Holm spoke to Ingrid Solberg. Solberg left. Nobody followed Solberg.");

        assertThat(sheet.cast().people()).extracting(Finding::value).containsExactly("Ingrid Solberg", "Anna Holm");
    }

    @Test
    void takesNoWordForTwoThings() {
        Worksheet sheet =
                Sheets.of("en", "", "Senator Paul Lincoln of Nebraska went to Lincoln with Bank of England officials.");
        Cast cast = sheet.cast();

        assertThat(cast.spots())
                .allSatisfy(spot ->
                        assertThat(cast.spots().stream().filter(spot::overlaps)).hasSize(1));
    }

    @Test
    void knowsPlacesByTheirGazetteerKeys() {
        Worksheet sheet = Sheets.of("en", "", "He flew from Brussels to Russia.");

        assertThat(sheet.cast().places())
                .extracting(Finding::key, Finding::note)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("geonames:2800866", "BE"),
                        org.assertj.core.groups.Tuple.tuple("country:RU", "RU"));
    }

    @Test
    void findsNothingInAnEmptyStory() {
        Cast cast = Sheets.of("en", "", "").cast();

        assertThat(List.of(cast.people(), cast.places(), cast.organisations())).allMatch(List::isEmpty);
    }
}
