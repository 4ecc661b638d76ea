package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of columns together to paragraphs. A paragraph may go on in the next column. */
final class Paragraphs {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]{0,3}$");
    private static final double WIDER = 1.3;
    private static final double LARGE_LEADING = 1.45;
    private static final double INDENT = 0.7;
    private static final double DEEPEST_INDENT = 4;
    private static final double OTHER_SIZE = 0.07;
    private static final double BLANK = 0.25;

    private final Sheet.Type body;
    private final ColumnHyphens hyphens;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Row> lines = new ArrayList<>();

    private Paragraphs(Sheet.Type body, ColumnHyphens hyphens) {
        this.body = body;
        this.hyphens = hyphens;
    }

    /** The paragraphs of columns in reading order. */
    static List<Paragraph> of(List<List<Row>> columns, Sheet.Type body, ColumnHyphens hyphens) {
        Paragraphs made = new Paragraphs(body, hyphens);
        for (List<Row> column : columns) {
            made.add(column);
        }
        made.end();
        return made.paragraphs;
    }

    private void add(List<Row> column) {
        double right = column.stream()
                .filter(row -> !isLarge(row))
                .mapToDouble(Row::right)
                .max()
                .orElse(Double.MAX_VALUE);
        double left = column.stream()
                .filter(row -> !isLarge(row))
                .mapToDouble(Row::left)
                .min()
                .orElse(0);
        double pitch = pitch(column);
        for (int i = 0; i < column.size(); i++) {
            Row row = column.get(i);
            boolean begins = lines.isEmpty()
                    || isOther(last(), row)
                    || (i == 0 ? beginsColumn(row, left) : begins(column.get(i - 1), row, left, pitch));
            if (begins) {
                end();
            }
            append(row, i > 0 ? right : Double.MIN_VALUE);
        }
    }

    private boolean begins(Row before, Row row, double left, double pitch) {
        double step = row.base() - before.base();
        if (isLarge(row)) {
            return step > row.size() * LARGE_LEADING;
        }
        double indent = row.left() - left;
        boolean indented = indent > INDENT * row.size()
                && indent < DEEPEST_INDENT * row.size()
                && before.left() - left < INDENT * row.size();
        return step > pitch * WIDER || indented;
    }

    private boolean beginsColumn(Row row, double left) {
        boolean ended = SENTENCE_END.matcher(text).find();
        boolean indented = row.left() - left > INDENT * row.size();
        boolean capital = Character.isUpperCase(row.text().codePointAt(0));
        return !isLarge(row) && (ended && (indented || capital || lines.size() == 1) || indented && capital);
    }

    private boolean isOther(Row before, Row row) {
        return isLarge(before) != isLarge(row)
                || Math.abs(before.size() - row.size()) > OTHER_SIZE * Math.max(row.size(), before.size())
                || before.isSlanted() != row.isSlanted() && lines.stream().allMatch(Row::isSlanted) != row.isSlanted()
                || before.isBold() != row.isBold() && lines.stream().allMatch(Row::isBold) != row.isBold();
    }

    private void append(Row row, double right) {
        String next = row.text();
        if (lines.isEmpty()) {
            text.append(next);
        } else if (ColumnHyphens.divides(text, next)) {
            hyphens.join(text, next);
        } else {
            text.append(isLarge(row) || isFull(last(), row, right) ? ' ' : '\n').append(next);
        }
        lines.add(row);
    }

    /** Whether the first word of the next line would not have gone into this one. */
    private static boolean isFull(Row line, Row next, double right) {
        return line.right() + BLANK * line.size() + next.first().width() > right - INDENT * line.size();
    }

    private void end() {
        if (!lines.isEmpty()) {
            Paragraph.Kind kind = isLarge(lines.get(0)) ? Paragraph.Kind.HEADLINE : Paragraph.Kind.TEXT;
            paragraphs.add(new Paragraph(kind, text.toString(), lines.get(0).first()));
        }
        lines = new ArrayList<>();
        text.setLength(0);
    }

    private Row last() {
        return lines.get(lines.size() - 1);
    }

    private boolean isLarge(Row row) {
        return row.words().stream().allMatch(body::isExceededBy);
    }

    /** The distance that most lines of the text keep from the one above. */
    private double pitch(List<Row> column) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < column.size(); i++) {
            double step = column.get(i).base() - column.get(i - 1).base();
            if (!isLarge(column.get(i)) && !isLarge(column.get(i - 1)) && step > 0) {
                steps.add(step);
            }
        }
        steps.sort(Double::compare);
        return steps.isEmpty() ? body.size() * WIDER : Math.min(steps.get(steps.size() / 3), body.size() * 2);
    }
}
