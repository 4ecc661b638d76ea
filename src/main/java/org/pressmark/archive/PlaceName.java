package org.pressmark.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as text, under every locale the same and never the same for two files of a folder. On Unix a name is bytes: they
 * are read as UTF-8, and a byte that is none is written as {@code \xe9}. A name that holds such an escape as plain letters has its
 * backslash written as {@code \x5c}, so that the text leads back to one name only.
 */
final class PlaceName {

    private static final boolean NAMES_ARE_BYTES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("\\\\(?=x[0-9a-f]{2})");

    private PlaceName() {}

    /** The last name of an absolute path. */
    static String of(Path place) {
        String name = String.valueOf(place.getFileName());
        return NAMES_ARE_BYTES && !isPlain(name) ? text(bytes(place)) : name;
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 0x7f && c != '\\');
    }

    /** The bytes of the name, which a path gives away as an URI only. */
    private static byte[] bytes(Path place) {
        String uri = place.toUri().getRawPath().replaceAll("/+$", "");
        var bytes = new ByteArrayOutputStream();
        for (int i = uri.lastIndexOf('/') + 1; i < uri.length(); i++) {
            if (uri.charAt(i) == '%') {
                bytes.write(Integer.parseInt(uri.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(uri.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    static String text(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var text = new StringBuilder();
        while (true) {
            var result = utf8.decode(in, out, true);
            text.append(LOOKS_ESCAPED.matcher(out.flip()).replaceAll("\\\\x5c"));
            out.clear();
            if (!result.isError()) {
                return text.toString();
            }
            for (int i = 0; i < result.length(); i++) {
                text.append("\\x%02x".formatted(in.get() & 0xff).toLowerCase(Locale.ROOT));
            }
            utf8.reset();
        }
    }
}
