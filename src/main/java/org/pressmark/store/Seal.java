package org.pressmark.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seal on a database that was closed in order: the digests of its files. HSQLDB itself would not notice a changed byte within a
 * row, nor that a file of the set is gone. The seal is broken while the database is open; a run that is killed leaves none, and what
 * HSQLDB then makes of its own log is believed.
 */
public final class Seal implements AutoCloseable {

    /** The files of the database are not those that were closed. */
    public static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Broken(String message) {
            super(message);
        }
    }

    private static final String NAME = "seal";
    private static final String LOCK = "pressmark.lck";

    private final Path folder;

    private Seal(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at the seal of the database in a work folder and breaks it; closing puts a new one on the database, which must be closed
     * by then.
     *
     * @throws Broken if the files are not those that were sealed
     */
    public static Seal open(Path work) throws IOException {
        Path folder = Database.folderIn(work);
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            List<String> sealed = Files.readAllLines(file);
            List<String> found = digests(folder);
            if (!sealed.equals(found)) {
                throw new Broken("its files are not those that the last run left");
            }
            Files.delete(file);
            flush(folder);
        }
        return new Seal(folder);
    }

    @Override
    public void close() {
        try {
            if (Files.isDirectory(folder) && !Files.exists(folder.resolve(LOCK))) {
                Path draft = folder.resolve(NAME + ".draft");
                Files.write(draft, digests(folder));
                flush(draft);
                Files.move(draft, folder.resolve(NAME));
                flush(folder);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException("The database in " + folder + " cannot be sealed", noRoom);
        }
    }

    /** One line for each file of the database, by name. */
    private static List<String> digests(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> members = files.filter(
                            file -> isMember(file.getFileName().toString()))
                    .sorted()
                    .toList();
            return members.stream()
                    .map(file -> digest(file) + "  " + file.getFileName())
                    .collect(Collectors.toList());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static boolean isMember(String name) {
        return name.startsWith("pressmark.") && !name.equals(LOCK) && !name.endsWith(".tmp");
    }

    private static String digest(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            var digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static void flush(Path path) throws IOException {
        if (Files.isDirectory(path) && java.io.File.separatorChar != '/') {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
