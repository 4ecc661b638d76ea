package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest and the size of some bytes.
 *
 * @param sha256 lower-case hexadecimal SHA-256
 * @param size number of bytes
 */
record Fingerprint(String sha256, long size) {

    private static final int BUFFER = 1 << 16;

    /** Reads {@code bytes} to their end, or until there are more than {@code most}: a file may grow faster than it is read. */
    static Fingerprint of(InputStream bytes, long most) throws IOException {
        return copy(bytes, most, OutputStream.nullOutputStream());
    }

    /** Copies {@code bytes} to {@code target} and fingerprints them on the way; stops soon after {@code most} bytes. */
    static Fingerprint copy(InputStream bytes, long most, OutputStream target) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0 && size <= most; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
            target.write(buffer, 0, read);
            size += read;
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
