package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Labels;
import org.pressmark.anatomy.SourceLine;
import org.pressmark.anatomy.SourceLines;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;

/** The page of the publication, as printed: {@code A7}. */
final class PageField implements Field {

    private static final Pattern LINE = Pattern.compile(
            "(?:^|[\\s,;|])(?:[Pp]age|PAGE|Seite|Página|Pagina|[Pp]ag\\.|[Pp]g\\.|S\\.|p\\.)\\s{0,2}(?<page>[A-Z]{0,2}-?\\d{1,3}[A-Z]?)$");

    private final Labels labels;
    private final SourceLines sourceLines;

    PageField(Labels labels, SourceLines sourceLines) {
        this.labels = labels;
        this.sourceLines = sourceLines;
    }

    @Override
    public Column column() {
        return Column.PAGE;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return sheet.clipping()
                .statement(Statement.Label.PAGE)
                .map(statement -> Finding.derived(Wording.oneLine(statement.value()), "stated-page", 95))
                .or(() -> printed(sheet))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Finding> printed(Worksheet sheet) {
        for (Passage line : sheet.anatomy().masthead()) {
            Optional<Labels.Fact> fact = labels.in(sheet.text(), line).filter(known -> known.is(Statement.Label.PAGE));
            if (fact.isPresent()) {
                return fact.map(known -> Finding.read(known.value().printed(), known.value(), "labelled-page", 95));
            }
            Optional<Passage> sourced = sourceLines.in(sheet.text(), line).flatMap(SourceLine::page);
            if (sourced.isPresent()) {
                return sourced.map(number -> Finding.read(number.printed(), number, "page-in-source-line", 90));
            }
            Matcher page = LINE.matcher(line.printed());
            if (page.find()) {
                Passage number =
                        Passage.of(sheet.text(), line.start() + page.start("page"), line.start() + page.end("page"));
                return Optional.of(Finding.read(number.printed(), number, "page-line", 90));
            }
        }
        return Optional.empty();
    }
}
