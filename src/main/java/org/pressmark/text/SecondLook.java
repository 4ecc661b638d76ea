package org.pressmark.text;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which language a page should be looked at once more, because its words are clearly of one that was not expected. */
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
     * The installed language of which {@code text} holds half as many everyday words again as of any that it was read with, and enough of
     * them; none if there is no such language.
     */
    static Optional<String> at(String text, List<String> readWith, List<String> installed) {
        byte[] sample = text.getBytes(StandardCharsets.ISO_8859_1);
        long expected = NAMES.entrySet().stream()
                .filter(entry -> readWith.contains(entry.getValue()))
                .mapToLong(entry -> entry.getKey().words(sample))
                .max()
                .orElse(0);
        Optional<Tongue> likeliest = NAMES.keySet().stream()
                .max(Comparator.comparingLong((Tongue tongue) -> tongue.words(sample))
                        .thenComparing(Tongue::name));
        return likeliest
                .filter(tongue -> tongue.words(sample) >= FEWEST_WORDS && tongue.words(sample) * 2 >= expected * 3)
                .map(NAMES::get)
                .filter(name -> installed.contains(name) && !readWith.contains(name));
    }
}
