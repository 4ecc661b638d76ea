package org.pressmark.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Passage;

/** The forms in which dates are written, as one bounded expression, and what a match of it means. */
final class DateForms {

    private static final int PIVOT = 40;
    private static final int EARLIEST_YEAR = 1500;
    private static final int LATEST_YEAR = 2099;

    private static final String YEAR =
            "(?:(?:,?\\s{1,3}|,\\s?|[-/.]\\s?)(?i:de\\s|del\\s|do\\s)?(?<%s>\\d{4}(?![\\d%%])|['’]\\d{2}(?!\\d)))?";
    private static final String ISO =
            "(?<iy>\\d{4})(?<isep>[-/.])(?<im>\\d{1,2})(?:\\k<isep>(?<id>\\d{1,2}))?(?![\\d])";
    private static final String NUMERIC =
            "(?<na>\\d{1,2})(?<nsep>[-/.])\\s?(?<nb>\\d{1,2})\\k<nsep>\\s?(?<ny>\\d{4}|\\d{2})(?![\\d:%]|[.,/-]\\d)";
    private static final String BASIC =
            "(?<by>(?:1[5-9]|20)\\d{2})(?<bm>0[1-9]|1[0-2])(?<bd>0[1-9]|[12]\\d|3[01])(?!\\d)";
    private static final String YEAR_FIRST =
            "(?<fy>\\d{4})[\\s,-]{1,3}(?<fm>\\p{L}{3,10})\\.?[\\s-](?<fd>\\d{1,2})(?!\\d)";
    private static final String SHORT = "(?<sd>\\d{1,2})-(?<sm>\\p{L}{3,9})-(?<sy>\\d{2})(?!\\d)";
    private static final String DAY_FIRST =
            "(?<dd>\\d{1,2})(?:st|nd|rd|th|er|re|ST|ND|RD|TH|ER|[eº°ª.])?(?:,?\\s{1,3}|-|/|(?<=\\.)(?=\\p{L}{3}))(?i:of\\s|de\\s)?"
                    + "(?:day of\\s)?(?<dm>\\p{L}{3,11})(?:\\.(?!\\d))?" + YEAR.formatted("dy");
    private static final String MONTH_FIRST =
            "(?<mm>\\p{L}{3,11})\\.?(?:\\s{1,3}|-)(?:the\\s)?(?<md>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d%]|[:.,]\\d)"
                    + "(?:,\\s?(?<mw>\\p{L}{3,9})(?=,\\s?\\d{4}))?"
                    + YEAR.formatted("my");
    /** {@code 091406 MRT 06}, {@code 080945 GMT OCT 87}: day, hour and minute as the wires stamp them. */
    private static final String STAMP =
            "(?<wd>0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d\\s?(?:GMT|UTC|Z|MEZ|MESZ|CET)?\\s(?<wm>\\p{L}{3,9})\\.?\\s?(?<wy>\\d{4}|\\d{2})(?!\\d)";
    /** {@code 1345 GMT 12 Mar 82}. */
    private static final String CLOCKED =
            "(?:[01]\\d|2[0-3]):?[0-5]\\d\\s(?i:gmt|utc)\\s(?<gd>\\d{1,2})\\s(?<gm>\\p{L}{3,9})\\.?\\s(?<gy>\\d{4}|\\d{2})(?!\\d)";
    /** {@code Luanda, 17/08 -}: day and month behind the place of a dateline. */
    private static final String PLACED = "(?<=\\p{L},\\s)(?<xa>\\d{1,2})/(?<xb>\\d{1,2})(?=\\s?[-–—(])";

    /** {@code 2021年3月23日}, in Chinese and Japanese. */
    private static final String EAST_ASIAN = "(?<ey>\\d{4})\\s?年\\s?(?<em>\\d{1,2})\\s?月\\s?(?<ed>\\d{1,2})\\s?日";

    private static final String MONTH = "(?<om>\\p{L}{3,11})\\.?,?\\s{1,3}(?:de\\s|del\\s|of\\s)?(?<oy>\\d{4})(?!\\d)";
    static final Pattern PATTERN = Pattern.compile(
            "(?:(?<![\\p{L}\\d]|\\d[.,/:-])|(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4}|\\d{2}[-/.]\\d{2}[-/.](?:19|20)\\d{2}(?!\\d)))(?:"
                    + String.join(
                            "|",
                            STAMP,
                            CLOCKED,
                            BASIC,
                            EAST_ASIAN,
                            ISO,
                            NUMERIC,
                            PLACED,
                            YEAR_FIRST,
                            SHORT,
                            DAY_FIRST,
                            MONTH_FIRST,
                            MONTH)
                    + ")(?:(?<=日)|(?!(?!T\\d)\\p{L}))");

    private final DateWords words;

    DateForms(DateWords words) {
        this.words = words;
    }

    /** The date that a match of {@link #PATTERN} is; empty if its words name no month. */
    Optional<DateMention> read(Matcher form, Dates.Order order) {
        Passage passage = new Passage(form.start(), form.end(), form.group());
        if (form.group("wy") != null) {
            return day(
                    passage, form.group("wy"), words.month(form.group("wm")), form.group("wd"), DateMention.Form.STAMP);
        }
        if (form.group("gy") != null) {
            return day(
                    passage, form.group("gy"), words.month(form.group("gm")), form.group("gd"), DateMention.Form.STAMP);
        }
        if (form.group("xa") != null) {
            return dayAndMonth(passage, number(form, "xa"), number(form, "xb"), order);
        }
        if (form.group("by") != null) {
            return day(passage, form.group("by"), number(form, "bm"), form.group("bd"), DateMention.Form.BASIC);
        }
        if (form.group("ey") != null) {
            return day(passage, form.group("ey"), number(form, "em"), form.group("ed"), DateMention.Form.DAY);
        }
        if (form.group("iy") != null) {
            return iso(passage, form);
        }
        if (form.group("ny") != null) {
            return numeric(passage, form, order);
        }
        if (form.group("fy") != null) {
            return day(
                    passage, form.group("fy"), words.month(form.group("fm")), form.group("fd"), DateMention.Form.DAY);
        }
        if (form.group("sy") != null) {
            return day(
                    passage, form.group("sy"), words.month(form.group("sm")), form.group("sd"), DateMention.Form.DAY);
        }
        if (form.group("dd") != null) {
            return day(
                    passage, form.group("dy"), words.month(form.group("dm")), form.group("dd"), DateMention.Form.DAY);
        }
        if (form.group("md") != null) {
            return monthFirst(passage, form);
        }
        return month(passage, form.group("oy"), words.month(form.group("om")));
    }

    /** {@code May 15, 2019} and {@code May 15, Wednesday, 2019}. */
    private Optional<DateMention> monthFirst(Passage passage, Matcher form) {
        int month = words.month(form.group("mm"));
        String between = form.group("mw");
        int weekday = between == null ? 0 : words.weekday(between);
        if (between != null && weekday == 0) {
            int length = form.end("md") - form.start();
            Passage day = new Passage(
                    passage.start(), passage.start() + length, passage.printed().substring(0, length));
            return day(day, null, month, form.group("md"), DateMention.Form.DAY);
        }
        return day(passage, form.group("my"), month, form.group("md"), DateMention.Form.DAY)
                .map(plain ->
                        new DateMention(plain.passage(), plain.readings(), plain.form(), weekday, plain.withYear()));
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }

    private static Optional<DateMention> iso(Passage passage, Matcher form) {
        String day = form.group("id");
        if (day == null) {
            boolean dashed = form.group("isep").equals("-") && form.group("im").length() == 2;
            return dashed ? month(passage, form.group("iy"), number(form, "im")) : Optional.empty();
        }
        return day(passage, form.group("iy"), number(form, "im"), day, DateMention.Form.ISO);
    }

    private static Optional<DateMention> month(Passage passage, String year, int month) {
        if (month < 1 || month > 12 || year(year) == 0) {
            return Optional.empty();
        }
        Edtf date = Edtf.of(YearMonth.of(year(year), month));
        return Optional.of(new DateMention(passage, List.of(date), DateMention.Form.MONTH, 0, true));
    }

    private static Optional<DateMention> day(
            Passage passage, @Nullable String printedYear, int month, String day, DateMention.Form form) {
        if (month == 0) {
            return Optional.empty();
        }
        int year = printedYear == null ? 0 : year(printedYear);
        boolean withYear = year != 0;
        Passage read = printedYear == null || withYear ? passage : withoutYear(passage, printedYear);
        int number = Integer.parseInt(day);
        if (number == 0 || number > 31 && !withYear) {
            return Optional.empty();
        }
        List<Edtf> readings = withYear ? full(year, month, number) : yearless(month, number);
        return Optional.of(new DateMention(read, readings, form, 0, withYear));
    }

    private static Passage withoutYear(Passage passage, String year) {
        String rest = passage.printed()
                .substring(0, passage.printed().lastIndexOf(year))
                .replaceAll("[\\s,/.-]+(de |del |do )?$", "");
        return new Passage(passage.start(), passage.start() + rest.length(), rest);
    }

    private static Optional<DateMention> dayAndMonth(Passage passage, int first, int second, Dates.Order order) {
        boolean dayFirst = order != Dates.Order.MONTH_FIRST || first > 12;
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        return month < 1 || month > 12 || day < 1 || day > 31
                ? Optional.empty()
                : Optional.of(new DateMention(passage, yearless(month, day), DateMention.Form.DAY, 0, false));
    }

    private static Optional<DateMention> numeric(Passage passage, Matcher form, Dates.Order order) {
        int first = number(form, "na");
        int second = number(form, "nb");
        boolean shortYear = form.group("ny").length() == 2;
        int year = year(form.group("ny"));
        boolean dotted = form.group("nsep").equals(".");
        if (year == 0 || first == 0 || second == 0 || first > 31 || second > 31 || first > 12 && second > 12) {
            return Optional.empty();
        }
        List<Edtf> dayFirst = full(year, second, first);
        List<Edtf> monthFirst = dotted ? List.of() : full(year, first, second);
        List<Edtf> readings = new ArrayList<>();
        if (order != Dates.Order.MONTH_FIRST || monthFirst.isEmpty()) {
            readings.addAll(dayFirst);
        }
        if (order != Dates.Order.DAY_FIRST || dayFirst.isEmpty()) {
            monthFirst.stream().filter(date -> !readings.contains(date)).forEach(readings::add);
        }
        return Optional.of(new DateMention(
                passage,
                readings,
                shortYear ? DateMention.Form.NUMERIC_SHORT_YEAR : DateMention.Form.NUMERIC,
                0,
                true));
    }

    /** The year that {@code printed} means, 0 if it is no year. */
    private static int year(String printed) {
        String digits = printed.replaceAll("\\D", "");
        int number = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return number < PIVOT ? 2000 + number : 1900 + number;
        }
        return number >= EARLIEST_YEAR && number <= LATEST_YEAR ? number : 0;
    }

    private static List<Edtf> full(int year, int month, int day) {
        try {
            return List.of(Edtf.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException notInTheCalendar) {
            return List.of();
        }
    }

    private static List<Edtf> yearless(int month, int day) {
        return Edtf.parse("XXXX-%02d-%02d".formatted(month, day)).stream().toList();
    }
}
