package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Outlets;

/** Tells the parts of a clipping apart. */
public final class AnatomyReader {

    private static final int STANDFIRST_WORDS = 5;
    private static final int DATELINE_WITHIN = 3;

    private final LineKinds lineKinds;
    private final Beginnings beginnings;
    private final Headlines headlines;
    private final Datelines datelines;
    private final StoryLines story;
    private final Flags flags;
    private final Labels labels;
    private final Bylines authors;
    private final Signatures signatures;
    private final SourceLines sourceLines;
    private final TitleEdges edges;
    private final Predicate<String> isPlace;
    private final PlacedLines placed;
    private final Predicate<String> outletWords;

    /** Reads with {@code craft}, which holds the tables. */
    public AnatomyReader(Craft craft) {
        this.lineKinds = new LineKinds(
                craft.outlets(),
                craft.labels(),
                craft.dateLines(),
                craft.sourceLines(),
                craft.namedLines(),
                craft.bylines(),
                craft.sections(),
                craft.furniture(),
                craft.releases());
        this.isPlace = craft.isPlace();
        this.placed = new PlacedLines(craft.outlets(), craft.isPlace());
        this.beginnings = new Beginnings(craft.datelines());
        this.headlines = new Headlines(
                craft.sections(),
                craft.bylines(),
                craft.papers(),
                craft.flags(),
                craft.capitals().small(),
                words -> craft.isPlace().test(words)
                        || craft.sections().isSection(words)
                        || craft.flags().genreOf(words).isPresent()
                        || craft.bylines().isAuthor(words)
                        || craft.bylines().isTitledPerson(words)
                        || placed.isInRegion(words),
                words -> craft.releases().letterhead(words).isPresent());
        this.datelines = craft.datelines();
        this.story = new StoryLines(craft.furniture(), craft.releases(), craft.bylines(), craft.isPlace());
        this.flags = craft.flags();
        this.labels = craft.labels();
        this.authors = craft.bylines();
        this.signatures = new Signatures(craft.bylines());
        this.sourceLines = craft.sourceLines();
        this.edges = new TitleEdges(craft);
        this.outletWords =
                words -> craft.papers().hasPressWord(words) || craft.sections().isSection(words);
    }

    /** The parts of {@code clipping}. */
    public Anatomy read(Clipping clipping) {
        Page page = Page.of(clipping, lineKinds);
        int body = beginnings.of(page);
        Optional<Headlines.Candidate> candidate = headlines.in(page, body);
        var found = new Findings(page, candidate, body);
        for (int i = 0; i < body; i++) {
            found.head(i);
        }
        found.tell(body);
        return found.anatomy();
    }

    /** What is found while one page is read. */
    private final class Findings {

        private final Page page;
        private final Optional<Headlines.Candidate> candidate;
        /** The line with which the story begins. */
        private final int start;

        private final List<Passage> masthead = new ArrayList<>();
        private final List<Passage> bylines = new ArrayList<>();
        private final List<Passage> furniture = new ArrayList<>();
        private final List<Passage> body = new ArrayList<>();
        private final List<Passage> stated = new ArrayList<>();
        private Optional<Passage> dateline = Optional.empty();
        /** Whether a line that names outlet or day names the author too. */
        private boolean signed;

        Findings(Page page, Optional<Headlines.Candidate> candidate, int start) {
            this.page = page;
            this.start = start;
            this.candidate = candidate;
        }

        /** Puts a line from above the story where it belongs. */
        void head(int index) {
            Passage line = page.line(index).passage();
            if (candidate
                    .filter(chosen -> chosen.first() <= index && index <= chosen.last())
                    .isPresent()) {
                return;
            }
            switch (page.kinds().get(index)) {
                case BYLINE -> bylines.add(line);
                case CAPTION, FURNITURE -> furniture.add(line);
                case FACT -> fact(line);
                case DATE -> {
                    date(line);
                    signed |= sourceLines
                            .in(page.text(), line)
                            .flatMap(SourceLine::author)
                            .isPresent();
                }
                case TEXT -> text(index, line);
                default -> masthead.add(line);
            }
        }

        private void fact(Passage line) {
            Optional<Labels.Fact> fact = labels.in(page.text(), line);
            if (fact.filter(known -> known.is(Statement.Label.HEADLINE)).isPresent() && stated.isEmpty()) {
                stated.add(fact.orElseThrow().value());
            } else if (fact.filter(known -> known.is(Statement.Label.BYLINE)).isPresent()) {
                bylines.add(fact.orElseThrow().value());
            } else {
                masthead.add(line);
            }
        }

        /** A line with a date may be a dateline set apart: {@code KINSHASA, April 6, SUNA}. */
        private void date(Passage line) {
            boolean isDateline = datelines
                    .at(page.text(), line.start(), line.end())
                    .filter(found -> !found.places().isEmpty() && found.whole().end() == line.end())
                    .isPresent();
            if (isDateline && dateline.isEmpty()) {
                dateline = Optional.of(line);
            } else {
                masthead.add(line);
            }
        }

        private void text(int index, Passage line) {
            boolean below = candidate.filter(chosen -> index > chosen.last()).isPresent();
            boolean same = candidate
                    .filter(chosen -> sameWords(chosen.passage(), line))
                    .isPresent();
            if (same || Furniture.isBullet(page.line(index))) {
                furniture.add(line);
            } else if (dateline.isEmpty() && isPlaced(index, line.printed(), below)) {
                dateline = Optional.of(line);
            } else if (!below && isOver(index, line.printed())) {
                bylines.add(line);
            } else if (below && isAuthor(index, line.printed())) {
                bylines.add(line);
            } else if (below && page.line(index).words() >= STANDFIRST_WORDS) {
                body.add(line);
            } else {
                masthead.add(line);
            }
        }

        /** A place below the headline, or one with its region over a date where there is no headline. */
        private boolean isPlaced(int index, String printed, boolean below) {
            boolean alone = candidate.isEmpty() && index == 0 && index + 1 == start && page.isHeaderRest(0);
            boolean dated = (alone || page.is(index + 1, LineKind.DATE)) && placed.isInRegion(printed);
            return below && placed.isPlace(printed) || (below || candidate.isEmpty()) && dated;
        }

        /** A person known by the given name, on the line over the headline, or at the top where there is no headline. */
        private boolean isOver(int index, String printed) {
            boolean next =
                    candidate.filter(chosen -> index == chosen.first() - 1).isPresent() && index > 0;
            boolean top = candidate.isEmpty() && index == 0;
            return (next || top)
                    && !page.is(index - 1, LineKind.TEXT)
                    && authors.isAuthor(printed)
                    && !isPlace.test(printed)
                    && !StoryLines.isTold(page, index);
        }

        /** A name below the headline: of a person known to be one, or of somebody between headline, date and story. */
        private boolean isAuthor(int index, String printed) {
            if (isPlace.test(printed) || outletWords.test(printed) || StoryLines.isTold(page, index)) {
                return false;
            }
            boolean beside =
                    candidate.filter(chosen -> index == chosen.last() + 1).isPresent()
                            || page.is(index + 1, LineKind.DATE)
                            || page.is(index - 1, LineKind.DATE);
            return authors.isAuthor(printed)
                    || signatures.isAuthorAt(printed)
                    || (beside && !signed && bylines.isEmpty() && signatures.maySign(printed));
        }

        /** Reads the story from line {@code first} on. */
        void tell(int first) {
            String headline =
                    candidate.map(chosen -> chosen.passage().printed()).orElse("");
            StoryLines.Parts parts = story.partsOf(page, first, headline);
            bylines.addAll(parts.bylines());
            furniture.addAll(parts.furniture());
            var paragraphs = new ArrayList<Passage>();
            parts.runs().forEach(run -> paragraphs.addAll(page.paragraphs().join(page.text(), run)));
            if (!paragraphs.isEmpty()) {
                paragraphs.set(0, StoryLines.withoutTitle(page, paragraphs.get(0), headline));
            }
            for (int i = 0; i < paragraphs.size(); i++) {
                boolean lead = i < DATELINE_WITHIN && dateline.isEmpty();
                body.addAll(lead ? withoutDateline(paragraphs.get(i), i) : List.of(paragraphs.get(i)));
            }
            body.removeIf(paragraph -> paragraph.printed().isBlank());
        }

        private List<Passage> withoutDateline(Passage paragraph, int number) {
            Optional<Passage> found = datelines
                    .at(page.text(), paragraph.start(), paragraph.end())
                    .or(() -> number == 0
                            ? datelines.within(page.text(), paragraph.start(), paragraph.end())
                            : Optional.empty())
                    .map(Dateline::whole);
            if (found.isEmpty()) {
                return List.of(paragraph);
            }
            dateline = found.map(this::trimmed);
            return List.of(
                    Passage.of(page.text(), paragraph.start(), found.get().start()),
                    Passage.of(page.text(), Math.min(found.get().end(), paragraph.end()), paragraph.end()));
        }

        private Passage trimmed(Passage whole) {
            int end = whole.end();
            while (end > whole.start() && Character.isWhitespace(page.text().charAt(end - 1))) {
                end--;
            }
            return Passage.of(page.text(), whole.start(), end);
        }

        Anatomy anatomy() {
            Optional<Passage> printed =
                    stated.stream().findFirst().or(() -> candidate.map(Headlines.Candidate::passage));
            if (!stated.isEmpty()) {
                candidate
                        .map(chosen -> page.span(chosen.first(), chosen.last()))
                        .ifPresent(masthead::add);
            }
            Optional<TitleEdges.Parted> trimmed = printed.map(title -> edges.part(page.text(), title));
            trimmed.ifPresent(title -> masthead.addAll(title.others()));
            Optional<Flags.Parted> parted =
                    trimmed.map(TitleEdges.Parted::title).map(headline -> flags.part(page.text(), headline));
            return new Anatomy(
                    header(),
                    masthead,
                    parted.map(Flags.Parted::headline),
                    parted.map(Flags.Parted::flags).orElse(List.of()),
                    bylines,
                    dateline,
                    body,
                    furniture);
        }

        /** The archive's own line, with the outlet if it names one. */
        private Optional<Passage> header() {
            if (page.isHeaderRest(0) && masthead.remove(page.line(0).passage())) {
                return page.header()
                        .map(header -> Passage.of(
                                page.text(),
                                header.label().start(),
                                page.line(0).passage().end()));
            }
            return page.header().map(HeaderLine::label);
        }
    }

    private static boolean sameWords(Passage one, Passage other) {
        return Outlets.fold(one.printed()).equals(Outlets.fold(other.printed()));
    }
}
