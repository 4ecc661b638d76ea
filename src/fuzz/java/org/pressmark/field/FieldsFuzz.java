package org.pressmark.field;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Text;
import org.pressmark.split.Splitter;

/** Header lines, dates, datelines, bylines, outlets: every field finds something in any clipping, or nothing. */
public final class FieldsFuzz {

    private static final Fields FIELDS = new Fields((text, passages, language) -> List.of());
    private static final Splitter SPLITTER = new Splitter();

    private FieldsFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Text text = Text.plain(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
        SPLITTER.split(new SourceFile("folder/1998-04-03 gazette p5.txt", "00", bytes.length), text)
                .forEach(FIELDS::entryOf);
    }
}
