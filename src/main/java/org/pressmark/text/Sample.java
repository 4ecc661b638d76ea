package org.pressmark.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The beginning of a file and another part of it, enough to recognise it by: zip files keep their table of contents at the end, and
 * old Office files where their header says.
 *
 * @param head the first 64 KB
 * @param other up to 64 KB from the place where a table of contents may lie, without what is in the head
 */
record Sample(byte[] head, byte[] other) {

    private static final int LENGTH = 1 << 16;
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    static Sample of(Path file, long size) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LENGTH);
            long last = Math.max(head.length, size - LENGTH);
            long next = isCompound(head) ? Math.min(Math.max(head.length, folderOfCompound(head)), last) : last;
            in.skipNBytes(next - head.length);
            return new Sample(head, in.readNBytes(LENGTH));
        }
    }

    /** Whether this is the container of the old Office formats. */
    boolean isCompound() {
        return isCompound(head);
    }

    private static boolean isCompound(byte[] head) {
        return Arrays.equals(head, 0, Math.min(head.length, COMPOUND.length), COMPOUND, 0, COMPOUND.length);
    }

    /** Where the header of the container says that its folder begins. */
    private static long folderOfCompound(byte[] head) {
        ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (head.length < 0x34) {
            return 0;
        }
        int sectorShift = header.getShort(0x1e) == 12 ? 12 : 9;
        return (header.getInt(0x30) + 1L) << sectorShift;
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
        return latin(head).contains(sought) || latin(other).contains(sought);
    }

    /** Whether {@code sought} occurs as UTF-16, as names do in old Office files. */
    boolean holdsWide(String sought) {
        return holds(new String(sought.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
