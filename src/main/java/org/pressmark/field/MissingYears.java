package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.Line;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Dates;

/**
 * Finds the year of a day that is printed without one, elsewhere in the same clipping: where the same day is printed in full, or in the
 * line that claims the rights.
 */
final class MissingYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[6-9]|20)\\d\\d(?!\\d)");
    private static final int SAME_DAY = 84;
    private static final int OF_THE_RIGHTS = 70;

    private final Craft craft;

    MissingYears(Craft craft) {
        this.craft = craft;
    }

    /** The whole day that the yearless {@code date} is, if {@code sheet} tells its year. */
    Optional<DateEvidence> completed(Worksheet sheet, DateEvidence date) {
        return sameDay(sheet, date).or(() -> ofTheRights(sheet, date));
    }

    private Optional<DateEvidence> sameDay(Worksheet sheet, DateEvidence date) {
        List<Edtf> days = craft.dates().in(sheet.text(), 0, sheet.text().length(), Dates.Order.UNKNOWN).stream()
                .filter(mention -> mention.isFullDay() && !mention.ambiguous())
                .flatMap(mention -> mention.date().stream())
                .filter(date::mayBe)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(date.with(days.get(0), "year-of-full-date", SAME_DAY)) : Optional.empty();
    }

    /** {@code (c) 1996 Norvale News}: a story is sent in the year in which its rights begin. */
    private Optional<DateEvidence> ofTheRights(Worksheet sheet, DateEvidence date) {
        List<String> years = sheet.anatomy().furniture().stream()
                .filter(line -> craft.furniture().isRights(new Line(line, 0, false)))
                .map(Passage::printed)
                .flatMap(line -> YEAR.matcher(line).results().map(found -> found.group()))
                .distinct()
                .toList();
        String day = date.date().text().substring(4);
        return years.size() == 1
                ? Edtf.parse(years.get(0) + day)
                        .filter(full -> full.earliest().isPresent())
                        .map(full -> date.with(full, "year-of-rights", OF_THE_RIGHTS))
                : Optional.empty();
    }
}
