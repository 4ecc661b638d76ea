package org.pressmark.language;

import java.time.DayOfWeek;
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

    private static final Pattern WEEKDAY_BEFORE = Pattern.compile(
            "(?<![\\p{L}-])(?<day>\\p{L}{2,13}(?:-feira)?)\\.?,?\\s{1,3}(?:the\\s|le\\s|den\\s|dem\\s|el\\s|il\\s|the\\s)?$");
    private static final Pattern WEEKDAY_AFTER = Pattern.compile("^,?\\s{1,3}\\(?(?<day>\\p{L}{3,13})(?![\\p{L}])");
    private static final int WEEKDAY_REACH = 24;

    /** Every form holds a digit, and begins at most so far before its first one: {@code September, de 2021}. */
    private static final int BEFORE_DIGIT = 24;

    private final DateWords words;
    private final DateForms forms;

    private Dates(DateWords words) {
        this.words = words;
        this.forms = new DateForms(words);
    }

    /** Reads the names of months and weekdays. */
    public static Dates load() {
        return new Dates(DateWords.load());
    }

    /** Whether {@code word} names a day of the week. */
    public boolean isWeekday(String word) {
        return words.weekday(word) != 0;
    }

    /** The dates in {@code text}, in its order; numbers that allow two orders are given in both. */
    public List<DateMention> in(String text) {
        return in(text, 0, text.length(), Order.UNKNOWN);
    }

    /** The dates in a stretch of {@code text}, in its order; passages count in the whole text. */
    public List<DateMention> in(String text, int start, int end, Order order) {
        var found = new ArrayList<DateMention>();
        Matcher form =
                DateForms.PATTERN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = start;
        for (int digit = digit(text, from, end); digit < end; digit = digit(text, from, end)) {
            if (!matches(form, text, Math.max(from, digit - BEFORE_DIGIT), digit, end)) {
                from = afterDigits(text, digit);
                continue;
            }
            Optional<DateMention> mention = forms.read(form, order).map(plain -> withWeekday(text, start, end, plain));
            mention.ifPresent(found::add);
            from = mention.isPresent()
                    ? Math.max(mention.get().passage().end(), form.start() + 1)
                    : afterWord(text, form.start());
        }
        return found;
    }

    /** Whether {@code form} matches from where a date may begin, the earliest first, not before {@code from} and not behind the digit. */
    private static boolean matches(Matcher form, String text, int from, int digit, int end) {
        for (int at = from; at <= digit; at++) {
            if (mayBegin(text, at) && form.region(at, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        return isDigit(c)
                || Character.isLetter(c)
                        && (at == 0 || !Character.isLetter(text.charAt(at - 1)) || Character.isUpperCase(c));
    }

    private static int digit(String text, int from, int end) {
        int at = from;
        while (at < end && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterDigits(String text, int digit) {
        int at = digit;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
