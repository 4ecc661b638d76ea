package org.pressmark.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The form under which a catalogue files a person: {@code Blinken, Antony}; {@code von der Leyen, Ursula}. A particle stays with the
 * surname, as it does in English catalogues (RDA 9.2.2.10 with appendix F for names in an English text). Names whose surname comes
 * first in print (Xi Jinping) are known by their first part and are not turned round.
 */
final class FilingForm {

    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "ben", "da", "das", "de", "del", "della", "dem", "den", "der", "di", "do", "dos", "du", "el",
            "ibn", "la", "le", "san", "st.", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur", "y");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    /** The commonest Chinese, Korean and Vietnamese surnames, which are printed before the given name. */
    private static final Set<String> SURNAME_FIRST = Set.of(
            "ban", "cao", "chen", "deng", "guo", "hu", "huang", "jiang", "kim", "li", "lin", "liu", "mao", "moon",
            "nguyen", "park", "peng", "qin", "roh", "sun", "tsai", "wang", "wen", "wu", "xi", "xu", "yang", "yoon",
            "zhang", "zhao", "zhou", "zhu");

    private FilingForm() {}

    static String ofPerson(String name) {
        List<String> parts = Arrays.asList(name.split(" "));
        int end = parts.size();
        while (end > 1 && SUFFIXES.contains(parts.get(end - 1).toLowerCase(Locale.ROOT))) {
            end--;
        }
        int start = end - 1;
        while (start > 1 && PARTICLES.contains(parts.get(start - 1).toLowerCase(Locale.ROOT))) {
            start--;
        }
        if (start < 1 || isSurnameFirst(parts, end)) {
            return name;
        }
        String surname = String.join(" ", parts.subList(start, end)).replaceFirst(",$", "");
        String given = String.join(" ", parts.subList(0, start));
        String suffix = end == parts.size() ? "" : ", " + String.join(" ", parts.subList(end, parts.size()));
        return surname + ", " + given + suffix;
    }

    private static boolean isSurnameFirst(List<String> parts, int end) {
        return end <= 3
                && SURNAME_FIRST.contains(parts.get(0).toLowerCase(Locale.ROOT))
                && parts.get(0).chars().allMatch(letter -> letter < 128);
    }
}
