package org.pressmark.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.pressmark.clipping.Reprint;
import org.pressmark.clipping.Twin;

/**
 * Groups clippings that print the same text. Twins come sorted by text; memory holds those of one text. The earliest is the one with
 * the earliest day, an undated one last, and among equals the first by path and number.
 */
public final class Reprints implements Consumer<Twin> {

    private static final int DIGITS = 16;

    private final BiConsumer<String, Reprint> made;
    private final List<Twin> twins = new ArrayList<>();

    /** Gives the mark of each clipping with its group to {@code made}; {@link #finish} gives the last group. */
    public Reprints(BiConsumer<String, Reprint> made) {
        this.made = made;
    }

    @Override
    public void accept(Twin twin) {
        if (!twins.isEmpty() && !twins.get(0).textHash().equals(twin.textHash())) {
            finish();
        }
        twins.add(twin);
    }

    /** Ends the list of twins. */
    public void finish() {
        if (twins.size() > 1) {
            group().forEach(made);
        }
        twins.clear();
    }

    private Map<String, Reprint> group() {
        Twin earliest = twins.stream()
                .min(Comparator.comparing((Twin twin) -> twin.earliest().isEmpty() ? "9999" : twin.earliest())
                        .thenComparing(Twin::path)
                        .thenComparingInt(Twin::number))
                .orElseThrow();
        var paths = new TreeSet<String>();
        twins.forEach(twin -> paths.add(twin.path()));
        String group = "RPR-" + twins.get(0).textHash().substring(0, DIGITS);
        var reprints = new TreeMap<String, Reprint>();
        for (Twin twin : twins) {
            List<String> others =
                    paths.stream().filter(path -> !path.equals(twin.path())).toList();
            reprints.put(twin.clippingId(), new Reprint(group, twin == earliest ? "earliest" : "reprint", others));
        }
        return reprints;
    }
}
