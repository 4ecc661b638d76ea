package org.pressmark.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a document that is a zip says that its parts unpack to. A part that lies about it is met by the guard that counts while it is
 * read; but an honest giant, such as an attribute of 200 MB, would take the memory before that guard sees a character.
 */
final class Unpacked {

    private static final long LARGEST_PART = 64L << 20;
    private static final long BOMB_RATIO = 200;
    private static final String SUFFIX = ".xml";

    private Unpacked() {}

    /**
     * Opens the container and looks at its table.
     *
     * @throws IOException if it is cut off, or if one of the texts in it is larger than any that a person wrote
     */
    static void check(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (part.getName().endsWith(SUFFIX) && part.getSize() > LARGEST_PART) {
                    if (part.getSize() / Math.max(1, part.getCompressedSize()) > BOMB_RATIO) {
                        throw new IOException("Suspected bomb: a part unpacks to " + part.getSize() + " bytes");
                    }
                    throw new TooLongException((int) LARGEST_PART);
                }
            }
        }
    }
}
