package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import org.pressmark.anatomy.Labels;
import org.pressmark.anatomy.Sections;
import org.pressmark.anatomy.SourceLine;
import org.pressmark.anatomy.SourceLines;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;

/** The section of the publication, as stated, or as the last name of a section above the headline prints it. */
final class SectionField implements Field {

    private final Sections sections;
    private final Labels labels;
    private final SourceLines sourceLines;

    SectionField(Sections sections, Labels labels, SourceLines sourceLines) {
        this.sections = sections;
        this.labels = labels;
        this.sourceLines = sourceLines;
    }

    @Override
    public Column column() {
        return Column.SECTION;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return sheet.clipping()
                .statement(Statement.Label.SECTION)
                .map(statement -> Finding.derived(Wording.oneLine(statement.value()), "stated-section", 95))
                .or(() -> labelled(sheet))
                .or(() -> sourced(sheet))
                .or(() -> named(sheet))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Finding> labelled(Worksheet sheet) {
        return sheet.anatomy().masthead().stream()
                .flatMap(line -> labels.in(sheet.text(), line).stream())
                .filter(fact -> fact.is(Statement.Label.SECTION))
                .map(fact ->
                        Finding.read(Wording.oneLine(fact.value().printed()), fact.value(), "labelled-section", 95))
                .findFirst();
    }

    /** {@code Norvale Courier, 3 May 2021, Business, p. 4}. */
    private Optional<Finding> sourced(Worksheet sheet) {
        return sheet.anatomy().masthead().stream()
                .flatMap(line -> sourceLines.in(sheet.text(), line).flatMap(SourceLine::section).stream())
                .map(section -> Finding.read(Wording.oneLine(section.printed()), section, "section-in-source-line", 88))
                .findFirst();
    }

    private Optional<Finding> named(Worksheet sheet) {
        List<Passage> names = sheet.anatomy().masthead().stream()
                .flatMap(line -> sections.namesIn(sheet.text(), line).stream())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.read(
                        Wording.oneLine(names.get(names.size() - 1).printed()),
                        names.get(names.size() - 1),
                        "section-line",
                        85));
    }
}
