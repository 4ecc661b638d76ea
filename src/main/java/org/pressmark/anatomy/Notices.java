package org.pressmark.anatomy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.language.Table;

/**
 * Knows the lines that a page says to its visitors and not to its readers: cookies, accounts, prices of shares, names of picture files,
 * and how long ago something was put there.
 */
final class Notices {

    /** A longer line is a paragraph in which a story may quote such words. */
    private static final int LONGEST = 600;
    /** A longer line is a sentence that has such words in it. */
    private static final int LONGEST_ASIDE = 70;
    /** A longer line with such words in its middle is a headline: {@code Reporter seized 20 days ago in Norvale is free}. */
    private static final int MOST_WORDS_AROUND_AGO = 7;

    /** {@code KHI 41.20 Increased By ▲ 0.35 (0.86%)}. */
    private static final Pattern TICKER = Pattern.compile(
            "\\d[.,]\\d{1,3}\\s?%?\\s?(?:\\(|[A-Za-z ]{0,20}[▲▼])[^\\n]{0,40}\\d%|^[▲▼][^\\n]{0,60}\\d");
    /** {@code harbour_2.jpg}. */
    private static final Pattern PICTURE_FILE =
            Pattern.compile("^\\S{1,80}\\.(?i:jpe?g|png|gif|webp|svg|bmp|tiff?)(?:\\s?\\(\\d{1,4}x\\d{1,4}\\))?$");

    private final Pattern anywhere;
    private final Pattern inShortLines;
    /** {@code Lower Valley, 4 hours ago}, {@code vor 4 Stunden}. */
    private final Pattern ago;

    private Notices(List<Table.Row> rows) {
        this.anywhere = phrases(rows, "any");
        this.inShortLines = phrases(rows, "short");
        this.ago = phrases(rows, "ago");
    }

    /** An expression for any of the phrases of one kind of line, the longest first; {@code N} is a number. */
    private static Pattern phrases(List<Table.Row> rows, String line) {
        return Pattern.compile("(?<!\\p{L})(?:"
                + rows.stream()
                        .filter(row -> row.cell("line").equals(line))
                        .map(row -> row.cell("phrase"))
                        .sorted((one, other) -> other.length() - one.length())
                        .map(phrase -> Pattern.quote(phrase).replace("N", "\\E\\d{1,2}\\Q"))
                        .collect(Collectors.joining("|"))
                + ")(?!\\p{L})");
    }

    static Notices load() {
        return new Notices(Table.read(Notices.class, "notices.tsv"));
    }

    /** Whether {@code line} speaks of the page itself. */
    boolean isNotice(Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String folded = folded(line);
        return PICTURE_FILE.matcher(line.text()).matches()
                || TICKER.matcher(line.text()).find()
                || anywhere.matcher(folded).find()
                || isAside(line) && inShortLines.matcher(folded).find();
    }

    /** Whether a short line says how long ago something was put on the page. */
    boolean isAgo(Line line) {
        Matcher said = ago.matcher(folded(line));
        return isAside(line)
                && said.find()
                && (said.start() == 0 || said.end() == line.length() || line.words() <= MOST_WORDS_AROUND_AGO);
    }

    private static boolean isAside(Line line) {
        return line.length() <= LONGEST_ASIDE && !line.endsSentence();
    }

    private static String folded(Line line) {
        return line.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
