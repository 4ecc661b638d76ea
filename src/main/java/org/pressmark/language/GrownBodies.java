package org.pressmark.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of bodies in Romance languages that go on in small letters behind their capitalised first word: "Parti socialiste", "Syndicat des
 * pêcheurs de la baie de Lubigny", "Fédération des truffiers du Lot".
 *
 * @param text the whole text
 * @param words the words of the sentence
 * @param vocabulary of its language
 */
record GrownBodies(String text, List<Word> words, Vocabulary vocabulary) {

    private static final int MOST_NOUNS = 3;
    private static final Set<String> OF = Set.of(
            "de", "d", "du", "des", "del", "della", "dello", "dell", "dei", "degli", "delle", "do", "da", "dos", "das",
            "di");
    private static final Set<String> BARE = Set.of("de", "d", "di");
    private static final Set<String> ARTICLES = Set.of("la", "l", "los", "las", "les", "el", "le");
    /** Verbs behind "de" and "di" are no part of a name: "il Comune di rifare". */
    private static final Map<String, Pattern> INFINITIVES = Map.of(
            "it", Pattern.compile(".*[aei]re"),
            "es", Pattern.compile(".*[aei]r(?:se|lo|la)?"),
            "pt", Pattern.compile(".*[aei]r"),
            "fr", Pattern.compile(".*(?:er|ir|oir|aire|endre|ettre)"));

    /** Where the name ends whose capitalised first words end at {@code head}; {@code head} if it does not go on. */
    int end(int head) {
        int end = adjectives(head);
        if (!INFINITIVES.containsKey(vocabulary.language())) {
            return end;
        }
        for (int nouns = 0; nouns <= MOST_NOUNS; nouns++) {
            int next = afterLinks(end, nouns > 0);
            if (next == end || next >= words.size() || !words.get(next).joined()) {
                return end;
            }
            if (words.get(next).capitalised()) {
                return vocabulary.isAnd(words.get(end).folded()) ? end : withName(end, next);
            }
            if (!isNoun(next) || nouns == MOST_NOUNS) {
                return end;
            }
            end = adjectives(next + 1);
            if (end == next + 1
                    && end < words.size()
                    && words.get(end).joined()
                    && words.get(end).capitalised()) {
                return withName(end, end);
            }
        }
        return end;
    }

    /** With the name that begins at {@code next}, unless it is someone's: "du Lot", "del río Cañas". */
    private int withName(int end, int next) {
        boolean someone = BARE.contains(words.get(next - 1).folded())
                && GivenNames.contains(words.get(next).folded());
        return someone ? end : new CapitalRuns(text, words, vocabulary).runEnd(next);
    }

    private int adjectives(int from) {
        int next = from;
        while (next < words.size() && words.get(next).joined() && vocabulary.isBodyAdjective(words.get(next))) {
            next++;
        }
        return next;
    }

    /** Behind "des", "de la" and, where {@code further}, "et de la"; {@code from} if none stands there. */
    private int afterLinks(int from, boolean further) {
        int next = from;
        if (further && isAt(next) && vocabulary.isAnd(words.get(next).folded())) {
            next++;
        }
        if (!isAt(next) || !OF.contains(words.get(next).folded())) {
            return from;
        }
        next++;
        return isAt(next) && ARTICLES.contains(words.get(next).folded()) ? next + 1 : next;
    }

    private boolean isAt(int index) {
        return index < words.size()
                && words.get(index).joined()
                && !words.get(index).capitalised();
    }

    private boolean isNoun(int index) {
        String folded = words.get(index).folded();
        boolean bare = BARE.contains(words.get(index - 1).folded());
        Pattern infinitives = INFINITIVES.get(vocabulary.language());
        boolean verb =
                bare && infinitives != null && infinitives.matcher(folded).matches();
        return !verb
                && folded.length() > 2
                && !vocabulary.isFunctionWord(folded)
                && !vocabulary.isSpeechVerb(folded)
                && Character.isLetter(folded.charAt(0));
    }
}
