package org.pressmark.field;

import java.util.List;
import org.pressmark.cast.Cast;
import org.pressmark.cast.Countries;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/** The country that the clipping is about, if there is clearly one. */
final class FocusCountryField implements Field {

    @Override
    public Column column() {
        return Column.FOCUS_COUNTRY;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        Cast cast = sheet.cast();
        Countries countries = Countries.of(cast.story(), cast.places());
        return countries
                .focus()
                .map(code -> List.of(new Finding(
                        code,
                        "",
                        "",
                        passages(code, countries, cast),
                        "focus-country",
                        countries.confidence(),
                        List.of())))
                .orElse(List.of());
    }

    /** Where the clipping names the country itself or something in it, else where it uses its adjective. */
    private static List<Passage> passages(String code, Countries countries, Cast cast) {
        List<Passage> named = cast.places().stream()
                .filter(place -> place.note().equals(code))
                .flatMap(place -> place.passages().stream())
                .sorted()
                .toList();
        return named.isEmpty() ? countries.adjectivesOf(code) : named;
    }
}
