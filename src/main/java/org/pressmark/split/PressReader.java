package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * PressReader: above each article one line such as {@code The Quay Times · 23 Mar 2021 · News · A4 · By Jane Doe}, below it nothing.
 * The form with {@code Article Name:} and {@code Publication:} below each article is read by {@link LabelledRecords}.
 */
final class PressReader implements Layout {

    private static final Pattern PART = Pattern.compile("(?<!\\s)\\s++[·•|]\\s+|\\s[-–—]\\s");
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:page\\s|p\\.\\s?|seite\\s)?(?<page>[A-Z]{0,3}-?\\d{1,4})");
    private static final int FEWEST_PARTS = 3;
    private static final int LONGEST = 160;

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        var heads = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (isHead(lines, i)) {
                heads.add(i);
            }
        }
        if (heads.size() < 2) {
            return List.of();
        }
        boolean above = lines.ink(0, lines.size()) == heads.get(0);
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < heads.size(); i++) {
            int from = above ? heads.get(i) : headline(lines, heads.get(i), i > 0 ? heads.get(i - 1) + 1 : 0);
            int next = i + 1 == heads.size()
                    ? lines.size()
                    : above ? heads.get(i + 1) : headline(lines, heads.get(i + 1), heads.get(i) + 1);
            article(sheets, from, heads.get(i), next).ifPresent(cuts::add);
        }
        return cuts.size() == heads.size() ? cuts : List.of();
    }

    private static boolean isHead(Lines lines, int line) {
        String printed = lines.at(line);
        String[] parts = printed.length() > LONGEST ? new String[0] : PART.split(printed);
        return parts.length >= FEWEST_PARTS
                && !Printed.holdsDate(parts[0])
                && Printed.words(parts[0]) <= 7
                && Printed.holdsDate(printed)
                && java.util.Arrays.stream(parts)
                        .anyMatch(part -> PAGE.matcher(part).matches());
    }

    private static int headline(Lines lines, int head, int from) {
        int last = lines.inkBefore(head, from);
        return last < from ? head : lines.blockStart(last, from);
    }

    private static Optional<Cut> article(Sheets sheets, int from, int head, int to) {
        Lines lines = sheets.lines();
        Draft draft = sheets.draft();
        String[] parts = PART.split(lines.at(head));
        draft.state(Statement.Label.OUTLET, parts[0]);
        for (int i = 1; i < parts.length; i++) {
            Matcher page = PAGE.matcher(parts[i]);
            if (Printed.holdsDate(parts[i])) {
                draft.state(Statement.Label.PUBLISHED, parts[i]);
            } else if (page.matches()) {
                draft.state(Statement.Label.PAGE, page.group("page"));
            } else if (Printed.isByline(parts[i]) || draft.isStated(Statement.Label.PAGE)) {
                draft.state(Statement.Label.BYLINE, parts[i]);
            } else {
                draft.state(Statement.Label.SECTION, parts[i]);
            }
        }
        int first = head < from || from == head ? lines.ink(head + 1, to) : from;
        if (first >= to) {
            return Optional.empty();
        }
        int end = from == head ? lines.blockEnd(first, to) : head;
        draft.state(Statement.Label.HEADLINE, lines.joined(first, Math.min(end, first + 3)));
        draft.keep(first, end);
        return draft.keep(from == head ? end : head + 1, Ends.of(lines, Math.max(head, end), to))
                .cut();
    }
}
