package org.pressmark.field;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Text;
import org.pressmark.split.Splitter;

/** Header lines, dates, datelines, bylines, outlets: every field finds something in any clipping, or nothing. */
public final class FieldsFuzz {

    private static final Fields FIELDS = new Fields((text, passages, language) -> List.of(), Clock.systemUTC());
    private static final Splitter SPLITTER = new Splitter();

    private FieldsFuzz() {}

    /** Loads what is loaded once, which is not to be counted as the time of an input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("A story of rain.".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Text text = Text.plain(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
        if (text.characters().isBlank()) {
            return; // Refused before it comes here: NO_TEXT.
        }
        SPLITTER.split(new SourceFile("folder/1998-04-03 gazette p5.txt", "00", bytes.length), text)
                .forEach(FIELDS::entryOf);
    }
}
