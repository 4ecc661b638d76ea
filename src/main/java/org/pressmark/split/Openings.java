package org.pressmark.split;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out whether an article begins at a line, by what stands beside its headline. Looks at a few lines only. Belongs to one thread. */
final class Openings {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{2,}");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)\\p{L}*(?:day|tag|di|sábado|domingo|woch|sonnabend)\\b");
    private static final int HEADLINE_LINES = 4;
    private static final int MASTHEAD_LINES = 4;
    private static final int WRAPPED = 60;

    private final Lines lines;
    private final Looks looks;

    Openings(Lines lines, Looks looks) {
        this.lines = lines;
        this.looks = looks;
    }

    /**
     * The article that begins at {@code line}.
     *
     * @param apart whether something separates the line from what comes before; then a masthead may stand above the headline
     */
    Optional<Opening> at(int line, boolean apart) {
        int start = line;
        for (int n = 0; n <= (apart ? MASTHEAD_LINES : 0) && start < lines.size() && looks.isShort(start); n++) {
            Optional<Opening> sure = below(start, apart, false);
            if (sure.isPresent()) {
                return sure.map(opening -> opening.from(line));
            }
            start = lines.ink(start + 1, lines.size());
        }
        return dayAbove(line, apart).or(() -> below(line, apart, true));
    }

    /** A headline that a dateline or a byline, or a line with the day, stands below. */
    private Optional<Opening> below(int line, boolean apart, boolean byDay) {
        int at = line;
        for (int n = 0;
                n < HEADLINE_LINES && at < lines.size() && (looks.isHeadline(at) || n > 0 && looks.goesOn(at));
                n++) {
            int next = lines.ink(at + 1, lines.size());
            if (next == lines.size()) {
                return Optional.empty();
            }
            Optional<Opening.Form> form = form(next, byDay);
            if (form.isPresent()) {
                int body = form.get() == Opening.Form.DATELINE ? next : afterFacts(next + 1);
                return Optional.of(new Opening(line, line, at + 1, body, form.get(), next, apart));
            }
            at = next;
        }
        return Optional.empty();
    }

    private Optional<Opening.Form> form(int line, boolean byDay) {
        if (byDay) {
            return looks.isDay(line) ? Optional.of(Opening.Form.DAY_BELOW) : Optional.empty();
        }
        if (looks.isByline(line)) {
            return Optional.of(Opening.Form.BYLINE);
        }
        return looks.isDateline(line) ? Optional.of(Opening.Form.DATELINE) : Optional.empty();
    }

    /** The line of an outlet with the day in it or below it, then a headline. */
    private Optional<Opening> dayAbove(int line, boolean apart) {
        boolean named = looks.isDay(line);
        int day = named ? line : lines.ink(line + 1, lines.size());
        boolean stands =
                named ? holdsName(lines.at(line)) : looks.isName(line) && day < lines.size() && looks.isDay(day);
        int headline = stands ? lines.ink(day + 1, lines.size()) : lines.size();
        if (headline == lines.size()
                || !looks.isHeadline(headline)
                || lines.ink(headline + 1, lines.size()) == lines.size()) {
            return Optional.empty();
        }
        boolean wrapped =
                !lines.isBlank(headline + 1) && lines.at(headline).length() > WRAPPED && lines.opensBlock(headline);
        return wrapped && !apart
                ? Optional.empty()
                : Optional.of(new Opening(
                        line, headline, headline + 1, afterFacts(headline + 1), Opening.Form.DAY_ABOVE, day, apart));
    }

    private static boolean holdsName(String line) {
        return NAME.matcher(
                        WEEKDAY.matcher(line.replace(Printed.dateIn(line), "")).replaceAll(""))
                .find();
    }

    private int afterFacts(int line) {
        int at = lines.ink(line, lines.size());
        while (at < lines.size() && (looks.isByline(at) || looks.isDay(at))) {
            at = lines.ink(at + 1, lines.size());
        }
        return at;
    }
}
