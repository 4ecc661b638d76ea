package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from their beginning as often as need be. */
@FunctionalInterface
interface Bytes {

    /** Opens them; the caller closes the stream. */
    InputStream open() throws IOException;

    /** Their beginning, at most {@code length} of them. */
    default byte[] head(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }
}
