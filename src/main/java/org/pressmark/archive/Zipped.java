package org.pressmark.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The bytes of a zip, in a file or in memory. */
interface Zipped {

    /** Its bytes. */
    Bytes bytes();

    /** How many there are. */
    long size() throws IOException;

    /**
     * Opens it; the caller closes it.
     *
     * @throws IOException if its table of contents cannot be read
     */
    ZipFile open() throws IOException;

    /** A zip that is a file. */
    static Zipped of(Path file) {
        return new Zipped() {
            @Override
            public Bytes bytes() {
                return () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public ZipFile open() throws IOException {
                return ZipFile.builder().setPath(file).get();
            }
        };
    }

    /** A zip that came with a letter. */
    static Zipped of(byte[] zip) {
        return new Zipped() {
            @Override
            public Bytes bytes() {
                return () -> new ByteArrayInputStream(zip);
            }

            @Override
            public long size() {
                return zip.length;
            }

            @Override
            public ZipFile open() throws IOException {
                return ZipFile.builder().setByteArray(zip).get();
            }
        };
    }
}
