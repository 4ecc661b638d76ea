package org.pressmark.text;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;

/** Which reason to give for what a parser threw. */
final class Trouble {

    private static final int DEEPEST_CAUSE = 20;

    /** By name, for each of the libraries below Tika has a class of its own. */
    private static final Set<String> ENCRYPTION = Set.of("EncryptedDocumentException", "InvalidPasswordException");

    private Trouble() {}

    /** The refusal of a document whose parser threw {@code thrown}. */
    static Reading refusal(Throwable thrown) {
        List<Throwable> chain = causes(thrown);
        for (Throwable cause : chain) {
            if (cause instanceof TooLongException) {
                return Reading.refused(Reason.TOO_LARGE, message(cause));
            } else if (isEncryption(cause)) {
                return Reading.refused(Reason.ENCRYPTED, "");
            } else if (isBomb(cause)) {
                return Reading.refused(Reason.BOMB, message(cause));
            } else if (cause instanceof UnsupportedFormatException) {
                return Reading.refused(Reason.UNSUPPORTED_TYPE, message(cause));
            } else if (cause instanceof NoSuchFileException) {
                return Reading.refused(Reason.CHANGED_DURING_RUN, "");
            } else if (cause instanceof AccessDeniedException) {
                return Reading.refused(Reason.UNREADABLE, "");
            } else if (cause instanceof ZeroByteFileException) {
                return Reading.refused(Reason.EMPTY, "");
            }
        }
        return Reading.refused(Reason.CORRUPT, message(chain.get(chain.size() - 1)));
    }

    private static boolean isEncryption(Throwable cause) {
        return ENCRYPTION.contains(cause.getClass().getSimpleName())
                || message(cause).startsWith("Provided decryption material");
    }

    /** POI and Tika have no exception of their own for this, only words. */
    private static boolean isBomb(Throwable cause) {
        String message = message(cause).toLowerCase(Locale.ROOT);
        return message.contains("zip bomb")
                || message.contains("suspected bomb")
                || message.contains("entity expansion");
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        Throwable next = thrown;
        while (next != null && chain.size() < DEEPEST_CAUSE) {
            chain.add(next);
            next = next.getCause();
        }
        return chain;
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
