package org.pressmark.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Edition;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Run;
import org.pressmark.language.Positions;
import org.pressmark.store.Store;

/** The contents of a catalogue as they stand in the store, read page by page. */
final class StoredContents implements Contents {

    private static final int PAGE = 200;

    private final Store store;

    StoredContents(Store store) {
        this.store = store;
    }

    @Override
    public Stream<Card> cards() {
        return pages(last ->
                store.entries().cards(last.map(card -> card.source().path()).orElse(""), PAGE));
    }

    @Override
    public Stream<Heading> headings(Kind kind) {
        Stream<Heading> headings = pages(last -> store.headings()
                .page(
                        kind,
                        last.map(Heading::filing).orElse(""),
                        last.map(Heading::id).orElse(""),
                        PAGE));
        return kind == Kind.PLACE
                ? headings.map(place -> place.at(Positions.shared().of(place.key())))
                : headings;
    }

    @Override
    public Stream<FileRow> files() {
        return pages(
                last -> store.files().rows(last.map(row -> row.source().path()).orElse(""), PAGE));
    }

    @Override
    public List<Run> runs() {
        return store.runs().finished();
    }

    @Override
    public Stream<Change> changes() {
        return pages(last -> store.changes().page(last, PAGE));
    }

    @Override
    public Stream<Decision> decisions() {
        return pages(
                last -> store.decisions().page(last.map(Decision::clippingId).orElse(""), PAGE));
    }

    @Override
    public Edition edition() {
        return new Edition(
                store.runs().lastWithNews(),
                Report.version(),
                Rules.ofThisBuild().version());
    }

    /** One stream of many pages; each is fetched by the last row of the one before. */
    private static <T> Stream<T> pages(Function<Optional<T>, List<T>> fetch) {
        Iterator<T> rows = new Iterator<>() {

            private final Deque<T> page = new ArrayDeque<>();
            private Optional<T> last = Optional.empty();
            private boolean ended;

            @Override
            public boolean hasNext() {
                if (page.isEmpty() && !ended) {
                    page.addAll(fetch.apply(last));
                    ended = page.isEmpty();
                }
                return !page.isEmpty();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                T row = page.remove();
                last = Optional.of(row);
                return row;
            }
        };
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
