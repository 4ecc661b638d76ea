package org.pressmark.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Outlets;

/** The authors: persons only, without roles, addresses, desks and agencies. Reporters named in a closing bracket count where no other byline stands. */
final class BylineField implements Field {

    private final Bylines bylines;
    private final Capitals capitals;

    BylineField(Bylines bylines, Capitals capitals) {
        this.bylines = bylines;
        this.capitals = capitals;
    }

    @Override
    public Column column() {
        return Column.BYLINE;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        var authors = new LinkedHashMap<String, Finding>();
        sheet.clipping().statements().stream()
                .filter(statement -> statement.label() == Statement.Label.BYLINE)
                .filter(statement -> statement.origin() != Statement.Origin.PROPERTY)
                .forEach(statement -> stated(statement, authors));
        sheet.anatomy().bylines().stream()
                .filter(line -> !isCredit(line))
                .forEach(line -> printed(sheet, line, 93, authors));
        if (authors.isEmpty()) {
            sheet.anatomy().bylines().stream()
                    .filter(BylineField::isCredit)
                    .forEach(line -> printed(sheet, line, 80, authors));
        }
        return List.copyOf(authors.values());
    }

    private static boolean isCredit(Passage line) {
        return line.printed().startsWith("(");
    }

    private void stated(Statement statement, Map<String, Finding> authors) {
        String value = statement.value();
        for (Passage name : bylines.namesIn(value, Passage.of(value, 0, value.length()))) {
            String author = capitals.mixed(name.printed());
            authors.putIfAbsent(Outlets.fold(author), Finding.derived(author, "stated-byline", 96));
        }
    }

    private void printed(Worksheet sheet, Passage line, int confidence, Map<String, Finding> authors) {
        for (Passage name : bylines.namesIn(sheet.text(), line)) {
            String author = capitals.mixed(name.printed());
            authors.putIfAbsent(
                    Outlets.fold(author),
                    Finding.read(author, name, isCredit(line) ? "closing-credit" : "byline", confidence));
        }
    }
}
