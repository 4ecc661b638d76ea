package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.catalogue.CrashPoint.Step;

/** The steps that a publication is made of, each of which is there after a power cut once it has returned. */
final class Disk {

    /** Only there can a folder be opened, and need be, to make the names in it last. */
    private static final boolean FOLDERS_CAN_BE_FLUSHED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final CrashPoint crashPoint;

    Disk(CrashPoint crashPoint) {
        this.crashPoint = crashPoint;
    }

    /** Announces that files will be written into a folder by someone else. */
    void writing(Path folder) {
        crashPoint.before(Step.WRITE, folder);
    }

    /** Has the bytes of a file reach the disk. */
    void flush(Path file) throws IOException {
        crashPoint.before(Step.FLUSH, file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Has the names in a folder reach the disk. */
    void flushFolder(Path folder) throws IOException {
        crashPoint.before(Step.FLUSH, folder);
        if (FOLDERS_CAN_BE_FLUSHED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Puts a file in the place of another, in one instant. */
    void rename(Path from, Path to) throws IOException {
        crashPoint.before(Step.RENAME, to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException {
        crashPoint.before(Step.DELETE, file);
        Files.deleteIfExists(file);
    }

    /** Deletes a folder with all that is in it, if it is there. Links are deleted, not followed. */
    void deleteTree(Path folder) throws IOException {
        crashPoint.before(Step.DELETE, folder);
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException notThere) {
            return;
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }

    /** Makes a folder and those above it. */
    void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            crashPoint.before(Step.WRITE, folder);
            Files.createDirectories(folder);
        }
    }

    /** Writes a whole file in one instant: under another name in {@code temporary} first, on the same disk. */
    void replace(Path target, String text, Path temporary) throws IOException {
        Path draft = temporary.resolve(target.getFileName() + ".draft");
        crashPoint.before(Step.WRITE, draft);
        Files.writeString(draft, text);
        flush(draft);
        rename(draft, target);
        flushFolder(parent(target));
    }

    /** The folder that a file lies in. */
    static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " is no file in a folder");
        }
        return parent;
    }
}
