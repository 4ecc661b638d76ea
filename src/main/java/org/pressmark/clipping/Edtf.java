package org.pressmark.clipping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that may be known in part, in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1 as far as press clippings need
 * them): {@code 2021-03-23}, {@code 2021-03}, {@code 2021}, {@code 199X}, {@code 19XX}, {@code XXXX-03-23}, each with an optional
 * {@code ?}, {@code ~} or {@code %} at its end.
 *
 * @param text the date as EDTF
 */
public record Edtf(String text) {

    private static final Pattern FORM =
            Pattern.compile("(?<year>\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?[?~%]?");
    /** A year in which every day of the calendar exists. */
    private static final int LEAP_YEAR = 2000;

    public Edtf {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a date in EDTF: " + text);
        }
        checkCalendar(form);
    }

    private static void checkCalendar(Matcher form) {
        String month = form.group("month");
        if (month == null) {
            return;
        }
        int year = form.group("year").contains("X") ? LEAP_YEAR : Integer.parseInt(form.group("year"));
        String day = form.group("day");
        try {
            LocalDate.of(year, Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("not in the calendar: " + form.group(), impossible);
        }
    }

    /** The date of a whole day. */
    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString());
    }

    /** The date of a whole month. */
    public static Edtf of(YearMonth month) {
        return new Edtf(month.toString());
    }

    /** A whole year. */
    public static Edtf of(Year year) {
        return new Edtf("%04d".formatted(year.getValue()));
    }

    /** A day of which the year is not printed. */
    public static Edtf withoutYear(int month, int day) {
        return new Edtf("XXXX-%02d-%02d".formatted(month, day));
    }

    /** The date that {@code text} writes, or nothing if it is not EDTF or not in the calendar. */
    public static Optional<Edtf> parse(String text) {
        try {
            return Optional.of(new Edtf(text));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    /** The first day that it can mean, or nothing if the year is unknown. */
    public Optional<LocalDate> earliest() {
        return day(false);
    }

    /** The last day that it can mean, or nothing if the year is unknown. */
    public Optional<LocalDate> latest() {
        return day(true);
    }

    /** How much is known: {@code day}, {@code month}, {@code year}, {@code decade}, {@code century} or {@code yearless}. */
    public String precision() {
        Matcher form = form();
        String year = form.group("year");
        if (year.equals("XXXX")) {
            return "yearless";
        }
        if (form.group("day") != null) {
            return "day";
        }
        if (form.group("month") != null) {
            return "month";
        }
        if (year.endsWith("XX")) {
            return "century";
        }
        return year.endsWith("X") ? "decade" : "year";
    }

    private Optional<LocalDate> day(boolean last) {
        Matcher form = form();
        if (form.group("year").equals("XXXX")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group("year").replace('X', last ? '9' : '0'));
        int month = form.group("month") == null ? (last ? 12 : 1) : Integer.parseInt(form.group("month"));
        YearMonth yearMonth = YearMonth.of(year, month);
        if (form.group("day") != null) {
            return Optional.of(yearMonth.atDay(Integer.parseInt(form.group("day"))));
        }
        return Optional.of(last ? yearMonth.atEndOfMonth() : yearMonth.atDay(1));
    }

    private Matcher form() {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException("checked before: " + text);
        }
        return form;
    }

    @Override
    public String toString() {
        return text;
    }
}
