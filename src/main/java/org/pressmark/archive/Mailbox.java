package org.pressmark.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.clipping.MailHead;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;

/**
 * A file with many letters one below the other, each under a line that begins with {@code From }, as Unix, Thunderbird and Gmail keep
 * them. Its letters are called by their number, from 1.
 */
final class Mailbox {

    static final String FORMAT = "application/mbox";

    private static final String START = "From ";
    private static final Pattern SEPARATOR = Pattern.compile("From \\S.{0,200}\\d{1,2}:\\d{2}.{0,100}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:.*");
    private static final int LONGEST_LINE = 400;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ArchiveLimits limits;
    private final List<Letter> letters;

    /**
     * Where a letter stands.
     *
     * @param start index of its first byte, below the line that begins with {@code From }
     * @param end index after its last byte
     */
    private record Letter(long start, long end) {}

    private Mailbox(Path file, ArchiveLimits limits, List<Letter> letters) {
        this.file = file;
        this.limits = limits;
        this.letters = letters;
    }

    /** Whether {@code file} begins as a mailbox does. */
    static boolean mayBe(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            head = bytes.readNBytes(MailHead.LENGTH);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith(START) && MailHead.begins(text);
    }

    /** Finds the letters of {@code file}; stops beyond the number that is allowed. */
    static Mailbox of(Path file, ArchiveLimits limits) throws IOException {
        var letters = new ArrayList<Letter>();
        try (var lines = new LineStarts(file)) {
            long start = -1;
            long separator = -1;
            boolean afterBlank = true;
            while (lines.next() && letters.size() <= limits.zipEntries()) {
                String line = lines.line();
                if (separator >= 0 && HEADER.matcher(line).matches()) {
                    if (start >= 0) {
                        letters.add(new Letter(start, separator));
                    }
                    start = lines.start();
                }
                boolean separates = afterBlank && SEPARATOR.matcher(line).matches();
                separator = separates ? lines.start() : -1;
                afterBlank = line.isEmpty();
            }
            if (start >= 0) {
                letters.add(new Letter(start, lines.end()));
            }
        }
        return new Mailbox(file, limits, List.copyOf(letters));
    }

    /** One letter under a {@code From } line is a letter and no mailbox. */
    boolean holdsSeveral() {
        return letters.size() > 1;
    }

    /** The mailbox first, then its letters, each with what came with it. */
    List<Sighting> sightings(SourceFile mailbox) throws IOException {
        if (letters.size() > limits.zipEntries()) {
            Refusal tooMany =
                    new Refusal(Reason.TOO_LARGE, "more than " + limits.zipEntries() + " letters in one mailbox");
            return List.of(new Sighting.Unreadable(mailbox, tooMany));
        }
        var sightings = new ArrayList<Sighting>();
        sightings.add(new Sighting.Container(mailbox, FORMAT, letters.size()));
        for (int number = 1; number <= letters.size(); number++) {
            sightings.addAll(letter(number, mailbox.path() + SourceFile.INSIDE + number));
        }
        return sightings;
    }

    private List<Sighting> letter(int number, String path) throws IOException {
        try (InputStream bytes = open(letters.get(number - 1))) {
            Fingerprint fingerprint = Fingerprint.of(bytes, limits.fileBytes());
            SourceFile source = new SourceFile(path, fingerprint.sha256(), fingerprint.size());
            if (fingerprint.size() > limits.fileBytes()) {
                Refusal tooLarge = new Refusal(Reason.TOO_LARGE, "the limit is " + limits.fileBytes() + " bytes");
                return List.of(new Sighting.Unreadable(new SourceFile(path, "", fingerprint.size()), tooLarge));
            }
            return Enclosures.sightings(source, () -> open(letters.get(number - 1)), limits, 0);
        }
    }

    /** Opens the letter called {@code name}, or what came with it; the caller closes the stream. */
    InputStream open(String name) throws IOException {
        int inside = name.indexOf(SourceFile.INSIDE);
        String number = inside < 0 ? name : name.substring(0, inside);
        if (!number.matches("[1-9]\\d{0,8}") || Integer.parseInt(number) > letters.size()) {
            throw new NoSuchFileException(name);
        }
        Letter letter = letters.get(Integer.parseInt(number) - 1);
        return inside < 0
                ? open(letter)
                : new Enclosures(() -> open(letter), limits).open(name.substring(inside + SourceFile.INSIDE.length()));
    }

    private InputStream open(Letter letter) throws IOException {
        InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        try {
            bytes.skipNBytes(letter.start());
            return new Unquoted(new BufferedInputStream(bytes, BUFFER), letter.end() - letter.start());
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
    }

    /** The lines of a file and where they start; only the beginning of a line is kept. */
    private static final class LineStarts implements AutoCloseable {

        private final InputStream bytes;
        private final StringBuilder line = new StringBuilder();
        private long start;
        private long at;

        LineStarts(Path file) throws IOException {
            bytes = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), BUFFER);
        }

        boolean next() throws IOException {
            line.setLength(0);
            start = at;
            int next = bytes.read();
            while (next >= 0) {
                at++;
                if (next == '\n') {
                    return true;
                } else if (line.length() < LONGEST_LINE && next != '\r') {
                    line.append((char) next);
                }
                next = bytes.read();
            }
            return at > start;
        }

        String line() {
            return line.toString();
        }

        long start() {
            return start;
        }

        long end() {
            return at;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
