package org.pressmark.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy in the making. That it cannot be written is the machine's fault and not that of the document. */
final class Staging extends FilterOutputStream {

    /** The copy cannot be written. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final IOException reason;

        Failed(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    Staging(Path target) throws IOException {
        this(Files.newOutputStream(target));
    }

    Staging(OutputStream target) {
        super(target);
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException full) {
            throw new Failed(full);
        }
    }
}
