package org.pressmark.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;

/**
 * A zip file that holds documents, as opposed to a document whose format happens to be a zip (Word, OpenDocument, EPUB). Names in it
 * are labels and nothing more: nothing is ever written under them.
 */
final class ZipContainer {

    private static final String FORMAT = "application/zip";
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
    private static final byte[] SIGNATURE_OF_AN_EMPTY_ONE = {'P', 'K', 5, 6};

    /** How many of the first bytes tell a zip. */
    static final int SIGNATURE_LENGTH = 4;

    /** A document is not held to the ratio before it has unpacked to this many bytes. */
    private static final long FREE_BYTES = 1L << 20;

    private final Zipped zipped;
    private final ArchiveLimits limits;
    private final int depth;

    ZipContainer(Path file, ArchiveLimits limits) {
        this(Zipped.of(file), limits, 0);
    }

    /** A zip that {@code depth} letters stand around. */
    ZipContainer(Zipped zipped, ArchiveLimits limits, int depth) {
        this.zipped = zipped;
        this.limits = limits;
        this.depth = depth;
    }

    /** Whether bytes that begin like this may be a zip. */
    static boolean mayBe(byte[] start) {
        return Arrays.equals(start, SIGNATURE_OF_AN_EMPTY_ONE) || Arrays.equals(start, SIGNATURE);
    }

    /** Whether this is a zip of documents. A damaged zip counts as a document: reading it will say what is wrong. */
    static boolean isOne(Zipped zipped, ArchiveLimits limits) throws IOException {
        byte[] start = zipped.bytes().head(SIGNATURE_LENGTH);
        if (Arrays.equals(start, SIGNATURE_OF_AN_EMPTY_ONE)) {
            return true;
        }
        if (!Arrays.equals(start, SIGNATURE)) {
            return false;
        }
        if (ZipListing.isHuge(zipped, limits)) {
            return true;
        }
        try (ZipFile zip = zipped.open()) {
            return zip.getEntry("[Content_Types].xml") == null
                    && zip.getEntry("mimetype") == null
                    && zip.getEntry("META-INF/manifest.xml") == null;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** The container first, then its documents by name. */
    List<Sighting> sightings(SourceFile container) {
        var documents = new ArrayList<Sighting>();
        try {
            if (ZipListing.isHuge(zipped, limits)) {
                return refused(container, Reason.BOMB, "more entries than can be looked at");
            }
        } catch (IOException vanished) {
            return refused(container, Reason.CHANGED_DURING_RUN, "");
        }
        try (ZipFile zip = zipped.open()) {
            SortedMap<String, ZipArchiveEntry> entries = ZipListing.of(zip);
            if (entries.size() > limits.zipEntries()) {
                return refused(container, Reason.BOMB, entries.size() + " documents in one zip");
            }
            Optional<Refusal> noContainer = ZipListing.otherThanDocuments(zip, entries.keySet());
            if (noContainer.isPresent()) {
                return List.of(new Sighting.Unreadable(container, noContainer.get()));
            }
            long unpacked = 0;
            for (var entry : entries.entrySet()) {
                List<Sighting> seen =
                        sightings(zip, entry.getValue(), container.path() + SourceFile.INSIDE + entry.getKey());
                unpacked += seen.get(0).source().size();
                if (unpacked > limits.zipBytes()) {
                    return refused(container, Reason.BOMB, "its documents unpack to more than the limit");
                }
                documents.addAll(seen);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return refused(container, Reason.CORRUPT, "the table of contents of the zip cannot be read");
        }
        if (documents.isEmpty()) {
            return refused(container, Reason.EMPTY, "a zip without documents");
        }
        documents.add(0, new Sighting.Container(container, FORMAT, documents.size()));
        return documents;
    }

    /** Opens the document called {@code name}, or what came with a letter; the caller closes the stream and with it the zip. */
    InputStream open(String name) throws IOException {
        ZipFile zip = zipped.open();
        try {
            SortedMap<String, ZipArchiveEntry> entries = ZipListing.of(zip);
            ZipArchiveEntry entry = entries.get(name);
            if (entry == null) {
                zip.close();
                return enclosed(entries.keySet(), name);
            }
            return new FilterInputStream(zip.getInputStream(entry)) {
                @Override
                public void close() throws IOException {
                    try (zip) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    private InputStream enclosed(Set<String> entries, String name) throws IOException {
        for (int inside = name.indexOf(SourceFile.INSIDE);
                inside >= 0;
                inside = name.indexOf(SourceFile.INSIDE, inside + 1)) {
            String letter = name.substring(0, inside);
            if (entries.contains(letter)) {
                return new Enclosures(() -> open(letter), limits, depth + 1)
                        .open(name.substring(inside + SourceFile.INSIDE.length()));
            }
        }
        throw new java.nio.file.NoSuchFileException(name);
    }

    private List<Sighting> sightings(ZipFile zip, ZipArchiveEntry entry, String path) {
        Sighting document = sighting(zip, entry, path);
        if (document instanceof Sighting.Document) {
            try {
                return Enclosures.sightings(document.source(), () -> zip.getInputStream(entry), limits, depth);
            } catch (IOException | IllegalArgumentException damaged) {
                return List.of(document);
            }
        }
        return List.of(document);
    }

    private Sighting sighting(ZipFile zip, ZipArchiveEntry entry, String path) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return refused(path, Reason.ENCRYPTED, "encrypted within the zip");
        }
        if (entry.isUnixSymlink()) {
            return refused(path, Reason.OUTSIDE_INPUT, "a link within the zip");
        }
        try (InputStream bytes = new Bounded(zip.getInputStream(entry), limits, entry.getCompressedSize())) {
            Fingerprint fingerprint = Fingerprint.of(bytes, limits.fileBytes());
            return new Sighting.Document(new SourceFile(path, fingerprint.sha256(), fingerprint.size()));
        } catch (BombException bomb) {
            return refused(path, Reason.BOMB, bomb.finding);
        } catch (IOException | NoSuchElementException damaged) {
            return refused(path, Reason.CORRUPT, "it cannot be unpacked from the zip");
        }
    }

    private static List<Sighting> refused(SourceFile container, Reason reason, String detail) {
        return List.of(new Sighting.Unreadable(container, new Refusal(reason, detail)));
    }

    private static Sighting refused(String path, Reason reason, String detail) {
        return new Sighting.Unreadable(new SourceFile(path, "", 0), new Refusal(reason, detail));
    }

    private static final class BombException extends IOException {

        private static final long serialVersionUID = 1;

        private final String finding;

        BombException(String finding) {
            super(finding);
            this.finding = finding;
        }
    }

    /** Stops unpacking when a document grows beyond what it may. */
    private static final class Bounded extends FilterInputStream {

        private final ArchiveLimits limits;
        private final long packed;
        private long unpacked;

        Bounded(InputStream bytes, ArchiveLimits limits, long packed) {
            super(bytes);
            this.limits = limits;
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            return next < 0 ? next : counted(1, next);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            return read < 0 ? read : counted(read, read);
        }

        private int counted(int bytes, int result) throws BombException {
            unpacked += bytes;
            if (unpacked > limits.fileBytes()) {
                throw new BombException("it unpacks to more than the largest file that is read");
            }
            if (unpacked > FREE_BYTES && unpacked / packed > limits.zipRatio()) {
                throw new BombException("it unpacks to more than " + limits.zipRatio() + " times its size");
            }
            return result;
        }
    }
}
