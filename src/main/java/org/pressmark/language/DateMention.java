package org.pressmark.language;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Passage;

/**
 * A date as it is written in running text.
 *
 * @param passage the characters, a weekday beside the date among them
 * @param readings what it can mean, the likeliest first; empty if it is not in the calendar
 * @param form how it is written
 * @param weekday the weekday printed beside it, counted from 1 for Monday; 0 if there is none
 * @param withYear whether a year is printed
 */
public record DateMention(Passage passage, List<Edtf> readings, Form form, int weekday, boolean withYear) {

    /** How a date is written. */
    public enum Form {
        /** {@code 2021-03-23}, also {@code 2021/03/23}. */
        ISO,
        /** {@code 20210323}. */
        BASIC,
        /** {@code 23.3.2021}, {@code 3/23/2021}. */
        NUMERIC,
        /** {@code 3/23/21}: the century is taken from the pivot of {@link Dates}. */
        NUMERIC_SHORT_YEAR,
        /** {@code 23rd March, 2021}, {@code March 23}. */
        DAY,
        /** {@code March 2021}. */
        MONTH,
        /** {@code 091406 MRT 06}, {@code 1345 GMT 12 Mar 82}: as wire services stamp the hour of sending. */
        STAMP
    }

    public DateMention {
        readings = List.copyOf(readings);
    }

    /** Whether the calendar does not hold it: {@code 31 April 2021}. */
    public boolean impossible() {
        return readings.isEmpty();
    }

    /** Whether it can be read in two ways. */
    public boolean ambiguous() {
        return readings.size() > 1;
    }

    /** The likeliest reading. */
    public Optional<Edtf> date() {
        return readings.stream().findFirst();
    }

    /** Whether a whole day of a certain year is printed. */
    public boolean isFullDay() {
        return withYear && date().map(date -> date.precision().equals("day")).orElse(false);
    }

    /** Whether the printed weekday, if there is one, is the weekday of the date. */
    public boolean weekdayFits() {
        return weekday == 0
                || !isFullDay()
                || readings.stream()
                        .flatMap(date -> date.earliest().stream())
                        .anyMatch(day -> day.getDayOfWeek() == DayOfWeek.of(weekday));
    }
}
