package org.pressmark.text;

import java.nio.file.Path;
import org.pressmark.clipping.Reading;

/**
 * Reads the text of any supported file. One reader serves all threads of a run and owns the child processes; closing it ends them.
 */
public final class TextReader implements AutoCloseable {

    private final TextLimits limits;

    /** A reader that keeps to {@code limits}. Child processes are started when the first file needs one. */
    public TextReader(TextLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one file. Whatever is wrong with the file comes back as a refusal; an exception means that the machine failed.
     *
     * @param file where its bytes lie
     * @param path how the archive calls it, for messages and for what its name states
     */
    public Reading read(Path file, String path) {
        throw new UnsupportedOperationException("being built: " + file + path + limits);
    }

    @Override
    public void close() {}
}
