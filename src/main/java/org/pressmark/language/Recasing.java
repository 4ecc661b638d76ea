package org.pressmark.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.clipping.Passage;

/**
 * Gives capitals-only text, as old wires and headlines have it, the small letters that it would have in a book: words as the clipping
 * prints them elsewhere, common words small, acronyms in capitals, everything else as a name.
 */
final class Recasing {

    private static final double MOSTLY = 0.8;
    private static final double HEADLINE_CASE = 0.65;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 25;
    private static final int FEWEST_LETTERS = 12;
    private static final int LONGEST_ACRONYM = 5;

    private final Map<String, String> printed = new HashMap<>();

    private Recasing() {}

    /** Learns from {@code passages} how the clipping writes words where it does not write capitals only. */
    static Recasing learntFrom(String text, List<Passage> passages) {
        Recasing recasing = new Recasing();
        for (Passage passage : passages) {
            for (int[] sentence : Sentences.spans(text, passage.start(), passage.end())) {
                String printed = text.substring(sentence[0], sentence[1]);
                if (!isCapitalsOnly(printed) && !isHeadlineCase(printed)) {
                    recasing.learn(text, Passage.of(text, sentence[0], sentence[1]));
                }
            }
        }
        return recasing;
    }

    private void learn(String text, Passage sentence) {
        List<Word> words = Words.of(text, List.of(sentence));
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0 || !EnglishWords.contains(word.folded())) {
                String form = text.substring(word.start(), word.end());
                printed.merge(word.folded(), form, Recasing::smaller);
            }
        }
    }

    private static String smaller(String one, String other) {
        return Comparator.<String>comparingLong(form -> form.chars()
                                        .filter(Character::isUpperCase)
                                        .count())
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    /** Whether nearly all letters are capitals, and there are enough of them to tell. */
    static boolean isCapitalsOnly(String sentence) {
        long letters = sentence.chars().filter(Character::isLetter).count();
        long capitals = sentence.chars().filter(Character::isUpperCase).count();
        return letters >= FEWEST_LETTERS && capitals > MOSTLY * letters;
    }

    /** {@code sentence}, of the same length, as a book would print it if it is all in capitals or has capitals on most words. */
    String asInBook(String sentence) {
        if (isCapitalsOnly(sentence)) {
            return recased(sentence);
        }
        return isHeadlineCase(sentence) ? withSmallWords(sentence) : sentence;
    }

    /** Capitals on most words; a sentence with a full stop only holds many names. */
    private static boolean isHeadlineCase(String sentence) {
        List<Word> words = Words.of(sentence);
        long capitalised = words.stream().filter(Word::capitalised).count();
        return words.size() >= FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && capitalised > HEADLINE_CASE * words.size()
                && !sentence.endsWith(".");
    }

    private String withSmallWords(String sentence) {
        List<Word> words = Words.of(sentence);
        boolean[] names = names(words);
        StringBuilder small = new StringBuilder(sentence);
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            String known = printed.getOrDefault(word.folded(), "");
            boolean lower = known.isEmpty()
                    ? !names[i] && EnglishWords.contains(word.folded())
                    : !Spelling.isCapitalised(known);
            if (word.capitalised() && !word.capitals() && lower) {
                small.setCharAt(word.start(), Character.toLowerCase(sentence.charAt(word.start())));
            }
        }
        return small.toString();
    }

    private String recased(String sentence) {
        List<Word> words = new ArrayList<>(Words.of(sentence));
        StringBuilder recased = new StringBuilder(sentence);
        boolean[] names = names(words);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String form = form(sentence.substring(word.start(), word.end()), word.folded(), i == 0 || names[i]);
            for (int at = 0; at < form.length(); at++) {
                recased.setCharAt(word.start() + at, form.charAt(at));
            }
        }
        return recased.toString();
    }

    private static boolean[] names(List<Word> words) {
        boolean[] names = new boolean[words.size()];
        mark(names, Gazetteer.shared().areas("en").in(words));
        mark(names, Gazetteer.shared().adjectives().in(words));
        mark(names, Organisations.shared().names().in(words));
        return names;
    }

    private static void mark(boolean[] names, List<? extends Phrases.Match<?>> matches) {
        matches.forEach(match -> java.util.Arrays.fill(names, match.from(), match.to(), true));
    }

    private String form(String capitals, String folded, boolean name) {
        String known = printed.getOrDefault(folded, "");
        if (known.length() == capitals.length()) {
            return known;
        }
        boolean common = EnglishWords.contains(folded);
        if (common && !name) {
            return small(capitals);
        }
        boolean acronym = capitals.indexOf('.') > 0
                || capitals.length() <= LONGEST_ACRONYM
                        && !common
                        && !GivenNames.contains(folded)
                        && !Gazetteer.shared().knows(capitals, "en");
        return acronym ? capitals : capitals.charAt(0) + small(capitals.substring(1));
    }

    private static String small(String capitals) {
        StringBuilder small = new StringBuilder(capitals);
        for (int i = 0; i < small.length(); i++) {
            small.setCharAt(i, Character.toLowerCase(small.charAt(i)));
        }
        return small.toString();
    }
}
