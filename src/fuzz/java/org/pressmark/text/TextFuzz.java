package org.pressmark.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is told apart by, how its letters are decoded, and a page of HTML. */
public final class TextFuzz {

    private static final int LIMIT = 1_000_000;

    private TextFuzz() {}

    /** Loads what is loaded once, which is not to be counted as the time of an input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("A story of rain.".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        Recogniser.recognise(new Sample(bytes, new byte[0]));
        PlainText.of(bytes);
        HtmlPage.read(bytes, LIMIT, Optional.empty());
    }
}
