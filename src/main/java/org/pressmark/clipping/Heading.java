package org.pressmark.clipping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one authorised form of a name across the archive.
 *
 * @param kind what it names
 * @param id its own identifier, such as {@code PER-0123456789abcdef}
 * @param key what its findings are known by
 * @param preferred the form under which the archive gathers it: {@code Antony Blinken}
 * @param forms by language what its clippings print where that is another form: {@code de} Deutschland
 * @param filing the form that a catalogue files under: {@code Blinken, Antony}
 * @param note what is said of it most often: a role, a country
 * @param variants the other forms met, sorted
 * @param clippings number of clippings that name it
 * @param mentions number of times it is named
 * @param earliest first day on which it is named as ISO date, empty if no clipping is dated
 * @param latest last such day
 * @param position where a place lies; nothing for other kinds, and for a place that no gazetteer knows
 */
public record Heading(
        Kind kind,
        String id,
        String key,
        String preferred,
        Map<String, String> forms,
        String filing,
        String note,
        List<String> variants,
        int clippings,
        int mentions,
        String earliest,
        String latest,
        Optional<Position> position) {

    private static final int ID_DIGITS = 16;

    public Heading {
        if (preferred.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a heading needs an identifier and a form: " + kind + " " + id);
        }
        forms = Map.copyOf(forms);
        variants = List.copyOf(variants);
    }

    /** The same heading, lying at {@code position}. */
    public Heading at(Optional<Position> position) {
        return new Heading(
                kind, id, key, preferred, forms, filing, note, variants, clippings, mentions, earliest, latest,
                position);
    }

    /**
     * The identifier of the heading that the findings of {@code key} get: the prefix of the kind and the first 16 hexadecimal digits of
     * the SHA-256 of the kind's name, a line feed and the key.
     */
    public static String idOf(Kind kind, String key) {
        return kind.prefix() + "-" + Digest.of(kind.key() + "\n" + key).substring(0, ID_DIGITS);
    }
}
