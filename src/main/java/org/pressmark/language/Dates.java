package org.pressmark.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Passage;

/**
 * Finds dates as newspapers write them in English, French, German, Spanish, Italian, Dutch and Portuguese. A part that is not printed
 * is never made up. Of two-digit years, 00 to 39 are taken for this century and 40 to 99 for the last. Every expression is bounded, so
 * that reading takes time in proportion to the text. Immutable and thread-safe.
 */
public final class Dates {

    /** In which order day and month stand in {@code 3/4/2021}. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** A date that allows both is given in both readings, the day first. */
        UNKNOWN
    }

    private static final int PIVOT = 40;
    private static final int EARLIEST_YEAR = 1500;
    private static final int LATEST_YEAR = 2099;

    private static final String YEAR =
            "(?:(?:,?\\s{1,3}|,\\s?|[-/.]\\s?)(?:de\\s|del\\s|do\\s)?(?<%s>\\d{4}(?![\\d%%])|['’]\\d{2}(?!\\d)))?";
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
            "(?<dd>\\d{1,2})(?:st|nd|rd|th|er|re|ST|ND|RD|TH|ER|[eº°ª.])?(?:,?\\s{1,3}|-|/)(?:of\\s|de\\s)?"
                    + "(?:day of\\s)?(?<dm>\\p{L}{3,11})\\.?" + YEAR.formatted("dy");
    private static final String MONTH_FIRST =
            "(?<mm>\\p{L}{3,11})\\.?(?:\\s{1,3}|-)(?:the\\s)?(?<md>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d%]|[:.,]\\d)"
                    + YEAR.formatted("my");
    private static final String MONTH = "(?<om>\\p{L}{3,11})\\.?,?\\s{1,3}(?:de\\s|del\\s|of\\s)?(?<oy>\\d{4})(?!\\d)";
    private static final Pattern FORM = Pattern.compile("(?<![\\p{L}\\d]|\\d[.,/:-])(?:"
            + String.join("|", BASIC, ISO, NUMERIC, YEAR_FIRST, SHORT, DAY_FIRST, MONTH_FIRST, MONTH)
            + ")(?!(?!T\\d)\\p{L})");
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile(
            "(?<![\\p{L}-])(?<day>\\p{L}{2,13}(?:-feira)?)\\.?,?\\s{1,3}(?:the\\s|le\\s|den\\s|dem\\s|el\\s|il\\s|the\\s)?$");
    private static final Pattern WEEKDAY_AFTER = Pattern.compile("^,?\\s{1,3}\\(?(?<day>\\p{L}{3,13})(?![\\p{L}])");
    private static final int WEEKDAY_REACH = 24;

    private final DateWords words;

    private Dates(DateWords words) {
        this.words = words;
    }

    /** Reads the names of months and weekdays. */
    public static Dates load() {
        return new Dates(DateWords.load());
    }

    /** The dates in {@code text}, in its order; numbers that allow two orders are given in both. */
    public List<DateMention> in(String text) {
        return in(text, 0, text.length(), Order.UNKNOWN);
    }

    /** The dates in a stretch of {@code text}, in its order; passages count in the whole text. */
    public List<DateMention> in(String text, int start, int end, Order order) {
        var found = new ArrayList<DateMention>();
        Matcher form =
                FORM.matcher(text).region(start, end).useTransparentBounds(true).useAnchoringBounds(false);
        int from = start;
        while (from < end && form.find(from)) {
            if (form.end() > end) {
                break;
            }
            Optional<DateMention> mention = read(form, order).map(plain -> withWeekday(text, start, end, plain));
            mention.ifPresent(found::add);
            from = mention.isPresent()
                    ? Math.max(mention.get().passage().end(), form.start() + 1)
                    : afterWord(text, form.start());
            form.region(from, end);
        }
        return found;
    }

    private static int afterWord(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    /**
     * The order of day and month that the numeric dates of {@code text} prove, by a number above 12.
     */
    public Order orderIn(String text) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (DateMention mention : in(text)) {
            if (mention.form() == DateMention.Form.NUMERIC && mention.isFullDay() && !mention.ambiguous()) {
                String[] numbers =
                        mention.passage().printed().replaceAll("^\\D+", "").split("\\D+");
                dayFirst |= Integer.parseInt(numbers[0]) > 12;
                monthFirst |= Integer.parseInt(numbers[1]) > 12;
            }
        }
        if (dayFirst == monthFirst) {
            return Order.UNKNOWN;
        }
        return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private Optional<DateMention> read(Matcher form, Order order) {
        Passage passage = new Passage(form.start(), form.end(), form.group());
        if (form.group("by") != null) {
            return day(passage, form.group("by"), number(form, "bm"), form.group("bd"), DateMention.Form.BASIC);
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
            return day(
                    passage, form.group("my"), words.month(form.group("mm")), form.group("md"), DateMention.Form.DAY);
        }
        return month(passage, form.group("oy"), words.month(form.group("om")));
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
            Passage passage, String printedYear, int month, String day, DateMention.Form form) {
        if (month == 0) {
            return Optional.empty();
        }
        boolean withYear = printedYear != null && year(printedYear) != 0;
        Passage read = printedYear == null || withYear ? passage : withoutYear(passage, printedYear);
        int number = Integer.parseInt(day);
        if (number == 0 || number > 31 && !withYear) {
            return Optional.empty();
        }
        List<Edtf> readings = withYear ? full(year(printedYear), month, number) : yearless(month, number);
        return Optional.of(new DateMention(read, readings, form, 0, withYear));
    }

    private static Passage withoutYear(Passage passage, String year) {
        String rest = passage.printed()
                .substring(0, passage.printed().lastIndexOf(year))
                .replaceAll("[\\s,/.-]+(de |del |do )?$", "");
        return new Passage(passage.start(), passage.start() + rest.length(), rest);
    }

    private static Optional<DateMention> numeric(Passage passage, Matcher form, Order order) {
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
        if (order != Order.MONTH_FIRST || monthFirst.isEmpty()) {
            readings.addAll(dayFirst);
        }
        if (order != Order.DAY_FIRST || dayFirst.isEmpty()) {
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

    private DateMention withWeekday(String text, int start, int end, DateMention plain) {
        Passage passage = plain.passage();
        String before = text.substring(Math.max(start, passage.start() - WEEKDAY_REACH), passage.start());
        Matcher day = WEEKDAY_BEFORE.matcher(before);
        if (day.find() && words.weekday(day.group("day")) != 0) {
            int from = passage.start() - before.length() + day.start();
            return fitting(plain, Passage.of(text, from, passage.end()), words.weekday(day.group("day")));
        }
        Matcher after =
                WEEKDAY_AFTER.matcher(text.substring(passage.end(), Math.min(end, passage.end() + WEEKDAY_REACH)));
        if (plain.withYear()
                && after.find()
                && after.group("day").length() > 2
                && words.weekday(after.group("day")) != 0) {
            return fitting(
                    plain,
                    Passage.of(text, passage.start(), passage.end() + after.end()),
                    words.weekday(after.group("day")));
        }
        return plain;
    }

    /** A printed weekday decides between two readings. */
    private static DateMention fitting(DateMention plain, Passage passage, int weekday) {
        List<Edtf> fitting = plain.readings().stream()
                .filter(date -> date.earliest()
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.of(weekday))
                        .isPresent())
                .toList();
        boolean decides = plain.ambiguous() && fitting.size() == 1;
        return new DateMention(passage, decides ? fitting : plain.readings(), plain.form(), weekday, plain.withYear());
    }
}
