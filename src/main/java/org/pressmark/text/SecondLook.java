package org.pressmark.text;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which language a page should be looked at once more, because its words are clearly of that one: it was not expected, or it is not the
 * first of several that were. Read with several languages together, a page in German loses some of its dots.
 */
final class SecondLook {

    /** Tesseract's names. */
    private static final Map<Tongue, String> NAMES = Map.ofEntries(
            Map.entry(Tongue.ENGLISH, "eng"),
            Map.entry(Tongue.FRENCH, "fra"),
            Map.entry(Tongue.GERMAN, "deu"),
            Map.entry(Tongue.SPANISH, "spa"),
            Map.entry(Tongue.PORTUGUESE, "por"),
            Map.entry(Tongue.ITALIAN, "ita"),
            Map.entry(Tongue.DUTCH, "nld"),
            Map.entry(Tongue.SWEDISH, "swe"),
            Map.entry(Tongue.DANISH, "dan"),
            Map.entry(Tongue.FINNISH, "fin"),
            Map.entry(Tongue.POLISH, "pol"),
            Map.entry(Tongue.CZECH, "ces"),
            Map.entry(Tongue.HUNGARIAN, "hun"),
            Map.entry(Tongue.TURKISH, "tur"));

    private static final int FEWEST_WORDS = 8;

    private SecondLook() {}

    /**
     * The installed language of which {@code text} holds half as many everyday words again as of any other that it was read with, and enough
     * of them; none if there is no such language, or the page was read with it alone or before all others.
     */
    static Optional<String> at(String text, List<String> readWith, List<String> installed) {
        byte[] sample = text.getBytes(StandardCharsets.ISO_8859_1);
        Tongue likeliest = NAMES.keySet().stream()
                .max(Comparator.comparingLong((Tongue tongue) -> tongue.words(sample))
                        .thenComparing(Tongue::name))
                .orElseThrow();
        long expected = NAMES.entrySet().stream()
                .filter(entry -> readWith.contains(entry.getValue()) && entry.getKey() != likeliest)
                .mapToLong(entry -> entry.getKey().words(sample))
                .max()
                .orElse(0);
        return Optional.of(likeliest)
                .filter(tongue -> tongue.words(sample) >= FEWEST_WORDS && tongue.words(sample) * 2 >= expected * 3)
                .map(NAMES::get)
                .filter(name -> installed.contains(name) && readWith.indexOf(name) != 0);
    }
}
