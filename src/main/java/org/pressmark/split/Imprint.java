package org.pressmark.split;

import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * What the head and foot of a newspaper page say of every story on it. Empty where nothing is printed.
 *
 * @param outlet the name of the paper
 * @param day the day of the issue
 * @param page the number of the page
 */
record Imprint(String outlet, String day, String page) {

    static final Imprint NONE = new Imprint("", "", "");

    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|file:");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:\\p{L}{2,7}day|\\p{L}{3,7}(?:tag|di)|mittwoch|dimanche|sonnabend|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?!\\p{L}),?");
    private static final Pattern PAGE = Pattern.compile(
            "(?iu)(?:page|seite|p[aá]gina|p[aá]g\\.|p\\.)\\s?(?<named>[A-Z]?-?\\d{1,4})(?:\\s?(?:of|de|von|di|sur|van|/)\\s?\\d{1,4})?|^[-–—|•]?\\s?(?<first>[A-F]?-?\\d{1,3})(?=\\s|$)|(?<=\\s)(?<last>[A-F]?-?\\d{1,3})\\s?[-–—|•]?$");
    private static final Pattern ISSUE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:no|nr|n°|nº|vol|volume|issue|ausgabe|jahrgang|année)\\.?\\s?[\\dIVXLC][\\d.,IVXLC]{0,20}|(?<!\\p{L})(?:[£$€]\\s?\\d[\\d.,]{0,12}|\\d[\\d.,]{0,12}\\s?(?:p|€|euros?|cents?))(?!\\p{L})");
    private static final Pattern EDGE = Pattern.compile("^[\\s,;|•·–—:-]+|[\\s,;|•·–—:-]+$");
    private static final Pattern INNER = Pattern.compile("\\s+[|•·–—-]\\s+|\\s{2,}|,\\s+,");
    private static final int MOST_WORDS = 6;

    /** Reads the lines at the head and foot of one page. */
    static Imprint of(List<String> lines) {
        if (lines.stream().anyMatch(line -> LINK.matcher(line).find())) {
            return NONE;
        }
        String outlet = "";
        String day = "";
        String page = "";
        for (String line : lines) {
            String date = Printed.dateIn(line);
            String rest = WEEKDAY.matcher(date.isEmpty() ? line : line.replace(date, " | "))
                    .replaceAll(" ");
            rest = ISSUE.matcher(rest).replaceAll(" ");
            var number = PAGE.matcher(rest);
            if (number.find()) {
                page = page.isEmpty()
                        ? first(number.group("named"), number.group("first"), number.group("last"))
                        : page;
                rest = number.replaceAll(" | ");
            }
            day = day.isEmpty() ? date : day;
            outlet = outlet.isEmpty() ? name(rest) : outlet;
        }
        return new Imprint(day.isEmpty() ? "" : outlet, day, page);
    }

    /** This imprint, with the paper and day of the page before where this page has none. */
    Imprint after(Imprint before) {
        return day.isEmpty() ? new Imprint(before.outlet, before.day, page) : this;
    }

    boolean isEmpty() {
        return day.isEmpty() && page.isEmpty();
    }

    /** States outlet, day and page of one story. */
    void state(Draft draft) {
        draft.state(Statement.Label.OUTLET, outlet);
        draft.state(Statement.Label.PUBLISHED, day);
        draft.state(Statement.Label.PAGE, page);
    }

    private static String name(String line) {
        for (String part : INNER.split(line)) {
            String name = EDGE.matcher(part).replaceAll("");
            if (Printed.words(name) <= MOST_WORDS
                    && name.chars().filter(Character::isLetter).count() > 1) {
                return name;
            }
        }
        return "";
    }

    private static String first(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
