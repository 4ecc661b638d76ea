package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

    Walk(Path root, Policy policy) {
        this.root = root;
        this.policy = policy;
    }

    @Override
    public Iterator<Sighting> iterator() {
        return new Steps();
    }

    private final class Steps implements Iterator<Sighting> {

        /** What is still to be visited, nearest first; a folder is replaced by its children when its turn comes. */
        private final Deque<Path> ahead = new ArrayDeque<>(List.of(root));

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

        private void visit(Path place) {
            if (policy.outside().contains(place)) {
                return;
            }
            try {
                var attributes = Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    enter(place);
                } else {
                    ready.addAll(see(place, attributes));
                }
            } catch (IOException unreadable) {
                ready.add(unreadable(place, unreadable));
            }
        }

        private void enter(Path folder) throws IOException {
            try (Stream<Path> children = Files.list(folder)) {
                children.sorted(Comparator.comparing(Walk::orderOf).reversed()).forEach(ahead::push);
            }
        }
    }

    private static String orderOf(Path place) {
        String name = place.getFileName().toString();
        return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) ? name + "/" : name;
    }

    private List<Sighting> see(Path place, BasicFileAttributes attributes) throws IOException {
        String path = relative(place);
        Optional<String> rule = policy.ignore().ruleFor(place.getFileName());
        if (rule.isPresent()) {
            return List.of(new Sighting.Ignored(new SourceFile(path, "", attributes.size()), rule.get()));
        }
        if (attributes.isSymbolicLink()) {
            return List.of(link(place, path));
        }
        if (!attributes.isRegularFile()) {
            return List.of(refused(path, Reason.NOT_A_FILE, ""));
        }
        return document(place, path);
    }

    private List<Sighting> document(Path place, String path) throws IOException {
        SourceFile source;
        try (InputStream bytes = Files.newInputStream(place, LinkOption.NOFOLLOW_LINKS)) {
            Fingerprint fingerprint = Fingerprint.of(bytes);
            source = new SourceFile(path, fingerprint.sha256(), fingerprint.size());
        }
        return ZipContainer.isOne(place)
                ? new ZipContainer(place, policy.limits()).sightings(source)
                : List.of(new Sighting.Document(source));
    }

    private Sighting link(Path place, String path) {
        try {
            Path target = place.toRealPath();
            return target.startsWith(root.toRealPath())
                    ? new Sighting.Ignored(new SourceFile(path, "", 0), "link within the folder")
                    : refused(path, Reason.OUTSIDE_INPUT, "");
        } catch (FileSystemLoopException loop) {
            return refused(path, Reason.UNREADABLE, "a link that leads to itself");
        } catch (NoSuchFileException dangling) {
            return refused(path, Reason.UNREADABLE, "a link that leads nowhere");
        } catch (IOException unreadable) {
            return refused(path, Reason.UNREADABLE, "a link that cannot be followed");
        }
    }

    private Sighting unreadable(Path place, IOException problem) {
        return refused(relative(place), Reason.UNREADABLE, problem.getClass().getSimpleName());
    }

    private static Sighting refused(String path, Reason reason, String detail) {
        return new Sighting.Unreadable(new SourceFile(path, "", 0), new Refusal(reason, detail));
    }

    private String relative(Path place) {
        var names = new ArrayList<String>();
        root.relativize(place).forEach(name -> names.add(name.toString()));
        String path = String.join("/", names);
        return path.isEmpty() ? "." : path;
    }
}
