package org.pressmark.clipping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of characters, from which identifiers are made. */
public final class Digest {

    private Digest() {}

    /** The digest of the UTF-8 form of {@code characters} as 64 lower-case hexadecimal digits. */
    public static String of(String characters) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
