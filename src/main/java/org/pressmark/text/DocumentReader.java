package org.pressmark.text;

import java.nio.file.Path;
import org.pressmark.clipping.Reading;

/** What a child does with a document. */
@FunctionalInterface
interface DocumentReader {

    /** Reads the document, or says what is wrong with it; tells {@code scans} before how many of its pages must be recognised, if any. */
    Reading read(Format format, Path file, PagesToRecognise scans);
}
