package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The catalogue cannot be published; the message names the file and says what to do. */
public final class PublicationException extends IOException {

    private static final long serialVersionUID = 1L;

    PublicationException(Path file, String trouble, String remedy, @Nullable Throwable cause) {
        super(file + " " + trouble + ". " + remedy, cause);
    }
}
