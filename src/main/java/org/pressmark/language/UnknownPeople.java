package org.pressmark.language;

import java.util.List;
import java.util.Set;

/**
 * People who are given no title and whose given name no table has, in a language for which no recogniser is at hand.
 *
 * @param text the whole text
 * @param words the words of the sentence
 * @param vocabulary of its language
 * @param small folded words that the text also prints with a small letter
 */
record UnknownPeople(String text, List<Word> words, Vocabulary vocabulary, Set<String> small) {

    private static final int LONGEST_UNKNOWN_NAME = 4;

    /** A name of someone who is given no title and whose given name no table has. */
    boolean isOne(int at, int from, int to) {
        if (to - from == 1) {
            return isLonePerson(from);
        }
        if (vocabulary.language().equals("de")) {
            return to - from == 2 && isGermanPerson(from, to);
        }
        boolean sound = to - from <= LONGEST_UNKNOWN_NAME
                && noneSmall(from, to)
                && !vocabulary.anyEndsAsCommonWord(words.subList(from, to))
                && words.subList(from, to).stream()
                        .noneMatch(word -> vocabulary.isArticle(word.folded()) && !word.capitalised());
        boolean begins = at > 0 && !vocabulary.isArticle(words.get(at - 1).folded());
        return sound && (begins || speaks(from, to));
    }

    /** "Micha Lund (SPD)", "erklärt Micha Lund": two words in a place where people are named. */
    private boolean isGermanPerson(int from, int to) {
        boolean names = noneSmall(from, to)
                && !vocabulary.anyEndsAsCommonWord(words.subList(from, to))
                && !new CapitalRuns(text, words, vocabulary).isHyphenated(to - 1)
                && words.subList(from, to).stream()
                        .allMatch(word -> word.capitalised() && !vocabulary.isFunctionWord(word.folded()));
        return names && (isBracketed(to) || speaks(from, to));
    }

    /** A party or an age in brackets. */
    private boolean isBracketed(int to) {
        int end = words.get(to - 1).end();
        return to < words.size()
                && text.startsWith(" (", end)
                && words.get(to).start() == end + 2
                && (words.get(to).capitals() || Character.isDigit(text.charAt(end + 2)))
                && text.startsWith(")", words.get(to).end());
    }

    private boolean speaks(int from, int to) {
        return speaksAfter(to)
                || from > 0 && vocabulary.isSpeechVerb(words.get(from - 1).folded());
    }

    /** A name that needs no given name: that of a well-known person, or of someone who speaks. */
    private boolean isLonePerson(int index) {
        if (KnownBySurname.contains(words.get(index).folded())) {
            return true;
        }
        boolean known = small.contains(words.get(index).folded())
                || words.get(index).capitals()
                || index > 0 && vocabulary.isArticle(words.get(index - 1).folded())
                || vocabulary.endsAsCommonWord(words.get(index).folded())
                || Gazetteer.shared().knows(words.get(index).in(text), vocabulary.language());
        boolean noun = vocabulary.language().equals("de");
        return !known && !noun && speaks(index, index + 1);
    }

    /** "Vitorino a parlé": the verb follows at once or after one small word. */
    private boolean speaksAfter(int index) {
        for (int i = index;
                i < Math.min(index + 2, words.size()) && words.get(i).joined();
                i++) {
            if (vocabulary.isSpeechVerb(words.get(i).folded())) {
                return true;
            }
            if (words.get(i).capitalised()) {
                return false;
            }
        }
        return false;
    }

    /** Whether none of the capitalised words is also printed in small letters, and none in capitals. */
    boolean noneSmall(int from, int to) {
        return words.subList(from, to).stream()
                .noneMatch(word -> word.capitalised() && (small.contains(word.folded()) || word.capitals()));
    }
}
