package org.pressmark.split;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Text;

/** Any text falls into at least one clipping, and every layout can say of any text whether it is its own. */
public final class SplitterFuzz {

    private static final List<Layout> LAYOUTS = Splitter.layouts(Labels.load());
    private static final Splitter SPLITTER = new Splitter();

    private SplitterFuzz() {}

    /** Loads what is loaded once, which is not to be counted as the time of an input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("A story of rain.".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Text text = Text.plain(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
        if (text.characters().isBlank()) {
            return; // Refused before it comes here: NO_TEXT.
        }
        Sheets sheets = Sheets.of(text);
        LAYOUTS.forEach(layout -> layout.cut(sheets));
        List<Clipping> clippings =
                SPLITTER.split(new SourceFile("folder/1998-04-03 gazette p5.txt", "00", bytes.length), text);
        if (clippings.isEmpty()) {
            throw new IllegalStateException("no clipping");
        }
    }
}
