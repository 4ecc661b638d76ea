package org.pressmark.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** The codes of the MARC Code List for Languages, which are those of ISO 639-2/B. */
final class MarcLanguage {

    static final String UNDETERMINED = "und";

    private static final String TABLE = "bibliographic-languages.tsv";
    private static final Map<String, String> BIBLIOGRAPHIC = read();

    private MarcLanguage() {}

    /** The code for a BCP 47 tag, {@code und} for one that has none. */
    static String of(String tag) {
        try {
            String code = Locale.forLanguageTag(tag).getISO3Language();
            return code.isEmpty() ? UNDETERMINED : BIBLIOGRAPHIC.getOrDefault(code, code);
        } catch (MissingResourceException noCode) {
            return UNDETERMINED;
        }
    }

    private static Map<String, String> read() {
        try (InputStream in = MarcLanguage.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + TABLE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("terminological"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource " + TABLE + " cannot be read", broken);
        }
    }
}
