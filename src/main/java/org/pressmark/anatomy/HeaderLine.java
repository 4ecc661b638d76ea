package org.pressmark.anatomy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;

/**
 * The line that an archive sets above a clipping: {@code date 2021-03-23 UrduPoint.com}.
 *
 * @param label the word and the date
 * @param date the date in it, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param rest what follows on the same line: the outlet, the headline, the first sentence; empty if nothing does
 */
public record HeaderLine(Passage label, Passage date, Passage rest) {

    private static final Pattern FORM = Pattern.compile(
            "^\\s*date:?\\s{1,4}(?<date>(?:1[5-9]|20)\\d{2}(?:-\\d{2}(?:-\\d{2})?)?)(?![\\d-])(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?[\\s,]*");

    /** The header line that {@code printed} is. */
    public static Optional<HeaderLine> in(String text, Passage printed) {
        Matcher form = FORM.matcher(printed.printed());
        if (!form.find()) {
            return Optional.empty();
        }
        int start = printed.start();
        Passage date = Passage.of(text, start + form.start("date"), start + form.end("date"));
        return Optional.of(new HeaderLine(
                Passage.of(text, start, date.end()), date, Passage.of(text, start + form.end(), printed.end())));
    }
}
