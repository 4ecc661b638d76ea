package org.pressmark.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Text;

/**
 * Reads the text of any supported file. One reader serves all threads of a run and owns the child processes; closing it ends them.
 */
public final class TextReader implements AutoCloseable {

    /** No encoding takes more bytes for a character; what cannot fit need not be decoded to see that. */
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private final TextLimits limits;
    private final boolean recognisesText;
    private final PagesToRecognise scans;
    private final Children children;

    /** A reader that keeps to {@code limits}. Child processes are started when the first file needs one. */
    public TextReader(TextLimits limits, OcrSettings ocr) {
        this(limits, ocr, pages -> {});
    }

    /** A reader that tells {@code scans} how text recognition gets on. */
    public TextReader(TextLimits limits, OcrSettings ocr, PagesToRecognise scans) {
        this(limits, ocr, scans, TextChild.class.getName());
    }

    /** A reader whose children run the main method of another class. */
    TextReader(TextLimits limits, OcrSettings ocr, PagesToRecognise scans, String childProgram) {
        this.limits = limits;
        this.scans = scans;
        this.recognisesText = ocr.mode() != OcrSettings.Mode.OFF && canRecogniseText();
        this.children = new Children(limits, recognisesText ? ocr : OcrSettings.NONE, childProgram);
    }

    /** Whether this machine has a program that recognises text. */
    public static boolean canRecogniseText() {
        return Ocr.isAvailable();
    }

    /** By what means scans are read on this machine; when these change, a scan that had no text may have one now. */
    public static String meansFor(OcrSettings ocr) {
        return ocr.mode() == OcrSettings.Mode.OFF ? "nothing" : Ocr.engineHere() + " " + ocr.languages();
    }

    /**
     * Reads one file. Whatever is wrong with the file comes back as a refusal; an exception means that the machine failed, or that
     * the reader was closed meanwhile. Works on an interrupted thread too, and leaves it interrupted.
     *
     * @param file where its bytes lie
     * @param path how the archive calls it, for messages and for what its name states
     */
    public Reading read(Path file, String path) {
        boolean interrupted = Thread.interrupted();
        try {
            return withinLimits(withLetters(readWhatever(file)));
        } catch (NoSuchFileException e) {
            return Reading.refused(Reason.CHANGED_DURING_RUN, "it is no longer there");
        } catch (AccessDeniedException e) {
            return Reading.refused(Reason.UNREADABLE, "access denied");
        } catch (ClosedByInterruptException e) {
            interrupted = true;
            throw new UncheckedIOException("Interrupted while reading " + path, e);
        } catch (IOException e) {
            return Reading.refused(Reason.UNREADABLE, e.getClass().getSimpleName());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Reading readWhatever(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Files.exists(file)
                    ? Reading.refused(Reason.NOT_A_FILE, "")
                    : Reading.refused(Reason.CHANGED_DURING_RUN, "it is no longer there");
        }
        long size = Files.size(file);
        if (size == 0) {
            return Reading.refused(Reason.EMPTY, "");
        } else if (size > limits.fileBytes()) {
            return Reading.refused(Reason.TOO_LARGE, size + " bytes, and the limit is " + limits.fileBytes());
        }
        Recognition recognition = Recogniser.recognise(Sample.of(file, size));
        if (recognition instanceof Recognition.Known known) {
            return known.format() == Format.PLAIN ? readPlain(file) : readInChild(known.format(), file);
        } else if (recognition instanceof Recognition.Picture picture) {
            return readPicture(picture, file);
        }
        return Reading.refused(Reason.UNSUPPORTED_TYPE, ((Recognition.Foreign) recognition).mediaType());
    }

    private Reading readPicture(Recognition.Picture picture, Path file) throws IOException {
        Optional<Format> format = Format.ofPicture(picture.mediaType());
        return recognisesText && format.isPresent()
                ? readInChild(format.get(), file)
                : Reading.refused(Reason.NO_TEXT, "a picture (" + picture.mediaType() + ")");
    }

    private Reading readPlain(Path file) throws IOException {
        if (Files.size(file) / MOST_BYTES_OF_A_CHARACTER > limits.characters()) {
            return tooLong();
        }
        Text text = PlainText.of(Files.readAllBytes(file));
        return text.characters().length() > limits.characters() ? tooLong() : Reading.of(text);
    }

    private Reading tooLong() {
        return Reading.refused(Reason.TOO_LARGE, "the text is longer than " + limits.characters() + " characters");
    }

    private Reading readInChild(Format format, Path file) throws IOException {
        try (Alias alias = Alias.of(file, limits.folder())) {
            return children.read(format, alias.path(), scans);
        }
    }

    private Reading withinLimits(Reading reading) {
        if (!(reading instanceof Reading.Success success)) {
            return reading;
        }
        Text text = success.text();
        int line = Characters.longestLine(text.characters());
        if (line > limits.line()) {
            return Reading.refused(
                    Reason.TOO_LARGE, "a line of " + line + " characters, and the limit is " + limits.line());
        }
        long pages = pages(text);
        return pages > limits.pages()
                ? Reading.refused(Reason.TOO_LARGE, pages + " pages, and the limit is " + limits.pages())
                : reading;
    }

    private static long pages(Text text) {
        return text.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.PAGE)
                .count();
    }

    private static Reading withLetters(Reading reading) {
        if (reading instanceof Reading.Success success
                && !Characters.holdsLetters(success.text().characters())) {
            long pages = pages(success.text());
            return Reading.refused(
                    Reason.NO_TEXT, pages == 0 ? "" : "a scan of " + pages + (pages == 1 ? " page" : " pages"));
        }
        return reading;
    }

    @Override
    public void close() {
        children.close();
    }
}
