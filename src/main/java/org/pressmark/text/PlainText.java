package org.pressmark.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Text;

/** Plain text: bytes to characters, and form feeds to pages. */
final class PlainText {

    private PlainText() {}

    /** The text of a whole file. Its layout is left as it is. */
    static Text of(byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        return paged(Characters.clean(decoded.characters()), decoded.charset());
    }

    /** The text of a part that states its encoding. What cannot be right is not believed. */
    static Decoded decode(byte[] bytes, Optional<Charset> stated) {
        Decoded decoded =
                stated.flatMap(charset -> Decoder.decodeAs(charset, bytes)).orElseGet(() -> Decoder.decode(bytes));
        return new Decoded(Characters.clean(decoded.characters()).replace('\f', '\n'), decoded.charset());
    }

    private static Text paged(String characters, String charset) {
        if (characters.indexOf('\f') < 0) {
            return Text.plain(characters, charset);
        }
        StringBuilder text = new StringBuilder(characters.length());
        List<Mark> pages = new ArrayList<>();
        for (String page : characters.strip().split("\f", -1)) {
            String lines = page.replaceAll("^\\n+", "").stripTrailing();
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            pages.add(new Mark(Mark.Kind.PAGE, text.length(), text.length() + lines.length()));
            text.append(lines);
        }
        text.append('\n');
        return new Text(
                text.toString(), Format.PLAIN.mediaType(), charset, pages.size() > 1 ? pages : List.of(), List.of());
    }
}
