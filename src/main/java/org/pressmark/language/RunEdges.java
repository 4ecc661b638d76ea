package org.pressmark.language;

import java.util.List;
import java.util.Set;

/**
 * Where a person's name ends in a run of capitalised words that goes on with a body, a place or an office: "Nel Dol van GroenLinks".
 *
 * @param text the whole text
 * @param words the words of the sentence
 * @param vocabulary of its language
 */
record RunEdges(String text, List<Word> words, Vocabulary vocabulary) {

    /** A family name of these languages follows the given name, so that "van" behind a family name begins something new. */
    private static final Set<String> NAMES_OF_TWO_PARTS = Set.of("de", "nl");

    /** The end of the name that begins at {@code from} and may reach to {@code to}. */
    int endOfName(int from, int to) {
        int capitalised = 0;
        for (int i = from; i < to; i++) {
            if (words.get(i).capitalised()) {
                capitalised++;
            } else if (vocabulary.isParticle(words.get(i).folded()) && beginsOther(from, i, to, capitalised)) {
                return i;
            }
        }
        return to;
    }

    /** The end of a body's name whose capitalised words begin at {@code from} and may reach to {@code to}: before an acronym. */
    int endOfBody(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (!words.get(i).capitalised() && words.get(i + 1).capitals()) {
                return i;
            }
        }
        return to;
    }

    /** Whether what follows the particle {@code at} is no part of the name. */
    private boolean beginsOther(int from, int at, int to, int capitalised) {
        int next = at + 1;
        while (next < to && !words.get(next).capitalised()) {
            next++;
        }
        if (next == to || capitalised < 2) {
            return next < to && isMixedCase(next);
        }
        return isSurnameBefore(from, at)
                || isOffice(next)
                || isBody(at, next)
                || isPlace(next, to)
                || isMixedCase(next);
    }

    private boolean isSurnameBefore(int from, int at) {
        Word before = words.get(at - 1);
        return NAMES_OF_TWO_PARTS.contains(vocabulary.language())
                && words.get(from).end() - words.get(from).start() > 1
                && !GivenNames.contains(before.folded())
                && !vocabulary.isParticle(before.folded())
                && before.end() - before.start() > 1;
    }

    private boolean isOffice(int index) {
        return NoNames.holdWord(words.get(index).folded(), vocabulary.language())
                || vocabulary.endsAsCommonWord(words.get(index).folded());
    }

    private boolean isBody(int at, int next) {
        return words.get(next).capitals()
                || vocabulary.headEnd(words, at) > at
                || vocabulary.headEnd(words, next) > next
                || vocabulary.bodyEnd(words, next) > next
                || Organisations.shared().names().at(words, next).isPresent();
    }

    private boolean isPlace(int next, int to) {
        String rest = text.substring(words.get(next).start(), words.get(to - 1).end());
        return Gazetteer.shared().areas(vocabulary.language()).at(words, next).isPresent()
                || Gazetteer.shared().largeTown(rest).isPresent();
    }

    private boolean isMixedCase(int index) {
        String printed =
                text.substring(words.get(index).start(), words.get(index).end());
        return printed.substring(1).chars().anyMatch(Character::isUpperCase) && !printed.startsWith("Mac");
    }
}
