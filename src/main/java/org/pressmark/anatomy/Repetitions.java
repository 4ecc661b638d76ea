package org.pressmark.anatomy;

import org.pressmark.language.Outlets;

/** Weighs how often a page sets the words of a headline. */
final class Repetitions {

    private static final int REPEATED_WITHIN = 40;
    private static final int CUT_SHORT = 20;
    private static final int LONGEST_TITLE = 200;

    private Repetitions() {}

    /** A headline is often set twice; a line that is cut short, or that ends with the headline, is the lesser of two. */
    static double score(Page page, int first, int last, String words) {
        String folded = Outlets.fold(words);
        if (folded.split(" ").length < HeadlineForm.FEWEST_WORDS) {
            return 0;
        }
        boolean cut = words.endsWith("...") || words.endsWith("…");
        double score = 0;
        for (int i = 0; i < Math.min(page.size(), REPEATED_WITHIN); i++) {
            if (i >= first && i <= last) {
                continue;
            }
            String other = Outlets.fold(page.line(i).text());
            boolean short_ =
                    page.line(i).text().endsWith("...") || page.line(i).text().endsWith("…");
            if (cut && folded.length() >= CUT_SHORT && other.startsWith(folded)
                    || i < REPEATED_WITHIN
                            && other.split(" ").length >= HeadlineForm.FEWEST_WORDS
                            && folded.length() > other.length()
                            && (folded.endsWith(other) || i > last && (" " + folded + " ").contains(" " + other + " "))
                            && page.is(i, LineKind.TEXT)) {
                return -3;
            }
            boolean within = i < first
                    && page.line(i).length() <= LONGEST_TITLE
                    && (" " + other + " ").contains(" " + folded + " ");
            if (other.equals(folded)
                    || within
                    || page.is(i, LineKind.PATH) && other.endsWith(folded)
                    || other.endsWith(folded + " article")
                    || short_ && other.length() >= CUT_SHORT && folded.startsWith(other)) {
                score = 3;
            }
        }
        return score;
    }
}
