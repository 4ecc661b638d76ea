package org.pressmark.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Usage;

class HeadingsTest {

    @Test
    void makesOneHeadingOfAllFormsOfAKey() {
        List<Heading> headings = headings(
                usage("antony blinken", "ANTONY BLINKEN", "", 1, 2, "2021-03-23"),
                usage("antony blinken", "Antony Blinken", "US Secretary of State", 3, 9, "2020-12-01"),
                usage("josep borrell", "Josep Borrell", "", 1, 1, ""));

        assertThat(headings).extracting(Heading::preferred).containsExactly("Antony Blinken", "Josep Borrell");
        Heading blinken = headings.get(0);
        assertThat(blinken.filing()).isEqualTo("Blinken, Antony");
        assertThat(blinken.variants()).containsExactly("ANTONY BLINKEN");
        assertThat(blinken.note()).isEqualTo("US Secretary of State");
        assertThat(blinken.clippings()).isEqualTo(4);
        assertThat(blinken.mentions()).isEqualTo(11);
        assertThat(blinken.earliest()).isEqualTo("2020-12-01");
        assertThat(blinken.id()).isEqualTo(Heading.idOf(Kind.PERSON, "antony blinken"));
    }

    @Test
    void prefersTheLongerOfTwoFormsThatAreUsedAlike() {
        assertThat(headings(usage("smith", "J. Smith", "", 1, 1, ""), usage("smith", "John Smith", "", 1, 1, "")))
                .extracting(Heading::preferred)
                .containsExactly("John Smith");
    }

    @Test
    void givesNothingForNothing() {
        assertThat(headings()).isEmpty();
    }

    private static List<Heading> headings(Usage... usages) {
        var made = new ArrayList<Heading>();
        var headings = new Headings(Kind.PERSON, made::add);
        List.of(usages).forEach(headings);
        headings.finish();
        return made;
    }

    @Test
    void keepsTheFormOfEachLanguage() {
        Heading germany = headings(
                        new Usage(Kind.PLACE, "country:DE", "de", "Deutschland", "DE", 5, 9, "", ""),
                        new Usage(Kind.PLACE, "country:DE", "en", "Germany", "DE", 6, 8, "", ""),
                        new Usage(Kind.PLACE, "country:DE", "fr", "Allemagne", "DE", 1, 1, "", ""))
                .get(0);

        assertThat(germany.preferred()).isEqualTo("Germany");
        assertThat(germany.forms()).isEqualTo(Map.of("de", "Deutschland", "fr", "Allemagne"));
        assertThat(germany.variants()).containsExactly("Allemagne", "Deutschland");
    }

    private static Usage usage(String key, String form, String note, int clippings, int mentions, String day) {
        return new Usage(Kind.PERSON, key, "en", form, note, clippings, mentions, day, day);
    }
}
