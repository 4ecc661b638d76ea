package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
    private final Containers containers;

    /**
     * @param root the input folder, which must exist; it may be a link to the folder itself
     * @param outside folders that are no part of the archive even if they lie in it: output and work folders
     */
    public Archive(Path root, List<Path> outside, IgnoreRules ignore, ArchiveLimits limits) {
        this.root = real(root);
        this.policy = new Walk.Policy(outside.stream().map(Archive::real).toList(), ignore, limits);
        this.containers = new Containers(limits);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThere) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /**
     * Everything in the folder, each place once: folder by folder, the names of each in the order of their characters, the documents
     * of a zip behind the zip, what came with a letter behind the letter. Documents are fingerprinted on the way.
     */
    public Iterator<Sighting> walk() {
        return new Walk(root, policy, containers).iterator();
    }

    /**
     * Copies a document to {@code target}, where it can be read under a harmless name and does not change any more.
     *
     * @return why it could not be copied, or nothing if the copy has exactly the bytes that were fingerprinted
     * @throws IOException if {@code target} cannot be written
     */
    public Optional<Refusal> stage(SourceFile source, Path target) throws IOException {
        try (var out = new Staging(target)) {
            return copy(source, out);
        } catch (Staging.Failed full) {
            throw full.reason();
        }
    }

    private Optional<Refusal> copy(SourceFile source, Staging out) {
        try (InputStream bytes = open(source)) {
            Fingerprint copied = Fingerprint.copy(bytes, source.size(), out);
            return copied.sha256().equals(source.sha256())
                    ? Optional.empty()
                    : changed("its bytes are not those that were listed");
        } catch (NoSuchFileException vanished) {
            return changed("it is no longer there");
        } catch (FileSystemLoopException replaced) {
            return changed("it is no longer a file");
        } catch (IOException unreadable) {
            return Optional.of(
                    new Refusal(Reason.UNREADABLE, unreadable.getClass().getSimpleName()));
        }
    }

    private static Optional<Refusal> changed(String how) {
        return Optional.of(new Refusal(Reason.CHANGED_DURING_RUN, how));
    }

    /** Opens the document itself or, if the path leads into a container, the document in it. A folder may be called {@code Extra!}. */
    private InputStream open(SourceFile source) throws IOException {
        String path = source.path();
        for (int inside = path.indexOf(SourceFile.INSIDE);
                inside >= 0;
                inside = path.indexOf(SourceFile.INSIDE, inside + 1)) {
            Optional<Path> container = file(path.substring(0, inside));
            if (container.isPresent()) {
                return containers.open(container.get(), path.substring(inside + SourceFile.INSIDE.length()));
            }
        }
        return Files.newInputStream(regular(locate(path)), LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<Path> file(String path) throws IOException {
        try {
            return Optional.of(locate(path)).filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException noContainer) {
            return Optional.empty();
        }
    }

    /** To open a pipe that took the place of the file would last for ever. */
    private static Path regular(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemLoopException(file.toString());
        }
        return file;
    }

    /** Finds a file again whose name may hold bytes that no character set knows; no link is followed on the way. */
    private Path locate(String path) throws IOException {
        Path found = root;
        for (String name : path.split("/")) {
            if (!Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoSuchFileException(path);
            }
            found = child(found, name);
        }
        return found;
    }

    private static Path child(Path folder, String name) throws IOException {
        try {
            Path direct = folder.resolve(name);
            if (Files.exists(direct, LinkOption.NOFOLLOW_LINKS)
                    && PlaceName.of(direct).equals(name)) {
                return direct;
            }
        } catch (InvalidPathException notInThisLocale) {
            // It is found below, by the bytes of its name.
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> PlaceName.of(child).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException(name));
        }
    }
}
