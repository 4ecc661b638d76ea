package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pressmark.language.FunctionWords;
import org.pressmark.language.Spelling;
import org.pressmark.language.UnpartedWriting;
import org.pressmark.language.WordLists;

/**
 * Tells how many words of a line come back in the story. Those of a headline nearly always do; those of a menu, a slogan or the name of a
 * house seldom. Words count by their first letters, so that {@code Striking} is heard in {@code strike}; small words do not count.
 */
public final class Echoes {

    /**
     * What comes back of a line.
     *
     * @param heard how many of its words the story has
     * @param words how many different words of its own it has
     */
    public record Echo(int heard, int words) {

        private static final int FEW = 3;

        /** Whether the line has words of its own and the story none of them. */
        public boolean isSilent() {
            return words > 0 && heard == 0;
        }

        /** Whether the story speaks of what the line says: two of its words come back, one of a line that has but two or three. */
        public boolean isClear() {
            return heard > 1 || heard == 1 && words <= FEW;
        }

        /** Whether half of the words come back, three at least, and half as many again as of {@code other}, by their share. */
        public boolean drowns(Echo other) {
            return heard > 2 && heard * 2 >= words && heard * other.words * 2 >= other.heard * words * 3;
        }

        /** Whether next to nothing comes back of a paragraph. */
        boolean isFaint() {
            return heard * 8 <= words;
        }

        /** Whether nearly all words of a long line come back: then it was taken from the story, as the words below pictures are. */
        boolean isCopy() {
            return words > 8 && heard * 20 >= words * 17;
        }

        /** Whether two of five words and two at least come back. */
        boolean isLoud() {
            return heard > 1 && heard * 5 >= words * 2;
        }
    }

    private record Told(String printed, String folded, Set<String> stems) {

        private static final int MORE_THAN_THE_NAME = 30;

        /** Whether a sentence goes on around {@code name}. */
        boolean speaksOf(String name) {
            return printed.length() >= name.length() + MORE_THAN_THE_NAME && printed.contains(name);
        }
    }

    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;
    private static final int MOST_PARAGRAPHS = 80;
    private static final int FEWEST_WORDS = 6;
    private static final int WORDS_OF_PROSE = 12;
    private static final Set<String> PLAIN =
            WordLists.read(Echoes.class, "headline-words.tsv").set("plain");

    private final List<Told> story;

    private Echoes(Stream<String> paragraphs) {
        this.story = paragraphs
                .limit(MOST_PARAGRAPHS)
                .map(paragraph -> new Told(paragraph, Spelling.fold(paragraph), stems(paragraph)))
                .toList();
    }

    /** Listens to the {@code paragraphs} of a story, of which the first 80 are heard. */
    public static Echoes of(List<String> paragraphs) {
        return new Echoes(paragraphs.stream());
    }

    /** Listens to the story that begins with line {@code body} of {@code page}, and to what is prose above it. */
    static Echoes of(Page page, int body) {
        return new Echoes(IntStream.range(0, page.size())
                .filter(i -> page.is(i, LineKind.TEXT) || page.is(i, LineKind.CAPTION))
                .mapToObj(page::line)
                .filter(line ->
                        line.words() >= (line.passage().start() >= startOf(page, body) ? FEWEST_WORDS : WORDS_OF_PROSE))
                .map(Line::text));
    }

    private static int startOf(Page page, int body) {
        return body < page.size() ? page.line(body).passage().start() : Integer.MAX_VALUE;
    }

    /** What comes back of {@code line}; paragraphs that repeat it whole do not count. */
    public Echo of(String line) {
        String folded = Spelling.fold(line);
        Set<String> own = stems(line);
        Set<String> heard = new HashSet<>();
        for (Told paragraph : story) {
            if (!paragraph.folded().contains(folded)) {
                own.stream().filter(paragraph.stems()::contains).forEach(heard::add);
            }
        }
        return new Echo(heard.size(), own.size());
    }

    /** Whether a sentence of the story has {@code words} as they are, as it has the name of a house and not a headline. */
    boolean isSaid(String words) {
        return story.stream().anyMatch(paragraph -> paragraph.speaksOf(words));
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (String word : Spelling.fold(text).split(" ")) {
            if (word.codePoints().anyMatch(UnpartedWriting::holds)) {
                stems.addAll(pairs(word));
            } else if (word.length() >= SHORTEST_WORD && !FunctionWords.contains(word) && !PLAIN.contains(word)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** Two characters each, of writing that sets no blanks between words. */
    private static List<String> pairs(String word) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }
}
