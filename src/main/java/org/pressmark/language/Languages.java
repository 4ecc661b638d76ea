package org.pressmark.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text, among those in which a newspaper is likely to be kept. Thread-safe. */
public final class Languages {

    /** The code for a language that could not be told. */
    public static final String UNKNOWN = "und";

    /**
     * A language with its likelihood.
     *
     * @param code BCP 47, {@link #UNKNOWN} if it could not be told
     * @param confidence from 0 to 100
     */
    public record Guess(String code, int confidence) {}

    private static final String MODEL = "/langdetect-183.bin";
    private static final int FEWEST_LETTERS = 40;
    private static final int ENOUGH = 1500;
    /** From this many characters on the detector is hardly ever wrong. */
    private static final int LONG_ENOUGH = 400;

    private final LanguageDetectorModel model;
    private final Map<String, String> codes;

    private Languages(LanguageDetectorModel model, Map<String, String> codes) {
        this.model = model;
        this.codes = Map.copyOf(codes);
    }

    /** Reads the model, which takes a moment. */
    public static Languages load() {
        var codes = new HashMap<String, String>();
        Table.read(Languages.class, "languages.tsv").forEach(row -> codes.put(row.cell("model"), row.cell("code")));
        try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + MODEL + " is missing on the class path");
            }
            return new Languages(new LanguageDetectorModel(in), codes);
        } catch (IOException broken) {
            throw new UncheckedIOException("the language model " + MODEL + " cannot be read", broken);
        }
    }

    /** The likeliest language of {@code text}; unknown if it holds too few letters to tell. */
    public Guess of(String text) {
        String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        long letters = sample.chars().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS) {
            return new Guess(UNKNOWN, 0);
        }
        long capitals = sample.chars().filter(Character::isUpperCase).count();
        String prepared = capitals * 2 > letters ? sample.toLowerCase(Locale.ROOT) : sample;
        double best = 0;
        double all = 0;
        String code = UNKNOWN;
        for (Language language : new LanguageDetectorME(model).predictLanguages(prepared)) {
            if (codes.containsKey(language.getLang())) {
                all += language.getConfidence();
                if (language.getConfidence() > best) {
                    best = language.getConfidence();
                    code = codes.get(language.getLang());
                }
            }
        }
        return new Guess(code, all == 0 ? 0 : (int) Math.round(100 * best / all));
    }

    /**
     * The language of {@code text}, which is said to be {@code stated} (a name or code; empty if nothing is said). A statement that is
     * understood is believed of a short text; a long one speaks for itself.
     */
    public Guess of(String text, String stated) {
        Guess read = of(text);
        String code = code(stated);
        if (code.equals(UNKNOWN) || read.code().equals(code)) {
            return read;
        }
        boolean contradicted = !read.code().equals(UNKNOWN) && text.length() >= LONG_ENOUGH;
        return contradicted ? read : new Guess(code, 80);
    }

    /** The BCP 47 code of a language given by code or by its name in English or in itself. */
    private String code(String stated) {
        String folded = stated.strip().toLowerCase(Locale.ROOT);
        if (folded.isEmpty()) {
            return UNKNOWN;
        }
        String primary = folded.split("[-_;, ]")[0];
        for (String code : codes.values()) {
            Locale locale = Locale.forLanguageTag(code);
            boolean named = locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(primary)
                    || locale.getDisplayLanguage(locale).equalsIgnoreCase(primary);
            if (code.equals(primary) || codes.getOrDefault(primary, "").equals(code) || named) {
                return code;
            }
        }
        return UNKNOWN;
    }
}
