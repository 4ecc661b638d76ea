package org.pressmark.anatomy;

import java.util.function.Predicate;
import org.pressmark.language.GivenNames;

/** Weighs two old customs of setting a headline: over the lone name of who wrote it, and below a date line in capitals. */
final class Columns {

    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int ABOVE_NAME = 4;
    private static final int BELOW_OLD_DATE = 4;

    private Columns() {}

    /** What the lines around {@code first} to {@code last} add to a headline; {@code isName} tells names of persons, places and sections. */
    static double score(Page page, int first, int last, Predicate<String> isName) {
        if (isLoneName(page, last + 1) && first == last && isTitle(page, first, isName)) {
            return ABOVE_NAME;
        }
        if (first == last && isLoneName(page, first) && isTitle(page, first - 1, isName)) {
            return -ABOVE_NAME;
        }
        return isBelowOldDate(page, first) && page.line(last).words() <= 2 * MOST_WORDS ? BELOW_OLD_DATE : 0;
    }

    /** A person's name between a line of text and the date. */
    private static boolean isLoneName(Page page, int index) {
        if (!page.is(index, LineKind.TEXT)
                || !page.is(index - 1, LineKind.TEXT)
                || !page.is(index + 1, LineKind.DATE)) {
            return false;
        }
        String[] words = page.line(index).text().split("\\s+");
        return words.length > 1
                && words.length <= MOST_WORDS_OF_NAME
                && GivenNames.contains(words[0])
                && isCapitalised(words);
    }

    private static boolean isCapitalised(String[] words) {
        for (String word : words) {
            boolean small = word.length() <= 3;
            if (!small && !word.matches("\\p{Lu}[\\p{L}.'’-]*+")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTitle(Page page, int index, Predicate<String> isName) {
        Line line = page.line(index);
        return page.is(index, LineKind.TEXT)
                && line.words() <= MOST_WORDS
                && line.words() > 1
                && !line.text().endsWith(".")
                && !GivenNames.contains(line.text().split("\\s+")[0])
                && !isName.test(line.text());
    }

    /** Below {@code WEDNESDAY, MARCH 7, 1894.}, where headlines end with a full stop. */
    static boolean isBelowOldDate(Page page, int first) {
        return page.is(first - 1, LineKind.DATE)
                && page.line(first - 1).isCapitals()
                && page.line(first - 1).text().endsWith(".")
                && page.line(first).endsSentence()
                && !page.line(first).holdsSentenceEnd();
    }
}
