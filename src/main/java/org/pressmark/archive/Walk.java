package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;

/** One walk through the input folder; holds one folder's names in memory for each level that it is deep in. */
final class Walk implements Iterable<Sighting> {

    /** What is no part of the archive, and what its documents may cost. */
    record Policy(List<Path> outside, IgnoreRules ignore, ArchiveLimits limits) {}

    private final Path root;
    private final Policy policy;
    private final Containers containers;

    Walk(Path root, Policy policy, Containers containers) {
        this.root = root;
        this.policy = policy;
        this.containers = containers;
    }

    @Override
    public Iterator<Sighting> iterator() {
        return new Steps();
    }

    /** A place and its name in the catalogue. */
    private record Place(Path path, String name, boolean folder) {

        static Place in(Place folder, Path path) {
            String name = folder.name.isEmpty() ? PlaceName.of(path) : folder.name + "/" + PlaceName.of(path);
            return new Place(path, name, Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
        }

        String order() {
            return folder ? name + "/" : name;
        }
    }

    private final class Steps implements Iterator<Sighting> {

        /** What is still to be visited, nearest first; a folder is replaced by its children when its turn comes. */
        private final Deque<Place> ahead = new ArrayDeque<>(List.of(new Place(root, "", true)));

        private final Deque<Sighting> ready = new ArrayDeque<>();

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && !ahead.isEmpty()) {
                visit(ahead.pop());
            }
            return !ready.isEmpty();
        }

        @Override
        public Sighting next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.pop();
        }

        private void visit(Place place) {
            if (policy.outside().contains(place.path())) {
                return;
            }
            try {
                var attributes =
                        Files.readAttributes(place.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    enter(place);
                } else {
                    ready.addAll(see(place, attributes));
                }
            } catch (IOException unreadable) {
                ready.add(unreadable(place, unreadable));
            } catch (UncheckedIOException unreadable) {
                ready.add(unreadable(place, new IOException(unreadable)));
            }
        }

        private void enter(Place folder) throws IOException {
            try (Stream<Path> children = Files.list(folder.path())) {
                List<Place> inside = children.map(child -> Place.in(folder, child))
                        .sorted(Comparator.comparing(Place::order).reversed())
                        .toList();
                inside.forEach(ahead::push);
                if (inside.isEmpty() && !folder.name().isEmpty()) {
                    ready.add(new Sighting.Ignored(new SourceFile(folder.name(), "", 0), "an empty folder"));
                }
            }
        }
    }

    private List<Sighting> see(Place place, BasicFileAttributes attributes) throws IOException {
        Optional<String> rule = policy.ignore().ruleFor(place.path().getFileName());
        if (rule.isPresent()) {
            return List.of(new Sighting.Ignored(new SourceFile(place.name(), "", attributes.size()), rule.get()));
        }
        if (attributes.isSymbolicLink()) {
            return List.of(link(place));
        }
        if (!attributes.isRegularFile()) {
            return List.of(refused(place.name(), Reason.NOT_A_FILE, ""));
        }
        return document(place, attributes.size());
    }

    /** What is larger than the limit is not even fingerprinted. */
    private List<Sighting> document(Place place, long size) throws IOException {
        Path file = place.path();
        Containers.Kind kind = containers.kindOf(file);
        long most = kind == Containers.Kind.NONE
                ? policy.limits().fileBytes()
                : policy.limits().zipBytes();
        if (size > most) {
            Refusal tooLarge = new Refusal(Reason.TOO_LARGE, size + " bytes, and the limit is " + most);
            return List.of(new Sighting.Unreadable(new SourceFile(place.name(), "", size), tooLarge));
        }
        SourceFile source;
        try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            Fingerprint fingerprint = Fingerprint.of(bytes, most);
            source = new SourceFile(place.name(), fingerprint.sha256(), fingerprint.size());
        }
        return containers.sightings(kind, file, source);
    }

    private Sighting link(Place place) {
        String name = place.name();
        try {
            Path target = place.path().toRealPath();
            if (!Files.isRegularFile(target) && !Files.isDirectory(target)) {
                return refused(name, Reason.NOT_A_FILE, "a link to a device, a pipe or a socket");
            }
            return target.startsWith(root)
                    ? new Sighting.Ignored(new SourceFile(name, "", 0), "link within the folder")
                    : refused(name, Reason.OUTSIDE_INPUT, "");
        } catch (NoSuchFileException dangling) {
            return refused(name, Reason.NOT_A_FILE, "a link that leads nowhere");
        } catch (AccessDeniedException closed) {
            return refused(name, Reason.UNREADABLE, "a link that may not be followed");
        } catch (IOException loop) {
            return refused(name, Reason.NOT_A_FILE, "a link that cannot be followed; it may lead to itself");
        }
    }

    private static Sighting unreadable(Place place, IOException problem) {
        String name = place.name().isEmpty() ? "." : place.name();
        return problem instanceof NoSuchFileException
                ? refused(name, Reason.CHANGED_DURING_RUN, "it vanished while the folder was looked through")
                : refused(name, Reason.UNREADABLE, problem.getClass().getSimpleName());
    }

    private static Sighting refused(String path, Reason reason, String detail) {
        return new Sighting.Unreadable(new SourceFile(path, "", 0), new Refusal(reason, detail));
    }
}
