package org.pressmark.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.clipping.MailHead;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;

/**
 * A letter and what came with it: each attachment, each letter within it and each document of a zip that came with it is a file of its own
 * below the letter. What a letter calls its attachments are labels and nothing more: nothing is ever written under them.
 */
final class Enclosures {

    static final String FORMAT = "message/rfc822";

    /** Letters within letters, and letters in zips that came with letters, are opened this deep. */
    private static final int DEEPEST = 5;

    /** A letter within a letter is held in memory while it is gone through. A larger one is listed, and what came with it is not. */
    private static final int LARGEST_INNER = 16 << 20;

    /** So is a zip that came with a letter. Mail is seldom larger, since few servers take it. */
    private static final int LARGEST_ZIP = 32 << 20;

    private static final int BODY_SAMPLE = 1 << 16;
    private static final Pattern MARKUP =
            Pattern.compile("(?is)<(head|style|script)\\b.*?</\\1\\s*>|<[^>]*>|&[#\\w]+;");

    private final Bytes letter;
    private final ArchiveLimits limits;
    private final int depth;

    Enclosures(Bytes letter, ArchiveLimits limits) {
        this(letter, limits, 1);
    }

    /** A letter that is the {@code depth}th of those within one another. */
    Enclosures(Bytes letter, ArchiveLimits limits, int depth) {
        this.letter = letter;
        this.limits = limits;
        this.depth = depth;
    }

    /** What there is to see of a document within {@code around} letters: itself and, if it is a letter, what came with it. */
    static List<Sighting> sightings(SourceFile document, Bytes bytes, ArchiveLimits limits, int around)
            throws IOException {
        if (!MailHead.begins(bytes.head(MailHead.LENGTH))) {
            return List.of(new Sighting.Document(document));
        }
        return around < DEEPEST
                ? new Enclosures(bytes, limits, around + 1).sightings(document)
                : List.of(tooDeep(document));
    }

    private static Sighting tooDeep(SourceFile letter) {
        return new Sighting.Unreadable(
                letter, new Refusal(Reason.UNSUPPORTED_TYPE, "a letter within " + DEEPEST + " letters"));
    }

    /** The letter first, as a document if it says anything itself; then what came with it, in order. */
    private List<Sighting> sightings(SourceFile document) throws IOException {
        var enclosed = new ArrayList<Sighting>();
        boolean speaks = false;
        long unpacked = 0;
        try (LetterParts parts = new LetterParts(letter.open())) {
            while (parts.next()) {
                if (parts.part().kind() == LetterPart.Kind.BODY) {
                    speaks |= speaks(parts);
                    continue;
                }
                String path = document.path() + SourceFile.INSIDE + parts.label();
                List<Sighting> seen = see(parts, path);
                enclosed.addAll(seen);
                unpacked += seen.stream()
                        .mapToLong(sighting -> sighting.source().size())
                        .sum();
                if (enclosed.size() > limits.zipEntries() || unpacked > limits.zipBytes()) {
                    Refusal bomb = new Refusal(Reason.BOMB, "more came with this letter than can be looked at");
                    return List.of(new Sighting.Unreadable(document, bomb));
                }
            }
        } catch (IOException malformed) {
            speaks |= enclosed.isEmpty(); // The reader of letters will say what is wrong.
        }
        boolean heard = speaks || enclosed.stream().noneMatch(Enclosures::isDocument);
        enclosed.add(
                0, heard ? new Sighting.Document(document) : new Sighting.Container(document, FORMAT, enclosed.size()));
        return enclosed;
    }

    private static boolean isDocument(Sighting sighting) {
        return !(sighting instanceof Sighting.Ignored);
    }

    private List<Sighting> see(LetterParts parts, String path) throws IOException {
        LetterPart.Kind kind = parts.part().kind();
        if (kind == LetterPart.Kind.LETTER && depth < DEEPEST) {
            return innerLetter(parts, path);
        }
        InputStream bytes = new BufferedInputStream(parts.bytes());
        byte[] zip = kind == LetterPart.Kind.ATTACHMENT ? possibleZip(bytes) : new byte[0];
        SourceFile source = fingerprinted(path, new SequenceInputStream(new ByteArrayInputStream(zip), bytes));
        if (zip.length > 0 && source.size() == zip.length && ZipContainer.isOne(Zipped.of(zip), limits)) {
            return new ZipContainer(Zipped.of(zip), limits, depth).sightings(source);
        }
        if (kind == LetterPart.Kind.TRIMMINGS) {
            return List.of(new Sighting.Ignored(
                    source, "part of a letter: " + parts.part().type()));
        } else if (kind == LetterPart.Kind.LETTER) {
            return List.of(tooDeep(source));
        }
        return List.of(
                source.size() == 0
                        ? new Sighting.Unreadable(source, Refusal.of(Reason.EMPTY))
                        : new Sighting.Document(source));
    }

    private List<Sighting> innerLetter(LetterParts parts, String path) throws IOException {
        byte[] inner = parts.bytes().readNBytes(LARGEST_INNER + 1);
        if (inner.length > LARGEST_INNER) {
            return List.of(new Sighting.Unreadable(
                    new SourceFile(path, "", 0),
                    new Refusal(
                            Reason.TOO_LARGE, "a letter within a letter, larger than " + LARGEST_INNER + " bytes")));
        }
        Bytes bytes = () -> new ByteArrayInputStream(inner);
        return new Enclosures(bytes, limits, depth + 1).sightings(fingerprinted(path, bytes.open()));
    }

    /** As much of what begins like a zip as may be held in memory; nothing of anything else. */
    private static byte[] possibleZip(InputStream bytes) throws IOException {
        bytes.mark(ZipContainer.SIGNATURE_LENGTH);
        byte[] start = bytes.readNBytes(ZipContainer.SIGNATURE_LENGTH);
        bytes.reset();
        return ZipContainer.mayBe(start) ? bytes.readNBytes(LARGEST_ZIP) : new byte[0];
    }

    private SourceFile fingerprinted(String path, InputStream bytes) throws IOException {
        Fingerprint fingerprint = Fingerprint.of(bytes, limits.fileBytes());
        return new SourceFile(path, fingerprint.sha256(), fingerprint.size());
    }

    /** Whether a body holds more than white space and markup. */
    private static boolean speaks(LetterParts parts) throws IOException {
        String body = new String(parts.bytes().readNBytes(BODY_SAMPLE), StandardCharsets.ISO_8859_1);
        String words =
                parts.part().type().equals("text/html") ? MARKUP.matcher(body).replaceAll(" ") : body;
        return words.codePoints().anyMatch(c -> c > 0xa0 || Character.isLetterOrDigit(c));
    }

    /** Opens what is called {@code name} in the letter, or in a letter within it; the caller closes the stream. */
    InputStream open(String name) throws IOException {
        LetterParts parts = new LetterParts(letter.open());
        try {
            while (parts.next()) {
                boolean listed = parts.part().kind() != LetterPart.Kind.BODY;
                if (listed && name.equals(parts.label())) {
                    return new FilterInputStream(parts.bytes()) {
                        @Override
                        public void close() throws IOException {
                            parts.close();
                        }
                    };
                } else if (listed && name.startsWith(parts.label() + SourceFile.INSIDE)) {
                    boolean letter = parts.part().kind() == LetterPart.Kind.LETTER;
                    byte[] inner = parts.bytes().readNBytes(letter ? LARGEST_INNER : LARGEST_ZIP);
                    String further = name.substring(parts.label().length() + SourceFile.INSIDE.length());
                    parts.close();
                    return letter
                            ? new Enclosures(() -> new ByteArrayInputStream(inner), limits, depth + 1).open(further)
                            : new ZipContainer(Zipped.of(inner), limits, depth).open(further);
                }
            }
            throw new NoSuchFileException(name);
        } catch (IOException | RuntimeException failed) {
            parts.close();
            throw failed;
        }
    }
}
