package org.pressmark.field;

import java.util.List;
import java.util.stream.Stream;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Beginnings;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.HeadlineForm;
import org.pressmark.anatomy.Line;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlets;

/**
 * Tells whether the absence of a headline or an outlet is in doubt: only where the clipping shows something that may be one. A clipping
 * that prints none is complete as it is.
 */
final class Absences {

    private static final int MOST_WORDS_OF_NAME = 6;
    private static final int MOST_WORDS_OF_HEADLINE = 22;

    private final Craft craft;

    Absences(Craft craft) {
        this.craft = craft;
    }

    /** Whether a line over the story of {@code sheet}, where no headline was found, may be one. */
    boolean isHeadlineInDoubt(Worksheet sheet) {
        return sheet.anatomy().masthead().stream().anyMatch(line -> mayBeHeadline(sheet, line));
    }

    private boolean mayBeHeadline(Worksheet sheet, Passage passage) {
        Line line = new Line(passage, 0, false);
        String printed = passage.printed();
        return line.words() >= HeadlineForm.FEWEST_WORDS
                && line.words() <= MOST_WORDS_OF_HEADLINE
                && Beginnings.mayBeHeadline(line)
                && !HeadlineForm.isMachine(printed)
                && !craft.dateLines().isDateLine(sheet.text(), passage)
                && !craft.sections().isPath(printed)
                && !craft.releases().isRelease(printed)
                && craft.labels().in(sheet.text(), passage).isEmpty()
                && craft.sourceLines().in(sheet.text(), passage).isEmpty();
    }

    /** Whether a line outside the story of {@code sheet}, where no outlet was found, may name one. */
    boolean isOutletInDoubt(Worksheet sheet) {
        Anatomy anatomy = sheet.anatomy();
        return Stream.of(anatomy.masthead(), anatomy.bylines(), anatomy.furniture())
                .flatMap(List::stream)
                .map(Passage::printed)
                .anyMatch(this::mayBeOutlet);
    }

    private boolean mayBeOutlet(String printed) {
        boolean named = printed.indexOf(' ') > 0
                && printed.split("\\s+").length <= MOST_WORDS_OF_NAME
                && craft.papers().mayBeNamed(printed)
                && craft.papers().hasPressWord(printed);
        return (named || Outlets.isDomain(printed))
                && !craft.furniture().isLabel(printed)
                && !craft.sections().isSection(printed)
                && !craft.bylines().isDeskOrRole(printed);
    }
}
