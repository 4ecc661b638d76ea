package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Path;

/** One output format: writes one or several files from the contents. Gives the same bytes for the same contents. */
public interface CatalogueWriter {

    /** A file that it always writes, as seen from the output folder; by it one sees whether the output was wanted last time. */
    String mainFile();

    /**
     * Writes its files into {@code folder}, which exists and holds none of them.
     *
     * @throws IOException if a file cannot be written; the message names it
     */
    void write(Contents contents, Path folder) throws IOException;
}
