package org.pressmark.job;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pressmark.authority.Sketch;
import org.pressmark.clipping.Digest;
import org.pressmark.store.KnownFile;

/**
 * Gives the clippings of one file their marks. A clipping that resembles one of before keeps its mark, though the file was edited, or is cut
 * otherwise by better rules, and the clipping stands in another place now. What is new gets a mark that no other clipping of the file has.
 */
final class Marks {

    private static final int DIGITS = 16;

    private final KnownFile file;
    private final Map<Integer, Map.Entry<String, String>> before;
    private final Set<String> given = new HashSet<>();

    /** @param before mark and sketch of the file's clippings before, by their numbers */
    Marks(KnownFile file, Map<Integer, Map.Entry<String, String>> before) {
        this.file = file;
        this.before = new TreeMap<>(before);
    }

    /** The marks of clippings by their numbers, as {@code sketches} is. */
    Map<Integer, String> of(SortedMap<Integer, Sketch> sketches) {
        var marks = new TreeMap<Integer, String>();
        sketches.forEach((number, sketch) -> keptInPlace(number, sketch).ifPresent(mark -> marks.put(number, mark)));
        sketches.forEach((number, sketch) -> {
            if (!marks.containsKey(number)) {
                keptElsewhere(sketch).ifPresent(mark -> marks.put(number, mark));
            }
        });
        sketches.keySet().forEach(number -> marks.computeIfAbsent(number, this::minted));
        return marks;
    }

    private Optional<String> keptInPlace(int number, Sketch sketch) {
        return Optional.ofNullable(before.get(number))
                .filter(old -> new Sketch(old.getValue()).resembles(sketch))
                .map(old -> taken(number));
    }

    private Optional<String> keptElsewhere(Sketch sketch) {
        return before.entrySet().stream()
                .filter(old -> new Sketch(old.getValue().getValue()).resembles(sketch))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(this::taken);
    }

    private String taken(int number) {
        String mark = Objects.requireNonNull(before.remove(number), "a mark that is there to be kept")
                .getKey();
        given.add(mark);
        return mark;
    }

    /** Minted from the file's bytes, the clipping's place in it and, for a further copy of the same bytes, the copy's number. */
    private String minted(int number) {
        String copy = file.copy() == 0 ? "" : "\n" + file.copy();
        String seed = file.source().sha256() + "\n" + number + copy;
        String mark = mark(seed);
        for (int turn = 1; !given.add(mark); turn++) {
            mark = mark(seed + "\nagain " + turn);
        }
        return mark;
    }

    private static String mark(String seed) {
        return "CLP-" + Digest.of(seed).substring(0, DIGITS);
    }
}
