package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlets;

/** Parts the lines from the beginning of the story on into story, bylines and furniture. */
final class StoryLines {

    /** What the lines were parted into; lines of the story that adjoin stand together. */
    record Parts(List<List<Line>> runs, List<Passage> bylines, List<Passage> furniture) {}

    private static final int LONG_ENOUGH_TO_TELL = 40;
    private static final int PARAGRAPHS_OF_A_STORY = 2;
    private static final int EARLY_LINES = 2;
    /** Words with which letters close. */
    private static final Pattern CLOSE = Pattern.compile(
            "(?i)(?:yours (?:faithfully|truly|sincerely|etc\\.?)|i am,? (?:sir|yours).*|sincerely|respectfully|atentamente|cordialement|veuillez agréer.*|mit freundlichen grüßen|hochachtungsvoll|hoogachtend|distinti saluti|cordiali saluti|atenciosamente),?");

    private static final int LATEST_DATE = 3;
    private static final int LAST_LINES = 6;
    /** Lines at the end, where a note on the author may stand. */
    private static final int LINES_OF_A_NOTE = 2;
    /** Words that a line has besides a name if it speaks of somebody and does not only name him. */
    private static final int MORE_THAN_A_NAME = 6;

    private static final int LINES_OF_A_CREDIT = 4;
    private static final int LONG_TITLE = 20;

    private final Furniture furniture;
    private final Releases releases;
    private final Bylines bylines;
    private final Signatures signatures;
    private final Predicate<String> isPlace;

    StoryLines(Furniture furniture, Releases releases, Bylines bylines, Predicate<String> isPlace) {
        this.isPlace = isPlace;
        this.signatures = new Signatures(bylines);
        this.bylines = bylines;
        this.furniture = furniture;
        this.releases = releases;
    }

    /** The parts of the page from line {@code body} on; {@code headline} is known to be no part of the story. */
    Parts partsOf(Page page, int body, String headline) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var run = new ArrayList<Line>();
        Set<String> seen = new HashSet<>(Set.of(Outlets.fold(headline)));
        for (int i = 0; i < body; i++) {
            if (!page.is(i, LineKind.TEXT)) {
                seen.add(Outlets.fold(page.line(i).text()));
            }
        }
        boolean over = false;
        boolean inBlock = false;
        for (int i = body; i < page.size(); i++) {
            Line line = page.line(i);
            int told = parts.runs().stream().mapToInt(List::size).sum() + run.size();
            over |= i > body && furniture.isEndMark(line)
                    || told >= PARAGRAPHS_OF_A_STORY
                            && (furniture.isStart(line) || releases.isBoilerplate(line.text()));
            inBlock = (inBlock || furniture.isStart(line)) && !Beginnings.isProse(line);
            if (page.is(i, LineKind.BYLINE) && line.text().startsWith("(")) {
                int last = endOfCredit(page, i);
                close(parts, run);
                parts.bylines().add(page.span(i, last));
                i = last;
                continue;
            }
            LineKind kind = kind(page, i, body, seen, over || inBlock, told);
            if (kind == LineKind.TEXT) {
                run.add(line);
                continue;
            }
            close(parts, run);
            if (kind == LineKind.FURNITURE && page.is(i, LineKind.DATE) && i <= body + LATEST_DATE) {
                signedDay(page, line, parts);
            } else {
                (kind == LineKind.BYLINE ? parts.bylines() : parts.furniture()).add(line.passage());
            }
        }
        close(parts, run);
        return parts;
    }

    /** {@code Von Jane Doe 07.02.2017, 16:11}: author and day on one line below a long deck. */
    private void signedDay(Page page, Line line, Parts parts) {
        Passage whole = line.passage();
        List<Passage> names = bylines.begins(page.text(), whole) ? bylines.namesIn(page.text(), whole) : List.of();
        int end = names.isEmpty() ? whole.start() : names.get(names.size() - 1).end();
        if (end > whole.start()) {
            parts.bylines().add(Passage.of(page.text(), whole.start(), end));
        }
        parts.furniture().add(Passage.of(page.text(), end, whole.end()));
    }

    /** {@code Ferries stay in portROME, 6 April}: a list of stories sets the title again before the first words. */
    static Passage withoutTitle(Page page, Passage paragraph, String headline) {
        boolean again = headline.length() >= LONG_TITLE
                && paragraph.printed().length() > 2 * headline.length()
                && paragraph.printed().startsWith(headline);
        return again ? Passage.of(page.text(), paragraph.start() + headline.length(), paragraph.end()) : paragraph;
    }

    /** A bracket that names reporters may go on for some lines. */
    private static int endOfCredit(Page page, int first) {
        int last = first;
        while (last + 1 < page.size()
                && last - first < LINES_OF_A_CREDIT
                && !page.line(last).text().contains(")")) {
            last++;
        }
        return page.line(last).text().contains(")") ? last : first;
    }

    private static void close(Parts parts, List<Line> run) {
        if (!run.isEmpty()) {
            parts.runs().add(List.copyOf(run));
            run.clear();
        }
    }

    private LineKind kind(Page page, int index, int body, Set<String> seen, boolean over, int told) {
        Line line = page.line(index);
        LineKind kind = page.kinds().get(index);
        String folded = Outlets.fold(line.text());
        boolean repeated = !seen.add(folded) && (line.length() >= LONG_ENOUGH_TO_TELL || kind != LineKind.TEXT);
        if (over || repeated && index > body) {
            return LineKind.FURNITURE;
        }
        boolean last = index >= page.size() - LAST_LINES;
        boolean early = index <= body + EARLY_LINES;
        return switch (kind) {
            case FURNITURE, CAPTION -> kind;
            case BYLINE -> last || told <= EARLY_LINES ? LineKind.BYLINE : LineKind.TEXT;
            case FACT ->
                (last || early) && bylines.isByline(page.text(), line.passage())
                        ? LineKind.BYLINE
                        : last ? LineKind.FURNITURE : LineKind.TEXT;
            case DATE -> last || index <= body + LATEST_DATE ? LineKind.FURNITURE : LineKind.TEXT;
            case OUTLET, SECTION, PATH -> last || Outlets.isDomain(line.text()) ? LineKind.FURNITURE : LineKind.TEXT;
            case TEXT ->
                early && index > body && bylines.isAuthor(line.text()) && !isTold(page, index)
                                || last && isSignature(page, index, body)
                        ? LineKind.BYLINE
                        : last && isInitials(line.text()) ? LineKind.FURNITURE : LineKind.TEXT;
            case HEADER -> LineKind.FURNITURE;
        };
    }

    /** Whether the page, but for its last lines, speaks of the person whom the line names: then it stands beside a picture. */
    static boolean isTold(Page page, int index) {
        String name = page.line(index).text();
        int words = name.split(" ").length + MORE_THAN_A_NAME;
        for (int i = 0; i < page.size() - LINES_OF_A_NOTE; i++) {
            if (i != index
                    && page.line(i).words() > words
                    && page.line(i).text().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** A name set apart below the last sentence. */
    private boolean isSignature(Page page, int index, int body) {
        String name = page.line(index).text();
        Line before = page.line(Math.max(index - 1, 0));
        boolean ends = before.endsSentence()
                || page.is(index - 1, LineKind.BYLINE)
                || CLOSE.matcher(before.text()).matches();
        return index > body
                && ends
                && !isTold(page, index)
                && (signatures.maySign(name) && !isPlace.test(name)
                        || isSignedFrom(name)
                        || index == page.size() - 1 && signatures.isAuthorFrom(name));
    }

    /** {@code Norma Teale, Ashford}: who wrote, and from where. */
    private boolean isSignedFrom(String line) {
        int comma = line.indexOf(", ");
        return comma > 0 && bylines.isAuthor(line.substring(0, comma)) && isPlace.test(line.substring(comma + 2));
    }

    /** {@code mdn.rk}, {@code /ab}, {@code (jk)}. */
    private static boolean isInitials(String text) {
        return text.matches("[(/\\[-]{0,2}\\p{L}{1,4}(?:[./-]\\p{L}{1,4}){0,2}[)/\\]]{0,2}");
    }
}
