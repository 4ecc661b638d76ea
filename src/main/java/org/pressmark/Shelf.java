package org.pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.catalogue.Explanation;
import org.pressmark.catalogue.PrintedClippings;
import org.pressmark.clipping.Card;
import org.pressmark.job.Settings;
import org.pressmark.job.StoredClippings;
import org.pressmark.store.ClippingIndex.Place;
import org.pressmark.store.Database;
import org.pressmark.store.Seal;

/**
 * Where clippings are looked up: in the store, which keeps their text, or, where there is none or a run has it, in the printed tables.
 */
sealed interface Shelf extends AutoCloseable {

    /** A clipping and where it stands. */
    record Named(String id, String path, int number) {}

    /** The clippings that someone may mean: by mark, beginning of a mark, path, or name of a file. */
    List<Named> meantBy(String words) throws IOException;

    /** Every cell of a clipping, with its reasons. */
    List<Explanation> explanations(Named clipping) throws IOException;

    /** The text of a clipping, if this shelf keeps it. */
    Optional<String> text(Named clipping);

    /** What the reader should know of this shelf. */
    Optional<String> note();

    @Override
    void close() throws IOException;

    /**
     * The best shelf that a catalogue has.
     *
     * @throws Refused if there is no catalogue
     */
    static Shelf in(Settings settings) throws IOException {
        boolean stored = Files.isDirectory(settings.work()) && Database.existsIn(settings.work());
        Optional<Lock> lock = stored ? Lock.take(settings.work()) : Optional.empty();
        if (lock.isPresent()) {
            return Stored.open(lock.get(), settings);
        }
        var printed = new PrintedClippings(settings.output());
        if (printed.exist()) {
            return new Printed(printed, stored ? "a run has it now" : "it is not beside this catalogue");
        }
        throw new Refused(
                ExitCode.NOTHING_TO_READ,
                "There is no catalogue in " + settings.output() + " yet. Make one with: pressmark run");
    }

    /** The store. */
    final class Stored implements Shelf {

        private final Lock lock;
        private final Seal seal;
        private final Database database;
        private final StoredClippings clippings;

        private Stored(Lock lock, Seal seal, Database database) {
            this.lock = lock;
            this.seal = seal;
            this.database = database;
            this.clippings = new StoredClippings(database.store());
        }

        private static Stored open(Lock lock, Settings settings) throws IOException {
            Seal seal = Seal.open(settings.work());
            return new Stored(lock, seal, Database.open(settings.work()));
        }

        @Override
        public List<Named> meantBy(String words) {
            return clippings.meantBy(words).stream()
                    .map(place -> new Named(place.id(), place.path(), place.number()))
                    .toList();
        }

        @Override
        public List<Explanation> explanations(Named clipping) {
            return card(clipping).map(Explanation::of).orElse(List.of());
        }

        @Override
        public Optional<String> text(Named clipping) {
            return card(clipping).flatMap(clippings::text);
        }

        private Optional<Card> card(Named clipping) {
            return clippings.card(new Place(clipping.id(), clipping.path(), clipping.number()));
        }

        @Override
        public Optional<String> note() {
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            database.close();
            seal.close();
            lock.close();
        }
    }

    /** The printed tables. */
    final class Printed implements Shelf {

        private static final String MARK = "clp-";

        private final PrintedClippings clippings;
        private final String why;

        private Printed(PrintedClippings clippings, String why) {
            this.clippings = clippings;
            this.why = why;
        }

        @Override
        public List<Named> meantBy(String words) throws IOException {
            List<Named> all = clippings.rows().stream()
                    .map(row -> new Named(row.id(), row.path(), row.number()))
                    .toList();
            List<Named> inFile =
                    all.stream().filter(named -> named.path().equals(words)).toList();
            if (!inFile.isEmpty()) {
                return inFile;
            }
            String beginning = words.toLowerCase(Locale.ROOT);
            String mark = beginning.startsWith(MARK) ? beginning : MARK + beginning;
            return all.stream()
                    .filter(named -> named.id().toLowerCase(Locale.ROOT).startsWith(mark)
                            || named.path().endsWith("/" + words))
                    .toList();
        }

        @Override
        public List<Explanation> explanations(Named clipping) throws IOException {
            return clippings.explanations(clipping.id());
        }

        @Override
        public Optional<String> text(Named clipping) {
            return Optional.empty();
        }

        @Override
        public Optional<String> note() {
            return Optional.of("The text around is not shown: the database keeps it, and " + why + ".");
        }

        @Override
        public void close() {}
    }
}
