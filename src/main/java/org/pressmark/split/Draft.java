package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Statement;

/** A cut in the making. Pieces are kept in the order of the text; for each label the first thing that is stated holds. */
final class Draft {

    private static final int LONGEST = 600;

    private final Lines lines;
    private final Furniture furniture;
    private final List<Span> parts = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private int skipped;

    Draft(Lines lines, Furniture furniture) {
        this.lines = lines;
        this.furniture = furniture;
    }

    /** Leaves out the first characters of what is kept next. */
    Draft skip(int characters) {
        skipped = characters;
        return this;
    }

    /** Keeps the lines from {@code from} to before {@code to} without the blank lines around them and the furniture between them. */
    Draft keep(int from, int to) {
        int first = from;
        for (int i = from; i <= to; i++) {
            if (i == to || furniture.is(i)) {
                int start = lines.ink(first, i);
                if (start < i) {
                    int begin = skipped > 0 ? lines.inkStart(start) + skipped : lines.start(start);
                    add(begin, lines.inkEnd(lines.inkBefore(i, start)));
                    skipped = 0;
                }
                first = i + 1;
            }
        }
        return this;
    }

    /** Leaves out of what was kept so far whatever stands from {@code index} on. */
    Draft endAt(int index) {
        for (int i = parts.size() - 1; i >= 0 && parts.get(i).end() > index; i--) {
            Span part = parts.remove(i);
            int end = Math.min(part.end(), index);
            while (end > part.start()
                    && Character.isWhitespace(lines.text().characters().charAt(end - 1))) {
                end--;
            }
            if (end > part.start()) {
                parts.add(new Span(part.start(), end));
            }
        }
        return this;
    }

    /** Keeps what stands behind the label of line {@code from}, then the lines to before {@code to}. */
    Draft keepValue(int from, String value, int to) {
        if (!value.isEmpty()) {
            int end = lines.inkEnd(from);
            int last = lines.blockEnd(from, to) - 1;
            add(end - value.length(), lines.inkEnd(Math.max(from, last)));
            return keep(Math.max(from, last) + 1, to);
        }
        return keep(from + 1, to);
    }

    /** States something, unless the same was stated before or the value is empty or far too long to be one. */
    Draft state(Statement.Label label, String value) {
        String said =
                value.length() > LONGEST ? "" : value.replaceAll("\\s+", " ").strip();
        if (!said.isEmpty() && !isStated(label)) {
            statements.add(new Statement(label, said, Statement.Origin.LAYOUT));
        }
        return this;
    }

    Draft doubt(Doubt doubt) {
        doubts.add(doubt);
        return this;
    }

    boolean isStated(Statement.Label label) {
        return statements.stream().anyMatch(statement -> statement.label() == label);
    }

    /** The cut, if any text was kept. */
    Optional<Cut> cut() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Cut(parts, statements, doubts));
    }

    private void add(int start, int end) {
        if (end > start
                && (parts.isEmpty() || start >= parts.get(parts.size() - 1).end())) {
            parts.add(new Span(start, end));
        }
    }
}
