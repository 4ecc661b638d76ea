package org.pressmark.split;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out whether an article begins at a line, by what stands beside its headline. Looks at a few lines only. */
final class Openings {

    private static final int HEADLINE_LINES = 4;
    private static final int MASTHEAD_LINES = 4;
    private static final int NAME_WORDS = 7;
    private static final int DAY_WORDS = 10;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{2,}");

    private final Labelled labelled;

    Openings(Labelled labelled) {
        this.labelled = labelled;
    }

    /**
     * The article that begins at {@code line}.
     *
     * @param apart whether something separates the line from what comes before; then a masthead may stand above the headline
     */
    Optional<Opening> at(Sheets sheets, int line, boolean apart) {
        Lines lines = sheets.lines();
        int start = line;
        for (int n = 0; n <= (apart ? MASTHEAD_LINES : 0) && start < lines.size() && isShort(lines, start); n++) {
            Optional<Opening> sure = below(lines, start, apart, false);
            if (sure.isPresent()) {
                return sure.map(opening -> opening.from(line));
            }
            start = lines.ink(start + 1, lines.size());
        }
        return dayAbove(lines, line, apart).or(() -> below(lines, line, apart, true));
    }

    /** A headline that a dateline or a byline, or a line with the day, stands below. */
    private Optional<Opening> below(Lines lines, int line, boolean apart, boolean byDay) {
        int at = line;
        for (int n = 0; n < HEADLINE_LINES && at < lines.size() && (isHeadline(lines, at) || n > 0 && goesOn(lines, at)); n++) {
            int next = lines.ink(at + 1, lines.size());
            if (next == lines.size()) {
                return Optional.empty();
            }
            String below = lines.at(next);
            Optional<Opening.Form> form = byDay
                    ? Optional.of(Opening.Form.DAY_BELOW).filter(day -> isDay(lines, next))
                    : Printed.isByline(below)
                            ? Optional.of(Opening.Form.BYLINE)
                            : Optional.of(Opening.Form.DATELINE).filter(place -> Printed.startsWithDateline(below));
            if (form.isPresent()) {
                int body = form.get() == Opening.Form.DATELINE ? next : afterFacts(lines, next + 1);
                return Optional.of(new Opening(line, line, at + 1, body, form.get(), next, apart));
            }
            at = at + 1 < lines.size() && !lines.isBlank(at + 1) ? at + 1 : next;
        }
        return Optional.empty();
    }

    /** The line of an outlet with the day in it or below it, then a headline. */
    private Optional<Opening> dayAbove(Lines lines, int line, boolean apart) {
        int day = line;
        boolean name = !isDay(lines, line);
        if (name) {
            day = lines.ink(line + 1, lines.size());
            boolean named = isHeadline(lines, line) || Printed.words(lines.at(line)) == 1 && NAME.matcher(lines.at(line)).find();
            if (Printed.words(lines.at(line)) > NAME_WORDS || !named || day == lines.size() || !isDay(lines, day)) {
                return Optional.empty();
            }
        } else if (!NAME.matcher(lines.at(line).replace(Printed.dateIn(lines.at(line)), "").replaceAll("(?iu)\\p{L}*(?:day|tag|di|sábado|domingo)\\b", "")).find()) {
            return Optional.empty();
        }
        int headline = lines.ink(day + 1, lines.size());
        if (headline == lines.size() || !isHeadline(lines, headline) || lines.ink(headline + 1, lines.size()) == lines.size()) {
            return Optional.empty();
        }
        boolean wrapped = headline + 1 < lines.size() && !lines.isBlank(headline + 1) && lines.at(headline).length() > 60 && lines.opensBlock(headline);
        return wrapped && !apart
                ? Optional.empty()
                : Optional.of(new Opening(line, headline, headline + 1, afterFacts(lines, headline + 1), Opening.Form.DAY_ABOVE, day, apart));
    }

    private static int afterFacts(Lines lines, int line) {
        int at = lines.ink(line, lines.size());
        while (at < lines.size() && (Printed.isByline(lines.at(at)) || isDay(lines, at))) {
            at = lines.ink(at + 1, lines.size());
        }
        return at;
    }

    private static boolean isDay(Lines lines, int line) {
        return Printed.isDateLine(lines.at(line)) && Printed.words(lines.at(line)) <= DAY_WORDS;
    }

    private boolean isHeadline(Lines lines, int line) {
        String printed = lines.at(line);
        return Printed.isHeadline(printed)
                && !Printed.isByline(printed)
                && !Printed.isRule(printed)
                && !isDay(lines, line)
                && labelled.at(lines, line).isEmpty();
    }

    /** Whether the line may go on with the headline that stands right above it. */
    private boolean goesOn(Lines lines, int line) {
        String printed = lines.at(line);
        return !lines.opensBlock(line)
                && Printed.words(printed) <= NAME_WORDS + NAME_WORDS
                && !printed.endsWith(".")
                && !Printed.isByline(printed)
                && !Printed.isRule(printed)
                && !isDay(lines, line)
                && labelled.at(lines, line).isEmpty();
    }

    private boolean isShort(Lines lines, int line) {
        return isHeadline(lines, line) || isDay(lines, line) || Printed.words(lines.at(line)) <= 2 && !Printed.isRule(lines.at(line));
    }
}
