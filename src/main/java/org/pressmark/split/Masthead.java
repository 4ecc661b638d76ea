package org.pressmark.split;

import java.util.List;
import org.pressmark.clipping.Statement;

/**
 * What stands above the first of several articles and speaks of all of them, as on a page of briefs: the outlet and the day.
 *
 * @param outlet empty if none is printed there
 * @param day empty if none is printed there
 */
record Masthead(String outlet, String day) {

    private static final int NAME_WORDS = 6;

    /** The masthead above {@code openings}; it speaks of all only if no further article has a day of its own. */
    static Masthead of(Lines lines, int first, List<Opening> openings) {
        boolean shared = openings.stream()
                .skip(1)
                .noneMatch(opening -> opening.isByDay() || opening.headline() > opening.first());
        if (!shared || openings.get(0).form() == Opening.Form.DAY_BELOW) {
            return new Masthead("", "");
        }
        String outlet = "";
        String day = "";
        for (int i = first; i < openings.get(0).headline(); i++) {
            String line = lines.at(i);
            if (day.isEmpty() && Printed.isDateLine(line)) {
                day = Printed.dateIn(line);
            } else if (outlet.isEmpty()
                    && !line.isEmpty()
                    && Printed.words(line) <= NAME_WORDS
                    && !line.matches(".*\\d.*")) {
                outlet = Printed.isCapitals(line) ? line.replaceFirst("\\.$", "") : line;
            }
        }
        return day.isEmpty() ? new Masthead("", "") : new Masthead(outlet, day);
    }

    /** States the outlet and the day of one article. */
    void state(Draft draft) {
        draft.state(Statement.Label.OUTLET, outlet);
        draft.state(Statement.Label.PUBLISHED, day);
    }
}
