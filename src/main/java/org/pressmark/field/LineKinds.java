package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Outlets;

/** Tells what a line is by itself. */
final class LineKinds {

    private static final int LONGEST_OUTLET = 60;
    /** A longer line is a paragraph or the description of a picture. */
    private static final int LONGEST_LABEL = 260;

    private final Outlets outlets;
    private final Labels labels;
    private final DateLines dateLines;
    private final SourceLines sourceLines;
    private final Bylines bylines;
    private final Sections sections;
    private final Furniture furniture;
    private final Releases releases;

    LineKinds(
            Outlets outlets,
            Labels labels,
            DateLines dateLines,
            SourceLines sourceLines,
            Bylines bylines,
            Sections sections,
            Furniture furniture,
            Releases releases) {
        this.releases = releases;
        this.outlets = outlets;
        this.labels = labels;
        this.dateLines = dateLines;
        this.sourceLines = sourceLines;
        this.bylines = bylines;
        this.sections = sections;
        this.furniture = furniture;
    }

    /** The kinds of {@code lines}; {@code aside} are those that the page sets aside, whatever they say. */
    List<LineKind> of(String text, List<Line> lines, Set<String> aside) {
        var kinds = new ArrayList<LineKind>();
        for (int i = 0; i < lines.size(); i++) {
            boolean sender = i > 0 && releases.isSenderLabel(lines.get(i - 1).text());
            kinds.add(sender ? LineKind.OUTLET : of(text, lines.get(i), aside));
        }
        return List.copyOf(kinds);
    }

    /** The kind of {@code line}; {@code repeated} are the lines that the page sets again and again. */
    private LineKind of(String text, Line line, Set<String> repeated) {
        Passage passage = line.passage();
        if (line.length() > LONGEST_LABEL && !passage.printed().startsWith("(")) {
            return furniture.isCaption(line) ? LineKind.CAPTION : LineKind.TEXT;
        }
        if (furniture.isLine(line)
                || furniture.isEndMark(line)
                || furniture.isStart(line)
                || releases.isSenderLabel(line.text())
                || repeated.contains(line.text())) {
            return LineKind.FURNITURE;
        }
        if (furniture.isCaption(line)) {
            return LineKind.CAPTION;
        }
        Optional<Labels.Fact> fact = labels.in(text, passage);
        if (fact.isPresent()) {
            boolean dated = fact.get().is(Statement.Label.PUBLISHED)
                    && dateLines.isDateLine(text, fact.get().value());
            return dated ? LineKind.DATE : LineKind.FACT;
        }
        if (line.length() <= LONGEST_OUTLET && isOutlet(passage.printed())) {
            return LineKind.OUTLET;
        }
        if (isSourceLine(text, passage)) {
            return LineKind.DATE;
        }
        if (bylines.isByline(text, passage)) {
            return LineKind.BYLINE;
        }
        if (dateLines.isDateLine(text, passage)) {
            return LineKind.DATE;
        }
        if (sections.isMenu(passage.printed()) || sections.isRunOfNames(passage.printed(), furniture::isLabel)) {
            return LineKind.FURNITURE;
        }
        if (sections.isSection(passage.printed())) {
            return LineKind.SECTION;
        }
        if (furniture.isOpening(line)) {
            return LineKind.FURNITURE;
        }
        return sections.isPath(passage.printed()) ? LineKind.PATH : LineKind.TEXT;
    }

    private boolean isSourceLine(String text, Passage line) {
        return sourceLines
                .in(text, line)
                .filter(source -> source.name().isPresent() || source.date().isPresent())
                .isPresent();
    }

    private boolean isOutlet(String printed) {
        return Outlets.isDomain(printed)
                || printed.startsWith("@")
                || outlets.find(printed).isPresent()
                || isPairOfAgencies(printed);
    }

    /** {@code NZPA-Reuter}, {@code AP/AFP}. */
    private boolean isPairOfAgencies(String printed) {
        String[] parts = printed.split("[-/]");
        return parts.length == 2 && outlets.isAgency(parts[0]) && outlets.isAgency(parts[1]);
    }
}
