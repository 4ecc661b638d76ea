package org.pressmark.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The beginning and the end of a file, enough to recognise it by: containers keep their table of contents in one or the other.
 *
 * @param head the first 64 KB
 * @param tail the last 64 KB, without what is in the head
 */
record Sample(byte[] head, byte[] tail) {

    private static final int LENGTH = 1 << 16;

    static Sample of(Path file, long size) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LENGTH);
            in.skipNBytes(Math.max(0, Math.min(size - head.length, size - head.length - LENGTH)));
            return new Sample(head, in.readNBytes(LENGTH));
        }
    }

    boolean startsWith(String prefix) {
        byte[] bytes = prefix.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }

    /** Whether {@code sought} stands within the first {@code within} bytes. */
    boolean headHolds(String sought, int within) {
        return new String(head, 0, Math.min(head.length, within), StandardCharsets.ISO_8859_1).contains(sought);
    }

    boolean holds(String sought) {
        return latin(head).contains(sought) || latin(tail).contains(sought);
    }

    /** Whether {@code sought} occurs as UTF-16, as names do in old Office files. */
    boolean holdsWide(String sought) {
        return holds(new String(sought.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
