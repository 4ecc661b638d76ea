package org.pressmark.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.pressmark.clipping.FileRow.Verdict;
import org.pressmark.clipping.Kind;

/** The first sheet: what was catalogued, in numbers and two charts, and what is left for a person to do. */
final class SummarySheet {

    static final String NAME = "Summary";

    private static final int UNITS_PER_CHARACTER = 256;
    private static final int NAME_WIDTH = 42;
    private static final int NUMBER_WIDTH = 14;
    private static final int GAP_WIDTH = 3;
    private static final float LINE_POINTS = 15;
    /** Outlets that are shown; the others are added up. */
    private static final int OUTLETS = 15;

    private static final int CHARTS_LEFT = 3;
    private static final int CHARTS_RIGHT = 14;
    private static final int CHARTS_TOP = 3;
    private static final int CHART_ROWS = 19;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int next;

    SummarySheet(SXSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setColumnWidth(0, NAME_WIDTH * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(1, NUMBER_WIDTH * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(2, GAP_WIDTH * UNITS_PER_CHARACTER);
        sheet.setDisplayGridlines(false);
        Paper.landscape(sheet);
    }

    void write(Tally tally) {
        Row title = sheet.createRow(next++);
        title.setHeightInPoints(2 * LINE_POINTS);
        text(title, 0, "Summary of the catalogue", styles.title());
        text(
                sheet.createRow(next++),
                0,
                "What Pressmark catalogued from the files of the input folder. Decide on the sheet Needs review, save, and run "
                        + "Pressmark again: it takes your decisions in.",
                styles.line());
        next++;
        numbers(tally);
        Map<String, Integer> outlets = outlets(tally);
        int outletRows = bars("Outlet", "PerOutlet", outlets);
        Timeline timeline = tally.timeline();
        int monthRows = bars(timeline.isByYear() ? "Year" : "Month", "PerMonth", timeline.bars());
        charts(timeline, monthRows, outlets, outletRows);
    }

    private void numbers(Tally tally) {
        int top = next;
        header("In numbers", "Number");
        number("Clippings", tally.clippings());
        number("… that need review", tally.toCheck());
        share("… that need review, of all", tally.toCheck(), tally.clippings());
        number("… accepted by a librarian", tally.withStatus("accepted"));
        number("… corrected by a librarian", tally.withStatus("corrected"));
        number("… rejected by a librarian", tally.withStatus("rejected"));
        number("… that are reprints of another", tally.reprints());
        number("… whose month is not known", tally.timeline().without());
        words("First day", tally.firstDay());
        words("Last day", tally.lastDay());
        number("Files", tally.files());
        number("… catalogued", tally.files(Verdict.CATALOGUED));
        number("… refused: see the sheet Problems", tally.files(Verdict.REFUSED));
        number("… ignored by a rule", tally.files(Verdict.IGNORED));
        for (Kind kind : List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.TOPIC, Kind.SUBJECT, Kind.OUTLET)) {
            number(HeadingTables.of(kind).title(), tally.headings(kind));
        }
        NativeTable.over(sheet, "InNumbers", top, next - top - 1, List.of("In numbers", "Number"));
        next++;
    }

    /** Writes a table of names and numbers, if there are any, and tells the row of the first one. */
    private int bars(String name, String table, Map<String, Integer> bars) {
        if (bars.isEmpty()) {
            return next;
        }
        int top = next;
        header(name, "Clippings");
        bars.forEach(this::number);
        NativeTable.over(sheet, table, top, bars.size(), List.of(name, "Clippings"));
        next++;
        return top + 1;
    }

    private void charts(Timeline timeline, int monthRows, Map<String, Integer> outlets, int outletRows) {
        var charts = new Charts(sheet);
        Map<String, Integer> bars = timeline.bars();
        if (!bars.isEmpty()) {
            String unit = timeline.isByYear() ? "year" : "month";
            String title = "Clippings per " + unit
                    + (timeline.hasGaps() ? " (" + unit + "s without clippings are left out)" : "");
            charts.lay(
                    new Charts.Chart(title, described(title, bars), BarDirection.COL, bars, monthRows),
                    CHARTS_LEFT,
                    CHARTS_TOP,
                    CHARTS_RIGHT,
                    CHARTS_TOP + CHART_ROWS);
        }
        if (!outlets.isEmpty()) {
            String title = "Clippings per outlet";
            charts.lay(
                    new Charts.Chart(title, described(title, outlets), BarDirection.BAR, outlets, outletRows),
                    CHARTS_LEFT,
                    CHARTS_TOP + CHART_ROWS + 1,
                    CHARTS_RIGHT,
                    CHARTS_TOP + 2 * CHART_ROWS + 1);
        }
    }

    /** A chart in words: what it counts, how much of it there is, and its longest bar. */
    private static String described(String title, Map<String, Integer> bars) {
        Map.Entry<String, Integer> longest =
                bars.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        List<String> names = List.copyOf(bars.keySet());
        return "Bar chart. %s, from %s to %s, %,d bars. The longest is %s with %,d. The numbers stand in the table beside it."
                .formatted(
                        title,
                        names.get(0),
                        names.get(names.size() - 1),
                        bars.size(),
                        longest.getKey(),
                        longest.getValue());
    }

    /** The outlets with most clippings, then all others together, then the clippings without one. */
    private static Map<String, Integer> outlets(Tally tally) {
        var shown = new LinkedHashMap<String, Integer>();
        int[] others = {0, 0};
        tally.outlets().entrySet().stream()
                .filter(outlet -> !outlet.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEachOrdered(outlet -> {
                    if (shown.size() < OUTLETS) {
                        shown.put(SheetText.of(outlet.getKey()), outlet.getValue());
                    } else {
                        others[0]++;
                        others[1] += outlet.getValue();
                    }
                });
        if (others[0] > 0) {
            shown.put("%,d other outlets".formatted(others[0]), others[1]);
        }
        int without = tally.outlets().getOrDefault("", 0);
        if (without > 0) {
            shown.put("No outlet was found", without);
        }
        return shown;
    }

    private void header(String name, String number) {
        Row row = sheet.createRow(next++);
        text(row, 0, name, styles.header());
        text(row, 1, number, styles.header());
    }

    private void number(String name, int number) {
        Cell cell = named(name);
        cell.setCellValue(number);
        cell.setCellStyle(styles.number());
    }

    private void share(String name, int part, int whole) {
        Cell cell = named(name);
        cell.setCellValue(whole == 0 ? 0 : (double) part / whole);
        cell.setCellStyle(styles.share());
    }

    private void words(String name, String value) {
        Cell cell = named(name);
        cell.setCellValue(value);
        cell.setCellStyle(styles.number());
    }

    private Cell named(String name) {
        Row row = sheet.createRow(next++);
        text(row, 0, name, styles.text(name, false));
        return row.createCell(1);
    }

    private static void text(Row row, int index, String value, CellStyle style) {
        Cell cell = row.createCell(index);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
