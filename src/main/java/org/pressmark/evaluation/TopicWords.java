package org.pressmark.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When two phrases mean one topic. Strictly: the same words in the same order, plural, British spelling and small words aside, so that
 * "cyber security" is "cybersecurity". Leniently also: all words of one are in the other, or half of all words are in both.
 */
final class TopicWords {

    private static final Set<String> SMALL_WORDS =
            Set.of("the", "of", "on", "in", "and", "for", "to", "a", "an", "with", "over");
    private static final double HALF = 0.5;
    private static final int SHORT = 3;

    private TopicWords() {}

    /** Whether the phrases are the same topic, strictly. */
    static boolean same(String gold, String found) {
        return String.join("", stems(gold)).equals(String.join("", stems(found)));
    }

    /** Whether the phrases are the same topic, leniently. */
    static boolean alike(String gold, String found) {
        List<String> one = stems(gold);
        List<String> other = stems(found);
        if (String.join("", one).equals(String.join("", other))) {
            return true;
        }
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        if (shared.isEmpty()) {
            return false;
        }
        var all = new HashSet<>(one);
        all.addAll(other);
        int smaller = Math.min(Set.copyOf(one).size(), Set.copyOf(other).size());
        return shared.size() == smaller || (double) shared.size() / all.size() >= HALF;
    }

    private static List<String> stems(String phrase) {
        return Folding.words(phrase).stream()
                .filter(word -> !SMALL_WORDS.contains(word))
                .map(TopicWords::stem)
                .toList();
    }

    private static String stem(String word) {
        String american = word.replace("isation", "ization")
                .replace("ise", "ize")
                .replace("defence", "defense")
                .replace("our", "or");
        if (american.length() > SHORT + 1 && american.endsWith("ies")) {
            return american.substring(0, american.length() - "ies".length()) + "y";
        }
        if (american.length() > SHORT && american.endsWith("s") && !american.endsWith("ss")) {
            return american.substring(0, american.length() - 1);
        }
        return american;
    }
}
