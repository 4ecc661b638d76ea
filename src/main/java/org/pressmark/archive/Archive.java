package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;

/**
 * The input folder. Nothing outside of it is ever read: a link that leads out is refused, a link that stays inside is ignored since
 * the file that it leads to is there itself.
 */
public final class Archive {

    private final Path root;
    private final Walk.Policy policy;

    /**
     * @param root the input folder, which must exist
     * @param outside folders that are no part of the archive even if they lie in it: output and work folders
     */
    public Archive(Path root, List<Path> outside, IgnoreRules ignore, ArchiveLimits limits) {
        this.root = root.toAbsolutePath().normalize();
        this.policy = new Walk.Policy(
                outside.stream()
                        .map(folder -> folder.toAbsolutePath().normalize())
                        .toList(),
                ignore,
                limits);
    }

    /**
     * Everything in the folder, each place once: folder by folder, the names of each in the order of their characters, the documents
     * of a zip behind the zip. Documents are fingerprinted on the way.
     */
    public Iterator<Sighting> walk() {
        return new Walk(root, policy).iterator();
    }

    /**
     * Copies a document to {@code target}, where it can be read under a harmless name and does not change any more.
     *
     * @return why it could not be copied, or nothing if the copy has exactly the bytes that were fingerprinted
     * @throws IOException if {@code target} cannot be written
     */
    public Optional<Refusal> stage(SourceFile source, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            return copy(source, out);
        }
    }

    private Optional<Refusal> copy(SourceFile source, OutputStream out) {
        try (InputStream bytes = open(source)) {
            Fingerprint copied = Fingerprint.copy(bytes, out);
            return copied.sha256().equals(source.sha256())
                    ? Optional.empty()
                    : Optional.of(new Refusal(Reason.CHANGED_DURING_RUN, "its bytes are not those that were listed"));
        } catch (NoSuchFileException vanished) {
            return Optional.of(new Refusal(Reason.CHANGED_DURING_RUN, "it is no longer there"));
        } catch (IOException unreadable) {
            return Optional.of(
                    new Refusal(Reason.UNREADABLE, unreadable.getClass().getSimpleName()));
        }
    }

    private InputStream open(SourceFile source) throws IOException {
        Path file = locate(source.fileOnDisk());
        if (!source.path().contains(SourceFile.INSIDE)) {
            return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        }
        return new ZipContainer(file, policy.limits())
                .open(source.path().substring(source.fileOnDisk().length() + SourceFile.INSIDE.length()));
    }

    /** Finds a file again whose name may hold bytes that no character set knows. */
    private Path locate(String path) throws IOException {
        Path found = root;
        for (String name : path.split("/")) {
            found = child(found, name);
        }
        return found;
    }

    private static Path child(Path folder, String name) throws IOException {
        Path direct = folder.resolve(name);
        if (Files.exists(direct, LinkOption.NOFOLLOW_LINKS)) {
            return direct;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException(direct.toString()));
        }
    }
}
