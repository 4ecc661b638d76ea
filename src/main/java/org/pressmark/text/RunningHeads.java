package org.pressmark.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the pages of a file print at their head and foot besides the stories: the same line on several pages, a page number, the name
 * of the paper with the date.
 */
final class RunningHeads {

    private static final String PAGE =
            "(?:page|seite|página|pagina|pág\\.|p\\.)\\s?[A-Z]?\\d{1,4}(?:\\s?(?:of|de|von|di|sur|van|/)\\s?\\d{1,4})?";
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—|•]?\\s?(?:" + PAGE + "|[A-F]?-?\\d{1,3}|\\d{1,4}\\s?(?:/|of|von|sur)\\s?\\d{1,4})\\s?[-–—|•]?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)^(?:" + PAGE + "|[A-F]?\\d{1,3})\\s+\\p{L}.*|.*\\p{L}[\\p{L}.,]*\\s+(?:" + PAGE
                    + "|[A-F]?\\d{1,3})$|.*\\b" + PAGE + "\\b.*");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");
    private static final Pattern EDGE_NUMBER =
            Pattern.compile("^[A-Z]?\\d{1,4}\\s+|(?<!\\s)\\s++[A-Z]?\\d{1,4}$|(?i)\\bpage\\s\\d{1,4}\\b");
    private static final Pattern HEADER_LINE = Pattern.compile("(?i)date:?\\s+\\d{4}.*");
    private static final int AT_HEAD = 3;
    private static final int AT_FOOT = 2;
    private static final int MOST_WORDS = 16;
    private static final double APART = 0.5;

    /**
     * A page without its furniture.
     *
     * @param sheet the page with the words of its stories
     * @param furniture the lines that were taken off, from top to bottom
     */
    record Stripped(Sheet sheet, List<Row> furniture) {}

    private RunningHeads() {}

    /** Takes the furniture off every page. */
    static List<Stripped> strip(List<Sheet> sheets) {
        List<List<Row>> edges = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Sheet sheet : sheets) {
            List<Row> rows = Row.of(sheet.words(), Double.MAX_VALUE);
            List<Row> edge = new ArrayList<>(head(rows));
            edge.addAll(foot(rows));
            edge.stream().map(RunningHeads::key).distinct().forEach(key -> seen.merge(key, 1, Integer::sum));
            edges.add(edge);
        }
        List<Stripped> stripped = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<Row> furniture =
                    edges.get(i).stream().filter(row -> isFurniture(row, seen)).toList();
            Set<Word> gone = Collections.newSetFromMap(new IdentityHashMap<>());
            furniture.forEach(row -> gone.addAll(row.words()));
            Sheet sheet = sheets.get(i);
            List<Word> left =
                    sheet.words().stream().filter(word -> !gone.contains(word)).toList();
            stripped.add(new Stripped(gone.isEmpty() ? sheet : sheet.with(left), furniture));
        }
        return stripped;
    }

    private static boolean isFurniture(Row row, Map<String, Integer> seen) {
        String text = row.text();
        if (row.words().size() > MOST_WORDS || HEADER_LINE.matcher(text).matches()) {
            return false;
        }
        String key = key(row);
        return NUMBER.matcher(text).matches()
                || YEAR.matcher(text).find() && NUMBERED.matcher(text).matches()
                || seen.getOrDefault(key, 0) > 1 && key.chars().anyMatch(Character::isLetter);
    }

    private static String key(Row row) {
        return EDGE_NUMBER.matcher(row.text()).replaceAll(" ").strip();
    }

    /** The first rows, each set apart from the one below. */
    private static List<Row> head(List<Row> rows) {
        for (int i = 0; i < Math.min(AT_HEAD, rows.size() - 1); i++) {
            if (!isApart(rows.get(i), rows.get(i + 1))) {
                return rows.subList(0, i);
            }
        }
        return rows.subList(0, Math.min(AT_HEAD, Math.max(0, rows.size() - 1)));
    }

    private static List<Row> foot(List<Row> rows) {
        int last = rows.size();
        for (int i = 0; i < AT_FOOT && last > AT_HEAD + 1 && isApart(rows.get(last - 2), rows.get(last - 1)); i++) {
            last--;
        }
        return rows.subList(last, rows.size());
    }

    private static boolean isApart(Row above, Row below) {
        double white = below.words().stream().mapToDouble(Word::top).min().orElse(0)
                - above.words().stream().mapToDouble(Word::bottom).max().orElse(0);
        return white > APART * Math.min(above.size(), below.size());
    }
}
