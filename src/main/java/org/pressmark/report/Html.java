package org.pressmark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** What a page is made of: escaped text, data, and the style and script that come with Pressmark, allowed by their digests alone. */
final class Html {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Html() {}

    /** A resource of this room as text; the line feeds of the repository on every system. */
    static String resource(String name) {
        try (InputStream in = Html.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", broken);
        }
    }

    /** Text that may stand between tags and in quoted attributes; controls that HTML does not know become a sign for them. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isForbidden(point) ? '\uFFFD' : point);
            }
        });
        return escaped.toString();
    }

    /** A value as JSON within a script element: nothing in it can end the element or open a comment. */
    static String json(Object value) {
        return JSON.writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** The source expression that allows exactly this text as style or script (Content Security Policy Level 3, 2.3.1). */
    static String allowed(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Control characters other than tab and line feeds, lone surrogates, and what a reader's eye can be misled by. */
    private static boolean isForbidden(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
        boolean turning = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return control || turning || Character.getType(point) == Character.SURROGATE;
    }
}
