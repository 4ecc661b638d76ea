package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A letter of a mailbox as it was before it was put there: mailboxes set a {@code >} before lines that begin with {@code From }, and before
 * those that begin so behind such signs.
 */
final class Unquoted extends InputStream {

    private static final String FROM = "From ";

    private final InputStream bytes;
    private long left;
    private boolean lineStarts = true;
    private byte[] ready = {};
    private int next;

    /** The next {@code length} bytes of {@code bytes}, which is closed with this. */
    Unquoted(InputStream bytes, long length) {
        this.bytes = bytes;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (next < ready.length) {
            return ready[next++] & 0xff;
        }
        int read = take();
        if (lineStarts && read == '>') {
            unquote();
            return read();
        }
        lineStarts = read == '\n';
        return read;
    }

    private int take() throws IOException {
        if (left <= 0) {
            return -1;
        }
        left--;
        return bytes.read();
    }

    /** Reads on behind a sign at the start of a line, and leaves the sign out if it was put there. */
    private void unquote() throws IOException {
        var seen = new java.io.ByteArrayOutputStream();
        seen.write('>');
        lineStarts = false;
        int read = take();
        while (read == '>' && seen.size() < FROM.length() * 2) {
            seen.write(read);
            read = take();
        }
        int matched = 0;
        while (read >= 0 && matched < FROM.length() && read == FROM.charAt(matched)) {
            seen.write(read);
            matched++;
            read = matched < FROM.length() ? take() : -1;
        }
        if (read >= 0) {
            seen.write(read);
            lineStarts = read == '\n';
        }
        byte[] all = seen.toByteArray();
        boolean quoted = matched == FROM.length();
        ready = quoted ? java.util.Arrays.copyOfRange(all, 1, all.length) : all;
        next = 0;
        if (quoted) {
            lineStarts = false;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int read = read();
            if (read < 0) {
                return count == 0 && length > 0 ? -1 : count;
            }
            target[offset + count++] = (byte) read;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
