package org.pressmark.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Clipping;
import org.pressmark.split.Splitter;
import org.pressmark.store.ClippingIndex.Place;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;

/** The clippings of the store, one by one, as a person asks for them. */
public final class StoredClippings {

    /** The beginning of a mark, with or without what stands before every mark. */
    private static final Pattern MARK = Pattern.compile("(?:CLP-)?([0-9a-f]{2,16})", Pattern.CASE_INSENSITIVE);

    private final Store store;

    /** The clippings of a store. */
    public StoredClippings(Store store) {
        this.store = store;
    }

    /**
     * The clippings that someone may mean, by file and number.
     *
     * @param words a mark or its beginning, with or without {@code CLP-}; the path of a file in the archive; or the name of a file
     */
    public List<Place> meantBy(String words) {
        List<Place> inFile = store.index().inFile(words);
        if (!inFile.isEmpty()) {
            return inFile;
        }
        Matcher mark = MARK.matcher(words);
        List<Place> marked =
                mark.matches() ? store.index().withMark("CLP-" + mark.group(1).toLowerCase(Locale.ROOT)) : List.of();
        return marked.isEmpty() ? store.index().inFilesNamed(words) : marked;
    }

    /** What the catalogue says of a clipping. */
    public Optional<Card> card(Place place) {
        return store.entries().cardsAt(place.path()).stream()
                .filter(card -> card.number() == place.number())
                .findFirst();
    }

    /** The text of a clipping, in which the passages of its findings count; nothing if it is not kept. */
    public Optional<String> text(Card card) {
        String path = card.source().path();
        return Optional.ofNullable(store.files().at(List.of(path)).get(path))
                .flatMap(file -> text(file, card.number()));
    }

    private Optional<String> text(KnownFile file, int number) {
        return store.texts().find(file).flatMap(text -> new Splitter()
                .split(file.source(), text).stream()
                        .filter(clipping -> clipping.number() == number)
                        .map(Clipping::text)
                        .findFirst());
    }
}
