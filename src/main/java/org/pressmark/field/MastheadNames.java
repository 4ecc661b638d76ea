package org.pressmark.field;

import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.SourceLineForms;
import org.pressmark.clipping.Passage;

/** Tells the lines over a story that may be the name of a publication which no table knows. */
final class MastheadNames {

    private static final int MOST_WORDS = 7;

    private final Craft craft;

    MastheadNames(Craft craft) {
        this.craft = craft;
    }

    /** Whether {@code line} of {@code sheet} can be the name of a publication, and is not a date, a section, an author or a place. */
    boolean isOne(Worksheet sheet, Passage line) {
        String printed = line.printed();
        boolean other = craft.dateLines().isDateLine(sheet.text(), line)
                || craft.sections().isSection(printed)
                || craft.sections().isPath(printed)
                || craft.flags().genreOf(printed).isPresent()
                || craft.bylines().isPerson(printed)
                        && !craft.papers().hasPressWord(printed)
                        && !isSignedElsewhere(sheet, line)
                || craft.isPlace().test(printed)
                || craft.releases().letterhead(printed).isPresent()
                || SourceLineForms.PAGE.matcher(printed).matches()
                || craft.labels().in(sheet.text(), line).isPresent();
        return !other && craft.papers().mayBeNamed(printed) && printed.split("\\s+").length <= MOST_WORDS;
    }

    /** Two capitalised words over everything else are no author if the clipping names its authors elsewhere. */
    private static boolean isSignedElsewhere(Worksheet sheet, Passage line) {
        return isAboveHeadline(sheet, line)
                && sheet.anatomy().masthead().indexOf(line) <= 0
                && !sheet.anatomy().bylines().isEmpty();
    }

    /** Whether {@code line} ends before the headline begins. */
    static boolean isAboveHeadline(Worksheet sheet, Passage line) {
        return sheet.anatomy()
                .headline()
                .filter(headline -> headline.start() > line.end())
                .isPresent();
    }
}
