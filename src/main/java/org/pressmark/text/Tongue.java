package org.pressmark.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The language of a text as far as its plain ASCII words betray it, which are the same in nearly every encoding; and the letters
 * beyond ASCII that this language is written with.
 */
enum Tongue {
    ENGLISH("the of and to in is that for was on with as by at from he she it his said has have were", "é", ""),
    FRENCH(
            "le la les de des du un une et en dans que qui est pour sur par au aux il pas plus avec",
            "éèàçêâîôûùëïüœæ«»",
            "àÀ"),
    GERMAN(
            "der die das und in den von zu mit dem des im ist auf nicht ein eine als auch es an werden aus hat",
            "äöüß",
            "à"),
    SPANISH("el la los las de del que y en un una por con para se su al no es lo como", "áéíóúñü¿¡«»", "óáÓ"),
    PORTUGUESE("o a os as de do da dos das que e em um uma por com para se no na ao mais", "áàâãéêíóôõúç", "éàÉÀóÓ"),
    ITALIAN("il la lo gli le di del della che e in un una per con non si da al sono nel", "àèéìòù", "èÈ"),
    DUTCH("de het een van en in is dat op te met voor niet zijn aan er om ook als door", "éëïöüèêáó", "à"),
    SWEDISH("och att det som en av den med har inte ett om var till de han", "åäöé", "åöÅÖ"),
    DANISH("og i at det er en den til af de som ikke har med han et var", "æøåéöüä", "åøÅØ"),
    FINNISH("ja on ei oli se hän ovat mutta joka sen kun että kuin", "äöåé", ""),
    POLISH("i w na z do nie jest od po przez jako oraz dla jak ale tego", "ąćęłńóśźż", ""),
    CZECH("a v na se je do ze pro by ale jako po roku podle bylo byl tak", "áčďéěíňóřšťúůýž", ""),
    HUNGARIAN("a az egy nem hogy volt is meg el csak ez de van mint ami ezt", "áéíóöőúüű", "őŐ"),
    TURKISH("ve bir bu da de ile olarak olan daha gibi sonra kadar ise", "çğıöşüâîİ", ""),
    UNKNOWN("", "éèàçêâîôûùëïäöüßáíóúñåøæœãõìò", "àéó");

    private static final int ENOUGH_WORDS = 2;

    private final Set<String> words;
    private final String letters;
    private final String wordsOfOneLetter;

    /** Everyday words in ASCII, the small letters beyond ASCII, and those of them that are a word by themselves. */
    Tongue(String words, String letters, String wordsOfOneLetter) {
        this.words = Set.copyOf(Arrays.asList(words.split(" ")));
        this.letters = letters;
        this.wordsOfOneLetter = wordsOfOneLetter;
    }

    /** The language with the most everyday words in the sample; unknown if there are too few. */
    static Tongue of(byte[] sample) {
        List<String> tokens = tokens(sample);
        Tongue best = UNKNOWN;
        long most = ENOUGH_WORDS - 1;
        for (Tongue tongue : values()) {
            long hits = tokens.stream().filter(tongue.words::contains).count();
            if (hits > most) {
                best = tongue;
                most = hits;
            }
        }
        return best;
    }

    /** How many of its everyday words the sample holds, each as often as it stands there. */
    long words(byte[] sample) {
        return tokens(sample).stream().filter(words::contains).count();
    }

    private static List<String> tokens(byte[] sample) {
        String ascii = new String(sample, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return List.of(ascii.split("[\\x00-\\x60\\x7b-\\x7f]+"));
    }

    /** Whether this language is written with {@code letter}, in either case. */
    boolean writes(char letter) {
        return letters.indexOf(letter) >= 0 || letters.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** Whether {@code letter} is a word by itself. */
    boolean hasWord(char letter) {
        return wordsOfOneLetter.indexOf(letter) >= 0;
    }

    /** Whether any language of this list is. */
    static boolean anyWrites(char letter) {
        return Arrays.stream(values()).anyMatch(tongue -> tongue.writes(letter));
    }
}
