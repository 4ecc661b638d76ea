package org.pressmark.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases that mean something, all looked for in one pass over the words of a text. A phrase that is written in capitals ({@code WHO})
 * or with a capital letter ({@code Nice}) is found only where it is printed so; any other phrase is found in every case. Immutable and
 * thread-safe.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

    private final Map<String, List<Entry<T>>> entries;
    private final Map<String, Integer> longest;

    private Phrases(Map<String, List<Entry<T>>> entries, Map<String, Integer> longest) {
        this.entries = entries;
        this.longest = longest;
    }

    private enum Shape {
        CAPITALS,
        NAME,
        WORDS
    }

    private record Entry<T>(T meaning, Shape shape) {}

    /**
     * A phrase that was found.
     *
     * @param from index of its first word
     * @param to index after its last word
     * @param meanings what it means, in the order in which the phrases were put; at least one
     */
    public record Match<T>(int from, int to, List<T> meanings) {

        public Match {
            meanings = List.copyOf(meanings);
        }

        /** The meaning that was put first. */
        public T meaning() {
            return meanings.get(0);
        }
    }

    /** The phrases in {@code words}, from left to right, the longest at each place, without overlaps. */
    public List<Match<T>> in(List<Word> words) {
        List<Match<T>> matches = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            Optional<Match<T>> match = at(words, from);
            match.ifPresent(matches::add);
            from = match.map(Match::to).orElse(from + 1);
        }
        return matches;
    }

    /** The longest phrase that begins with the word {@code from}. */
    public Optional<Match<T>> at(List<Word> words, int from) {
        int most = longest.getOrDefault(words.get(from).folded(), 0);
        int to = from + 1;
        while (to < words.size() && to - from < most && words.get(to).joined()) {
            to++;
        }
        for (; to > from && most > 0; to--) {
            List<T> meanings = meanings(words, from, to);
            if (!meanings.isEmpty()) {
                return Optional.of(new Match<>(from, to, meanings));
            }
        }
        return Optional.empty();
    }

    private List<T> meanings(List<Word> words, int from, int to) {
        List<Entry<T>> found = entries.getOrDefault(key(words, from, to), List.of());
        return found.isEmpty()
                ? List.of()
                : found.stream()
                        .filter(entry -> fits(entry.shape(), words, from, to))
                        .map(Entry::meaning)
                        .distinct()
                        .toList();
    }

    private static boolean fits(Shape shape, List<Word> words, int from, int to) {
        return switch (shape) {
            case WORDS -> true;
            case NAME -> words.get(from).capitalised() && words.get(to - 1).capitalised();
            case CAPITALS ->
                words.subList(from, to).stream().allMatch(word -> word.capitals() || word.end() - word.start() == 1);
        };
    }

    private static String key(List<Word> words, int from, int to) {
        if (to - from == 1) {
            return words.get(from).folded();
        }
        StringBuilder key = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            key.append(key.isEmpty() ? "" : " ").append(word.folded());
        }
        return key.toString();
    }

    /** What the whole of {@code text} means, whatever its case; empty if it is no phrase. */
    public List<T> of(String text) {
        List<Word> words = Words.of(text);
        return words.isEmpty()
                ? List.of()
                : entries.getOrDefault(key(words, 0, words.size()), List.of()).stream()
                        .map(Entry::meaning)
                        .distinct()
                        .toList();
    }

    /**
     * Gathers phrases.
     *
     * @param <T> what a phrase means
     */
    public static final class Builder<T> {

        private final Map<String, List<Entry<T>>> entries = new HashMap<>();
        private final Map<String, Integer> longest = new HashMap<>();

        /** Adds a phrase; a phrase may be put more than once with different meanings. */
        public Builder<T> put(String phrase, T meaning) {
            List<Word> words = Words.of(phrase);
            if (!words.isEmpty()) {
                entries.computeIfAbsent(key(words, 0, words.size()), unknown -> new ArrayList<>(1))
                        .add(new Entry<>(meaning, shape(words)));
                longest.merge(words.get(0).folded(), words.size(), Math::max);
            }
            return this;
        }

        private static Shape shape(List<Word> words) {
            if (words.stream()
                    .allMatch(word -> word.capitals() || word.end() - word.start() == 1 && word.capitalised())) {
                return Shape.CAPITALS;
            }
            return words.get(0).capitalised() && words.get(words.size() - 1).capitalised() ? Shape.NAME : Shape.WORDS;
        }

        /** The phrases gathered so far. */
        public Phrases<T> build() {
            return new Phrases<>(Map.copyOf(entries), Map.copyOf(longest));
        }
    }
}
