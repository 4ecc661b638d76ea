package org.pressmark.clipping;

import java.util.Optional;

/**
 * What became of one file of the archive.
 *
 * @param source the file
 * @param format its media type, empty if it was not read
 * @param charset the encoding of plain text, else empty
 * @param verdict what became of it
 * @param refusal why it could not be read, exactly if the verdict is {@code REFUSED}
 * @param clippings number of clippings cut from it
 */
public record FileRow(
        SourceFile source, String format, String charset, Verdict verdict, Optional<Refusal> refusal, int clippings) {

    /** What can become of a file. */
    public enum Verdict {
        /** Its clippings are in the catalogue. */
        CATALOGUED,
        /** It could not be read. */
        REFUSED,
        /** It was left out by a rule. */
        IGNORED
    }

    public FileRow {
        if ((verdict == Verdict.REFUSED) != refusal.isPresent()) {
            throw new IllegalArgumentException("a refusal belongs to a refused file and to no other: " + source.path());
        }
    }
}
