package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Passage;

/**
 * One date that may be the day of publication.
 *
 * @param readings what it can mean, the likeliest first; empty if it is not in the calendar
 * @param passages where it is printed, at most one
 * @param basis code for the column date_basis
 * @param rule what was relied on
 * @param confidence from 0 to 100
 * @param weekdayFits whether a weekday printed beside it is right
 */
record DateEvidence(
        List<Edtf> readings, List<Passage> passages, String basis, String rule, int confidence, boolean weekdayFits) {

    DateEvidence {
        readings = List.copyOf(readings);
        passages = List.copyOf(passages);
    }

    boolean impossible() {
        return readings.isEmpty();
    }

    Edtf date() {
        return readings.get(0);
    }

    boolean isDay() {
        return !impossible() && date().precision().equals("day");
    }

    DateEvidence with(Edtf date, String rule, int confidence) {
        return new DateEvidence(List.of(date), passages, basis, rule, confidence, weekdayFits);
    }

    /** Whether this date may be a less complete form of {@code other}: the same month, or the same day without its year. */
    boolean mayBe(Edtf other) {
        String mine = date().text();
        return mine.startsWith("XXXX-")
                ? other.text().endsWith(mine.substring(4))
                : other.text().startsWith(mine);
    }
}
