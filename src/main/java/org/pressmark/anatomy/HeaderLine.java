package org.pressmark.anatomy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Passage;

/**
 * The line that an archive sets above a clipping: {@code date 2021-03-23 UrduPoint.com}. A whole day may also be written
 * {@code 2021/3/23} or {@code 2021.03.23}.
 *
 * @param label the word and the date
 * @param date the date in it, a year, a month or a day, the year first
 * @param rest what follows on the same line: the outlet, the headline, the first sentence; empty if nothing does
 */
public record HeaderLine(Passage label, Passage date, Passage rest) {

    private static final Pattern FORM = Pattern.compile(
            "^\\s*date:?\\s{1,4}(?<date>(?:1[5-9]|20)\\d{2}(?:-\\d{2}|(?<sep>[-/.])\\d{1,2}\\k<sep>\\d{1,2})?)(?![\\d-]|[/.]\\d)(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?[\\s,]*");

    private static final Pattern BETWEEN = Pattern.compile("[-/.]");

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

    /** The date as EDTF; empty if it is not in the calendar. */
    public Optional<Edtf> edtf() {
        return Edtf.parse(BETWEEN.splitAsStream(date.printed())
                .map(part -> part.length() == 1 ? "0" + part : part)
                .collect(Collectors.joining("-")));
    }

    /** Whether it names a day, and not only a year or a month. */
    public boolean isDay() {
        return BETWEEN.splitAsStream(date.printed()).count() == 3;
    }
}
