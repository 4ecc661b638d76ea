package org.pressmark.anatomy;

import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Outlets;

/** Weighs what the file itself says of a headline: its marks and the title that it states. */
final class StatedTitles {

    private StatedTitles() {}

    /** Whether a title that the file states begins with the words {@code folded}. */
    static boolean isBegun(Page page, String folded) {
        return page.clipping().statements().stream()
                .filter(statement -> statement.label() == Statement.Label.HEADLINE)
                .anyMatch(statement -> Outlets.fold(statement.value()).startsWith(folded));
    }

    /** What the file adds to the score of {@code words}. */
    static double score(Page page, Passage words) {
        double score = 0;
        for (Mark mark : page.clipping().marks()) {
            if (mark.start() < words.end() && mark.end() > words.start()) {
                score += mark.kind() == Mark.Kind.TITLE ? 6 : mark.kind() == Mark.Kind.HEADING ? 3 : 0;
            }
        }
        String folded = Outlets.fold(words.printed());
        boolean stated = page.clipping().statements().stream()
                .filter(statement -> statement.label() == Statement.Label.HEADLINE)
                .anyMatch(statement -> Outlets.fold(statement.value()).contains(folded));
        return stated ? score + 5 : score;
    }
}
