package org.pressmark.clipping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The one authorised form of a name across the archive.
 *
 * @param kind what it names
 * @param id its own identifier, such as {@code PER-0123456789abcdef}
 * @param key what its findings are known by
 * @param preferred the form that the catalogue prints: {@code Antony Blinken}
 * @param filing the form that a catalogue files under: {@code Blinken, Antony}
 * @param note what is said of it most often: a role, a country
 * @param variants the other forms met, sorted
 * @param clippings number of clippings that name it
 * @param mentions number of times it is named
 * @param earliest first day on which it is named as ISO date, empty if no clipping is dated
 * @param latest last such day
 */
public record Heading(
        Kind kind,
        String id,
        String key,
        String preferred,
        String filing,
        String note,
        List<String> variants,
        int clippings,
        int mentions,
        String earliest,
        String latest) {

    public Heading {
        if (preferred.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a heading needs an identifier and a form: " + kind + " " + id);
        }
        variants = List.copyOf(variants);
    }

    private static final int ID_BYTES = 8;

    /**
     * The identifier of the heading that the findings of {@code kind} with {@code key} belong to: the kind's prefix, a hyphen and the
     * first 16 hexadecimal digits of the SHA-256 of the kind's name in files, a line feed and the key, in UTF-8. Whoever holds a
     * finding can thus name its heading without looking it up, and the same name has the same identifier in every archive.
     */
    public static String idOf(Kind kind, String key) {
        byte[] named = (kind.key() + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return kind.prefix() + "-" + HexFormat.of().formatHex(sha256().digest(named), 0, ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
