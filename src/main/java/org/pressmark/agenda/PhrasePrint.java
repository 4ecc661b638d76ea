package org.pressmark.agenda;

import java.util.function.IntPredicate;
import org.pressmark.cast.Story;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Word;

/** How a phrase of a story is written down as a topic: without the capitals that it owes to a headline or to the beginning of a sentence. */
final class PhrasePrint {

    /** In letters: a word of a headline in capitals that is no acronym, UNESCO and UNICEF among them. */
    private static final int LONGER_THAN_INITIALS = 7;

    private final Story story;
    private final boolean english;
    private final IntPredicate isName;

    /** @param isName whether a word of {@code story} belongs to a name, which keeps its capital */
    PhrasePrint(Story story, IntPredicate isName) {
        this.story = story;
        this.english = story.language().startsWith("en");
        this.isName = isName;
    }

    /** The words from {@code from} to {@code to} (exclusive). */
    String of(int from, int to) {
        String printed = story.printed(from, to);
        StringBuilder small = new StringBuilder(printed);
        int base = story.words().get(from).start();
        boolean sameLength = printed.length() == story.words().get(to - 1).end() - base;
        for (int i = from; sameLength && i < to; i++) {
            Word word = story.words().get(i);
            boolean mayBeSmall =
                    !isName.test(i) && (story.inHeadline(i) || word.capitals() || story.beginsSentence(i) && i == from);
            if (mayBeSmall && english && EnglishWords.contains(word.folded())) {
                makeSmall(small, word.start() - base, word.end() - base);
            } else if (story.inHeadline(i) && word.capitals() && word.end() - word.start() >= LONGER_THAN_INITIALS) {
                makeSmall(small, word.start() - base + 1, word.end() - base);
            }
        }
        return small.toString();
    }

    private static void makeSmall(StringBuilder printed, int from, int to) {
        for (int at = from; at < to; at++) {
            printed.setCharAt(at, Character.toLowerCase(printed.charAt(at)));
        }
    }
}
