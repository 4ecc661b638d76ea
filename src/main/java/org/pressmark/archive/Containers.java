package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.clipping.SourceFile;

/** Files that hold files: zips, mailboxes, letters. */
final class Containers {

    private static final int REMEMBERED = 8;

    private final ArchiveLimits limits;

    /** The mailboxes that were looked through last, since each of their letters is opened by itself. */
    private final Map<Path, Known> mailboxes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Known(long size, FileTime changed, Mailbox mailbox) {}

    /** What kind of container a file is. */
    enum Kind {
        ZIP,
        MAILBOX,
        /** A document, which may be a letter with attachments. */
        NONE
    }

    Containers(ArchiveLimits limits) {
        this.limits = limits;
    }

    Kind kindOf(Path file) throws IOException {
        if (ZipContainer.isOne(Zipped.of(file), limits)) {
            return Kind.ZIP;
        }
        return Mailbox.mayBe(file) ? Kind.MAILBOX : Kind.NONE;
    }

    /** What there is to see of {@code file}: itself and what it holds. */
    List<Sighting> sightings(Kind kind, Path file, SourceFile source) throws IOException {
        if (kind == Kind.ZIP) {
            return new ZipContainer(file, limits).sightings(source);
        }
        if (kind == Kind.MAILBOX) {
            Mailbox mailbox = mailbox(file);
            if (mailbox.holdsSeveral()) {
                return mailbox.sightings(source);
            }
        }
        return Enclosures.sightings(source, letter(file), limits, 0);
    }

    /** Opens what is called {@code name} in {@code file}; the caller closes the stream. */
    InputStream open(Path file, String name) throws IOException {
        return switch (kindOf(file)) {
            case ZIP -> new ZipContainer(file, limits).open(name);
            case MAILBOX ->
                mailbox(file).holdsSeveral()
                        ? mailbox(file).open(name)
                        : new Enclosures(letter(file), limits).open(name);
            case NONE -> new Enclosures(letter(file), limits).open(name);
        };
    }

    private static Bytes letter(Path file) {
        return () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Mailbox mailbox(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        synchronized (mailboxes) {
            Optional<Known> known = Optional.ofNullable(mailboxes.get(file))
                    .filter(before -> before.size() == attributes.size()
                            && before.changed().equals(attributes.lastModifiedTime()));
            if (known.isPresent()) {
                return known.get().mailbox();
            }
            Mailbox mailbox = Mailbox.of(file, limits);
            mailboxes.put(file, new Known(attributes.size(), attributes.lastModifiedTime(), mailbox));
            return mailbox;
        }
    }
}
