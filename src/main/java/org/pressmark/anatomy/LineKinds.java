package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Outlets;

/** Tells what a line is by itself. */
final class LineKinds {

    private static final int LONGEST_OUTLET = 60;
    /** A longer line is a paragraph or the description of a picture. */
    private static final int LONGEST_LABEL = 260;
    /** Lines above and around the headline. */
    private static final int HEAD = 30;

    private static final int FEWEST_LINKS = 2;
    /** {@code The Norvale Courier Newspaper}, {@code The Norvale Courier (1990 full text) - Norvale}. */
    private static final Pattern BESIDE_NAME =
            Pattern.compile("(?<=\\p{L}) [Nn]ewspaper$|(?<=\\p{L}) \\([^()]{2,40}\\) [-–—] \\p{Lu}[^!?]{2,40}$");

    private static final Pattern NEWSPAPER = Pattern.compile("The (?:\\p{Lu}\\p{L}{1,20}[ -]){1,4}Newspaper");
    /** {@code HomeSportFerry wins the regatta in high...}: the way to the page, cut off. */
    private static final Pattern CUT = Pattern.compile("(?:\\.\\.\\.|…)$");

    private static final int SHORTEST_REPEATED = 20;

    private final Outlets outlets;
    private final Labels labels;
    private final DateLines dateLines;
    private final SourceLines sourceLines;
    private final NamedLines namedLines;
    private final Bylines bylines;
    private final Sections sections;
    private final Furniture furniture;
    private final Releases releases;

    LineKinds(
            Outlets outlets,
            Labels labels,
            DateLines dateLines,
            SourceLines sourceLines,
            NamedLines namedLines,
            Bylines bylines,
            Sections sections,
            Furniture furniture,
            Releases releases) {
        this.releases = releases;
        this.outlets = outlets;
        this.labels = labels;
        this.dateLines = dateLines;
        this.sourceLines = sourceLines;
        this.namedLines = namedLines;
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
        besidePictures(lines, kinds);
        linksBelowStarts(lines, kinds);
        cutOff(lines, kinds);
        return List.copyOf(kinds);
    }

    /** A line that is cut off and ends with the beginning of one below it shows the way to the page. */
    private static void cutOff(List<Line> lines, List<LineKind> kinds) {
        for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
            String whole = lines.get(i).text();
            String words = CUT.matcher(whole).replaceFirst("").strip();
            if (kinds.get(i) != LineKind.TEXT || words.length() == whole.length()) {
                continue;
            }
            boolean repeats = lines.subList(i + 1, Math.min(lines.size(), HEAD)).stream()
                    .map(Line::text)
                    .filter(below -> below.length() > SHORTEST_REPEATED)
                    .anyMatch(below -> words.contains(below.substring(0, SHORTEST_REPEATED))
                            && below.startsWith(words.substring(words.indexOf(below.substring(0, SHORTEST_REPEATED)))));
            if (repeats) {
                kinds.set(i, LineKind.FURNITURE);
            }
        }
    }

    /** Words set twice, one line below the other, under what may be a headline describe a picture. */
    private static void besidePictures(List<Line> lines, List<LineKind> kinds) {
        boolean headed = false;
        for (int i = 0; i + 1 < Math.min(lines.size(), HEAD); i++) {
            boolean twice = kinds.get(i) == LineKind.TEXT
                    && lines.get(i).text().equals(lines.get(i + 1).text())
                    && !lines.get(i + 1).afterBlank();
            boolean credited =
                    i + 2 < lines.size() && (kinds.get(i + 2) == LineKind.DATE || kinds.get(i + 2) == LineKind.BYLINE);
            if (twice && headed && !credited) {
                kinds.set(i, LineKind.CAPTION);
                kinds.set(i + 1, LineKind.CAPTION);
            }
            headed |= kinds.get(i) == LineKind.TEXT
                    && lines.get(i).words() >= HeadlineForm.FEWEST_WORDS
                    && Beginnings.mayBeHeadline(lines.get(i));
        }
    }

    /** {@code ALSO READ} and the titles below it, above the story. */
    private void linksBelowStarts(List<Line> lines, List<LineKind> kinds) {
        for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
            if (kinds.get(i) != LineKind.FURNITURE || !furniture.isStart(lines.get(i))) {
                continue;
            }
            int end = i + 1;
            while (end < lines.size()
                    && kinds.get(end) == LineKind.TEXT
                    && !lines.get(end).afterBlank()
                    && !lines.get(end).endsSentence()) {
                end++;
            }
            boolean closed =
                    end < lines.size() && (lines.get(end).afterBlank() || kinds.get(end) == LineKind.FURNITURE);
            if (end - i > FEWEST_LINKS && closed) {
                Collections.fill(kinds.subList(i + 1, end), LineKind.FURNITURE);
            }
        }
    }

    /** The kind of {@code line}; {@code repeated} are the lines that the page sets again and again. */
    private LineKind of(String text, Line line, Set<String> repeated) {
        Passage passage = line.passage();
        if (furniture.isNotice(line)) {
            return LineKind.FURNITURE;
        }
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
        if (SourceLineForms.PAGE.matcher(line.text()).matches()) {
            return LineKind.FACT;
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
        if (namedLines.in(text, passage).isPresent()) {
            return dateLines.isDateLine(text, passage) ? LineKind.DATE : LineKind.OUTLET;
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
        if (sections.isSection(passage.printed()) || sections.isPair(passage.printed())) {
            return LineKind.SECTION;
        }
        if (furniture.isOpening(line) || furniture.isAgo(line)) {
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
                || outlets.find(BESIDE_NAME.matcher(printed).replaceFirst("")).isPresent()
                || NEWSPAPER.matcher(printed).matches()
                || isPairOfAgencies(printed);
    }

    /** {@code NZPA-Reuter}, {@code AP/AFP}. */
    private boolean isPairOfAgencies(String printed) {
        String[] parts = printed.split("[-/]");
        return parts.length == 2 && outlets.isAgency(parts[0]) && outlets.isAgency(parts[1]);
    }
}
