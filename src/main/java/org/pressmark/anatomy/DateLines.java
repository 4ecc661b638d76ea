package org.pressmark.anatomy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;
import org.pressmark.language.Table;

/** Reads the lines that hold a date and little else: running dates, {@code Published: 6 May 2019 | Updated: ...}. */
public final class DateLines {

    /** What a date on such a line is. */
    public enum Kind {
        PUBLISHED,
        PLAIN,
        UPDATED,
        STORED,
        FOUNDED
    }

    /** A date with what the words before it make of it. */
    public record Dated(DateMention mention, Kind kind) {}

    private static final Pattern CLOCK = Pattern.compile(
            "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?\\b)?(?:\\s?(?:GMT|UTC|[A-Z]{2,4})\\b)?(?:[+-]\\d{2}:?\\d{2})?|\\b\\d{1,2}\\s?[ap]\\.?m\\.?\\b",
            Pattern.CASE_INSENSITIVE);
    /** {@code October 10, 2004   Press Contact: Ann Lee}: whom to ask stands beside the day. */
    private static final Pattern CONTACT = Pattern.compile("(?i)\\b(?:(?:press|media|news) )?contacts?\\s?:");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.'’-]*");
    private static final int LONGEST = 160;
    private static final int MOST_OTHER_WORDS = 3;
    private static final int MOST_WORDS_BESIDE_A_STAMP = 8;
    private static final int REACH = 30;

    private final Dates dates;
    private final Map<String, Kind> kinds;
    private final Map<String, String> words;

    private DateLines(Dates dates, Map<String, Kind> kinds, Map<String, String> words) {
        this.dates = dates;
        this.kinds = Map.copyOf(kinds);
        this.words = Map.copyOf(words);
    }

    static DateLines load(Dates dates) {
        var kinds = new HashMap<String, Kind>();
        var words = new HashMap<String, String>();
        for (Table.Row row : Table.read(DateLines.class, "date-words.tsv")) {
            for (String phrase : row.list("words")) {
                for (String word : phrase.split("[ -]")) {
                    words.put(word, row.cell("kind"));
                }
                if (!row.cell("kind").equals("filler")) {
                    kinds.put(phrase, Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)));
                }
            }
        }
        return new DateLines(dates, kinds, words);
    }

    /** Whether {@code line} holds a date and little else. */
    public boolean isDateLine(String text, Passage line) {
        if (line.printed().length() > LONGEST || line.printed().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        List<DateMention> mentions = dates.in(text, line.start(), line.end(), Dates.Order.UNKNOWN);
        boolean stamped = mentions.stream().anyMatch(mention -> mention.form() == DateMention.Form.STAMP);
        boolean several = mentions.stream().filter(DateMention::isFullDay).count() > 1;
        return !mentions.isEmpty()
                && otherWords(line, mentions) <= (stamped || several ? MOST_WORDS_BESIDE_A_STAMP : MOST_OTHER_WORDS);
    }

    /** Whether {@code printed} holds nothing but a time of day and words that stand beside dates. */
    boolean saysNothing(String printed) {
        String rest = CLOCK.matcher(printed).replaceAll(" ");
        return WORD.matcher(rest).results().allMatch(word -> isBeside(word.group()))
                && rest.chars().noneMatch(Character::isDigit);
    }

    /** Whether a word of {@code printed} tells what kind of date stands beside it: {@code LIVE Updated}. */
    public boolean speaksOfDates(String printed) {
        return WORD.matcher(printed)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(kinds::containsKey);
    }

    private boolean isBeside(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return words.containsKey(folded) || words.containsKey(folded.replaceAll("\\.$", ""));
    }

    private int otherWords(Passage line, List<DateMention> mentions) {
        var rest = new StringBuilder(line.printed());
        for (DateMention mention : mentions) {
            int start = mention.passage().start() - line.start();
            int end = mention.passage().end() - line.start();
            rest.replace(start, end, " ".repeat(end - start));
        }
        Matcher asked = CONTACT.matcher(rest);
        if (asked.find()) {
            rest.setLength(asked.start());
        }
        Matcher word = WORD.matcher(CLOCK.matcher(rest).replaceAll(" "));
        int others = 0;
        while (word.find()) {
            if (!isBeside(word.group())) {
                others++;
            }
        }
        return others;
    }

    /** The dates in a stretch of {@code text}, each with its kind; the day on which a paper was founded is none of a clipping. */
    public List<Dated> datesIn(String text, Passage passage, Dates.Order order) {
        return dates.in(text, passage.start(), passage.end(), order).stream()
                .filter(mention -> !isInAddress(text, mention.passage().start()))
                .map(mention -> new Dated(mention, kind(text, passage, mention)))
                .filter(dated -> dated.kind() != Kind.FOUNDED)
                .toList();
    }

    /** {@code uploads/2018/02/15}: a day in an address is that of a picture or a programme. */
    private static boolean isInAddress(String text, int start) {
        return start > 1 && text.charAt(start - 1) == '/' && Character.isLetter(text.charAt(start - 2));
    }

    private Kind kind(String text, Passage passage, DateMention mention) {
        int from = Math.max(passage.start(), mention.passage().start() - REACH);
        String before = text.substring(from, mention.passage().start()).toLowerCase(Locale.ROOT);
        Kind kind = Kind.PLAIN;
        int latest = -1;
        for (Map.Entry<String, Kind> entry : kinds.entrySet()) {
            int at = before.lastIndexOf(entry.getKey());
            boolean wins =
                    at > latest || at == latest && at >= 0 && entry.getValue().ordinal() > kind.ordinal();
            if (at >= 0 && wins && isWord(before, at, at + entry.getKey().length())) {
                latest = at;
                kind = entry.getValue();
            }
        }
        return kind;
    }

    private static boolean isWord(String text, int start, int end) {
        boolean opens = start == 0 || !Character.isLetter(text.charAt(start - 1));
        return opens && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }
}
