package org.pressmark.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A name by which a child can open a file. Names with other characters than the plain ones of ASCII may not survive the way from one
 * process to the other, as not every file name is text; such a file is given a link, or a copy, in the work folder.
 */
final class Alias implements AutoCloseable {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Path path;
    private final Optional<Path> made;

    private Alias(Path path, Optional<Path> made) {
        this.path = path;
        this.made = made;
    }

    static Alias of(Path file, Path folder) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (isPlain(absolute.toString())) {
            return new Alias(absolute, Optional.empty());
        }
        String name = "document-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
        Path alias = folder.toAbsolutePath().resolve(name);
        try {
            Files.createSymbolicLink(alias, absolute);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, alias);
        }
        return new Alias(alias, Optional.of(alias));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (made.isPresent()) {
            Files.deleteIfExists(made.get());
        }
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }
}
