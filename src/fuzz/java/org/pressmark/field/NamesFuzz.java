package org.pressmark.field;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Name;
import org.pressmark.language.Names;
import org.pressmark.language.Recognisers;

/** Names in the languages that are read by tables and capital letters: each name lies within the text, in order. */
public final class NamesFuzz {

    private static final List<String> LANGUAGES = List.of("fr", "de", "es", "it", "nl", "pt", "und");
    private static final Names NAMES = Recognisers.forEveryLanguage();

    private NamesFuzz() {}

    /** Loads what is loaded once, which is not to be counted as the time of an input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("A story of rain.".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return;
        }
        String language = LANGUAGES.get(Math.floorMod(text.hashCode(), LANGUAGES.size()));
        for (Name name : NAMES.in(text, List.of(Passage.of(text, 0, text.length())), language)) {
            if (name.passage().end() > text.length()) {
                throw new IllegalStateException("a name beyond the text");
            }
        }
    }
}
