package org.pressmark.language;

import java.util.List;

/**
 * Runs of capitalised words in one sentence.
 *
 * @param text the whole text
 * @param words the words of the sentence
 * @param vocabulary of its language
 */
record CapitalRuns(String text, List<Word> words, Vocabulary vocabulary) {

    /** Where the run of capitalised words that begins at {@code from} ends, particles between them included. */
    int runEnd(int from) {
        int to = from;
        while (to < words.size()
                && words.get(to).capitalised()
                && (to == from || words.get(to).joined() && !followsSlash(to))) {
            to++;
            while (to < words.size() && isHyphenated(to)) {
                to++;
            }
            int after = to;
            while (after < words.size()
                    && after - to < 3
                    && (words.get(after).joined() || followsInitial(after))
                    && vocabulary.isParticle(words.get(after).folded())) {
                after++;
            }
            if (after > to && after < words.size() && continues(after)) {
                to = after;
            }
        }
        return to;
    }

    /** Whether a name goes on with the word. */
    boolean continues(int at) {
        return words.get(at).capitalised()
                && words.get(at).joined()
                && !vocabulary.isFunctionWord(words.get(at).folded());
    }

    /** Whether a hyphen joins the word to the one before. */
    boolean isHyphenated(int index) {
        return words.get(index).joined() && text.charAt(words.get(index).start() - 1) == '-';
    }

    /** "J. P. van der Weyde". */
    private boolean followsInitial(int index) {
        Word before = words.get(index - 1);
        return before.capitalised()
                && before.end() - before.start() == 1
                && text.substring(before.end(), words.get(index).start()).equals(". ");
    }

    private boolean followsSlash(int index) {
        return text.charAt(words.get(index).start() - 1) == '/';
    }
}
