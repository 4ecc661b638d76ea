package org.pressmark.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Languages;

/** Why a person should look at an entry, told from the other findings and only where there is real doubt. */
final class Review {

    private static final int FEW_WORDS = 25;
    private static final int DOUBTFUL = 70;

    /** Text of less quality, from 0 to 100, is poor. */
    static final int LEGIBLE = 70;

    private final DateField dates;
    private final OutletField outlets;
    private final Absences absences;
    private final Set<String> languagesWithNames;

    Review(DateField dates, OutletField outlets, Absences absences, Set<String> languagesWithNames) {
        this.dates = dates;
        this.outlets = outlets;
        this.absences = absences;
        this.languagesWithNames = Set.copyOf(languagesWithNames);
    }

    /** The findings of the column review_reasons. */
    List<Finding> of(Worksheet sheet, Map<Column, List<Finding>> findings) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(sheet.clipping().doubts());
        doubts.addAll(dates.doubtsIn(sheet));
        outlet(sheet, findings.getOrDefault(Column.OUTLET, List.of()), doubts);
        if (findings.getOrDefault(Column.HEADLINE, List.of()).isEmpty() && absences.isHeadlineInDoubt(sheet)) {
            doubts.add(Doubt.HEADLINE_MISSING);
        }
        if (sheet.language().equals(Languages.UNKNOWN)) {
            doubts.add(Doubt.LANGUAGE_UNSURE);
        } else if (!languagesWithNames.contains(sheet.language())) {
            doubts.add(Doubt.LANGUAGE_WITHOUT_NAMES);
        }
        if (WordCountField.countIn(sheet) < FEW_WORDS || sheet.clipping().quality() < LEGIBLE) {
            doubts.add(Doubt.LOW_TEXT);
        }
        var reasons = new ArrayList<Finding>();
        doubts.forEach(doubt -> reasons.add(Finding.derived(doubt.name(), "review", 100)));
        return reasons;
    }

    /** An outlet that nobody knows is in doubt only where it was not stated in so many words. */
    private void outlet(Worksheet sheet, List<Finding> found, Set<Doubt> doubts) {
        if (found.isEmpty() && absences.isOutletInDoubt(sheet)) {
            doubts.add(Doubt.OUTLET_MISSING);
        } else if (!found.isEmpty() && !outlets.isKnown(sheet) && found.get(0).confidence() < DOUBTFUL) {
            doubts.add(Doubt.OUTLET_UNKNOWN);
        }
    }
}
