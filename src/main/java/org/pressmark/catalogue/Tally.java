package org.pressmark.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.FileRow.Verdict;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;

/** What was written into a workbook, counted as it was written. */
final class Tally {

    private final Map<Verdict, Integer> files = new EnumMap<>(Verdict.class);
    private final Map<Kind, Integer> headings = new EnumMap<>(Kind.class);
    private final Map<String, Integer> doubts = new TreeMap<>();
    private final Map<Column, Integer> filled = new EnumMap<>(Column.class);
    private final Map<String, Integer> outlets = new TreeMap<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Timeline timeline = new Timeline();
    private int clippings;
    private int toCheck;
    private int reprints;
    private String firstDay = "";
    private String lastDay = "";

    void count(Card card) {
        clippings++;
        timeline.count(card);
        outlets.merge(Cells.of(Column.OUTLET, card), 1, Integer::sum);
        statuses.merge(card.reviewStatus(), 1, Integer::sum);
        reprints += card.reprint().role().equals("reprint") ? 1 : 0;
        countDays(Cells.of(Column.DATE_EARLIEST, card), Cells.of(Column.DATE_LATEST, card));
        var reasons = card.entry().findings(Column.REVIEW_REASONS);
        toCheck += reasons.isEmpty() ? 0 : 1;
        for (Finding reason : reasons) {
            doubts.merge(reason.value(), 1, Integer::sum);
        }
    }

    private void countDays(String earliest, String latest) {
        if (!earliest.isEmpty()) {
            firstDay = firstDay.isEmpty() || earliest.compareTo(firstDay) < 0 ? earliest : firstDay;
            lastDay = latest.compareTo(lastDay) > 0 ? latest : lastDay;
        }
    }

    /** Clippings by month. */
    Timeline timeline() {
        return timeline;
    }

    /** Clippings by outlet; the empty name is that of those without one. */
    Map<String, Integer> outlets() {
        return outlets;
    }

    /** Clippings whose review stands as {@code status} says. */
    int withStatus(String status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Clippings whose text stands elsewhere too, and earlier. */
    int reprints() {
        return reprints;
    }

    /** The first possible day of the earliest clipping, empty if none is dated. */
    String firstDay() {
        return firstDay;
    }

    /** The last possible day of the latest clipping, empty if none is dated. */
    String lastDay() {
        return lastDay;
    }

    void count(Heading heading) {
        headings.merge(heading.kind(), 1, Integer::sum);
    }

    void count(FileRow row) {
        files.merge(row.verdict(), 1, Integer::sum);
    }

    int clippings() {
        return clippings;
    }

    /** Clippings with a reason for a person to look. */
    int toCheck() {
        return toCheck;
    }

    int files() {
        return files.values().stream().mapToInt(Integer::intValue).sum();
    }

    int files(Verdict verdict) {
        return files.getOrDefault(verdict, 0);
    }

    int headings(Kind kind) {
        return headings.getOrDefault(kind, 0);
    }

    /** Clippings that bear a code of the column {@code review_reasons}. */
    int doubts(String code) {
        return doubts.getOrDefault(code, 0);
    }

    /** Counts the clippings in which the columns, in the order given, are not empty. */
    void countFilled(List<Column> columns, int[] counts) {
        for (int i = 0; i < columns.size(); i++) {
            filled.merge(columns.get(i), counts[i], Integer::sum);
        }
    }

    /** Clippings in which a column is not empty. */
    int filled(Column column) {
        return filled.getOrDefault(column, 0);
    }
}
