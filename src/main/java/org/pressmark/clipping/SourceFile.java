package org.pressmark.clipping;

import java.util.Objects;

/**
 * One document of the archive, known by where it lies and by what it holds.
 *
 * @param path relative to the input folder, with {@code /} between the names; a document inside a zip is written
 *     {@code bundle.zip!/inner/name.txt}, the 17th letter of a mailbox {@code box.mbox!/17}, what came with it
 *     {@code box.mbox!/17!/scan.pdf}
 * @param sha256 lower-case hexadecimal digest of its bytes, empty for a file whose bytes could not be read
 * @param size in bytes
 */
public record SourceFile(String path, String sha256, long size) {

    /** What stands between a zip, mailbox or letter and the name of a document in it. */
    public static final String INSIDE = "!/";

    public SourceFile {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a source file needs a path");
        }
        Objects.requireNonNull(sha256);
        if (size < 0) {
            throw new IllegalArgumentException("negative size of " + path);
        }
    }

    /** The last part of the path, without the folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of the file on the disk: the document itself, or the container that it lies in. */
    public String fileOnDisk() {
        int inside = path.indexOf(INSIDE);
        return inside < 0 ? path : path.substring(0, inside);
    }
}
