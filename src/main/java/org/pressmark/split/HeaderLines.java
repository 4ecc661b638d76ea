package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Clippings one after another, each under a header line of the archive: {@code date 2021-03-23 UrduPoint.com}. The first line with
 * letters must be such a line, and each must open a paragraph, so that a date in running text does not cut an article in two.
 */
final class HeaderLines implements Layout {

    private static final Pattern HEADER = Pattern.compile(
            "date:? {1,3}\\d{4}(?:-\\d{2}|(?<sep>[-/.])\\d{1,2}\\k<sep>\\d{1,2})?(?![\\p{L}\\d-]|[/.]\\d).*");

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        List<Integer> starts = starts(lines);
        if (starts.isEmpty() || !isFirst(lines, starts.get(0))) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            int last = starts.get(i) + 1 < end ? Ends.of(lines, starts.get(i) + 1, end) : end;
            cuts.add(Cut.of(lines.start(starts.get(i)), lines.start(Math.max(last, starts.get(i) + 1))));
        }
        return cuts;
    }

    private static List<Integer> starts(Lines lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (HEADER.matcher(lines.at(i)).matches() && (starts.isEmpty() || opens(lines, i))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean opens(Lines lines, int line) {
        String before = lines.at(line - 1);
        return before.isEmpty()
                || Printed.isRule(before)
                || Printed.isEndMark(before)
                || Printed.endsSentence(before)
                || lines.indent(line) == 1;
    }

    private static boolean isFirst(Lines lines, int start) {
        for (int i = 0; i < start; i++) {
            if (!lines.isBlank(i) && !Printed.isRule(lines.at(i))) {
                return false;
            }
        }
        return true;
    }
}
