package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pressmark.clipping.Passage;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlets;

/** Chooses the headline among the lines above the story. */
public final class Headlines {

    /**
     * A line or lines that may be the headline.
     *
     * @param first index of the first line
     * @param last index of the last line
     * @param passage the words
     * @param score how much speaks for it
     */
    record Candidate(int first, int last, Passage passage, double score) {}

    private static final int FEWEST_WORDS = HeadlineForm.FEWEST_WORDS;
    private static final double LATER = 0.25;
    private static final double LATEST = 1;
    private static final double LOWEST = 0.5;
    private static final int MOST_WORDS_OF_A_PAPER = 6;
    private static final int SHORTEST = 6;
    private static final int FEW_WORDS = 8;
    /** {@code Press Release No. 112/2014}, {@code FOR IMMEDIATE RELEASE:}. */
    private static final Pattern FLAG_END =
            Pattern.compile("(?:(?<!\\s)\\s++(?i:no|nr|n°|núm|num|#)\\.?\\s?\\d[\\d/.-]{0,10})?[:!.]{0,3}$");

    private static final Pattern QUOTED = Pattern.compile("^[\"“«„'‘]");
    private static final Pattern FULL_STOP = Pattern.compile("\\p{Ll}\\.$");
    /** What a line loses that is a person or a place and nothing else. */
    private static final double NAMED = 5;

    private static final double BETWEEN_BUTTONS = 1.4;
    private static final int LETTERHEAD_WITHIN = 3;
    /** A longer paragraph over a byline is the story's own first. */
    private static final int MOST_WORDS_OF_A_DECK = 30;

    private final Sections sections;
    private final Bylines bylines;
    private final Papers papers;
    private final HeadlineForm form;
    private final Flags flags;
    private final Set<String> smallWords;
    private final Predicate<String> isName;
    private final Predicate<String> isLetterhead;

    /**
     * Chooses headlines; {@code isName} tells lines that are a person or a place and nothing else, {@code isLetterhead} those that say who
     * issued a release.
     */
    Headlines(
            Sections sections,
            Bylines bylines,
            Papers papers,
            Flags flags,
            Set<String> smallWords,
            Predicate<String> isName,
            Predicate<String> isLetterhead) {
        this.isName = isName;
        this.isLetterhead = isLetterhead;
        this.flags = flags;
        this.smallWords = Set.copyOf(smallWords);
        this.sections = sections;
        this.bylines = bylines;
        this.papers = papers;
        this.form = new HeadlineForm(bylines);
    }

    /** The likeliest headline above the line {@code body}. */
    Optional<Candidate> in(Page page, int body) {
        return new Choice(page, body, candidates(page, body), papers::mayBeNamed)
                .headline()
                .or(() -> single(page, body));
    }

    /**
     * A few words are the headline where they are the one line between masthead, section or date and the story, and no name of a person,
     * a place or a section.
     */
    private Optional<Candidate> single(Page page, int body) {
        int last = body - 1;
        while (last >= 0
                && (page.is(last, LineKind.BYLINE)
                        || page.is(last, LineKind.DATE)
                        || page.is(last, LineKind.FURNITURE))) {
            last--;
        }
        if (last < 0 || body >= page.size() || !page.is(last, LineKind.TEXT)) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && page.is(first - 1, LineKind.TEXT)) {
            first--;
        }
        while (first < last && (isNamed(page, first) || page.line(first).length() < SHORTEST)) {
            first++;
        }
        Line line = page.line(first);
        boolean opens = Character.isUpperCase(line.text().codePointAt(0))
                || Character.isIdeographic(line.text().codePointAt(0))
                || QUOTED.matcher(line.text()).find();
        boolean few = line.words() <= FEW_WORDS && line.length() >= SHORTEST && !HeadlineForm.isMachine(line.text());
        boolean sentence = line.endsSentence() && !line.isCapitals() && line.words() > FEWEST_WORDS;
        boolean set = first == 0
                || line.afterBlank()
                || page.is(first - 1, LineKind.DATE)
                || page.is(first - 1, LineKind.SECTION);
        return opens && few && set && !sentence && !isNamed(page, first)
                ? Optional.of(new Candidate(first, first, line.passage(), LOWEST))
                : Optional.empty();
    }

    private boolean isNamed(Page page, int index) {
        String text = page.line(index).text();
        return isName.test(text)
                || index == 0
                        && papers.hasPressWord(text)
                        && papers.mayBeNamed(text)
                        && (page.is(1, LineKind.DATE) || page.is(1, LineKind.TEXT));
    }

    private List<Candidate> candidates(Page page, int body) {
        var candidates = new ArrayList<Candidate>();
        int i = 0;
        while (i < body) {
            boolean words = page.is(i, LineKind.TEXT) && !Furniture.isBullet(page.line(i)) && !isFlag(page.line(i));
            int last = words ? lastOf(page, i, body) : i;
            if (words) {
                candidates.add(candidate(page, i, last, body, candidates.size()));
            } else if (page.is(i, LineKind.PATH)) {
                sections.lastStep(page.text(), page.line(i).passage())
                        .filter(step -> step.printed().split(" ").length >= FEWEST_WORDS)
                        .map(step -> new Candidate(last, last, step, 1.5))
                        .ifPresent(candidates::add);
            }
            i = last + 1;
        }
        return candidates;
    }

    /** A line that says of what kind the text is and nothing else: {@code FOR IMMEDIATE RELEASE:}. */
    private boolean isFlag(Line line) {
        return line.words() > 1
                && flags.genreOf(FLAG_END.matcher(line.text()).replaceFirst("")).isPresent();
    }

    /** A headline may be broken over several lines. */
    private int lastOf(Page page, int first, int body) {
        int last = first;
        while (last + 1 < body
                && (page.is(last + 1, LineKind.TEXT) && goesOn(page, last) || isUnfinished(page, first, last))) {
            last++;
        }
        return last;
    }

    /**
     * Whether the next line, though it may be the name of a section or outlet by itself, ends the headline: a small word stands before it,
     * or the file states the headline with it.
     */
    private boolean isUnfinished(Page page, int first, int last) {
        Line line = page.line(last);
        if (page.line(last + 1).afterBlank() || line.words() < FEWEST_WORDS) {
            return false;
        }
        String lastWord = line.text().substring(line.text().lastIndexOf(' ') + 1);
        boolean small = smallWords.contains(lastWord.toLowerCase(Locale.ROOT)) && !page.is(last + 1, LineKind.DATE);
        return small
                || StatedTitles.isBegun(
                        page, Outlets.fold(page.joined(first, last + 1).text()));
    }

    private boolean goesOn(Page page, int index) {
        Line line = page.line(index);
        Line next = page.line(index + 1);
        if (next.afterBlank() || line.endsSentence() || bylines.isPerson(next.text()) || isFlag(next)) {
            return false;
        }
        if (page.paragraphs().goesOn(line, next)) {
            return true;
        }
        boolean sameCase = line.isCapitals() == next.isCapitals();
        boolean lower = Character.isLowerCase(next.text().charAt(0));
        boolean last =
                index + 2 >= page.size() || page.line(index + 2).afterBlank() || !page.is(index + 2, LineKind.TEXT);
        boolean set =
                line.words() >= FEWEST_WORDS && last && !next.endsSentence() && next.length() * 2 <= line.length() * 3;
        return page.paragraphs().areWrapped()
                && sameCase
                && (lower || line.isCapitals() || set && HeadlineForm.isTitle(line.text()));
    }

    private Candidate candidate(Page page, int first, int last, int body, int rank) {
        Line line = page.joined(first, last);
        Passage words = sections.behindNames(page.text(), line.passage()).orElse(line.passage());
        double score = form.of(line)
                + byPlace(page, first, last)
                + byKicker(page, first, last, line, body)
                + Columns.score(page, first, last, isName)
                + StatedTitles.score(page, line.passage())
                - Math.min(rank * LATER, LATEST)
                - byMasthead(page, first, last)
                - (first <= LETTERHEAD_WITHIN && last + 1 < body && isLetterhead.test(line.text()) ? 5 : 0);
        score -= isName.test(line.text()) ? NAMED : 0;
        return new Candidate(first, last, words, score + Repetitions.score(page, first, last, line.text()));
    }

    /** Two or three words can be a headline where they stand between a kicker and the story. */
    private double byKicker(Page page, int first, int last, Line line, int body) {
        boolean few = line.words() > 1 && line.words() < FEWEST_WORDS;
        boolean kicker = page.is(first - 1, LineKind.SECTION)
                || first > 0 && flags.genreOf(page.line(first - 1).text()).isPresent();
        boolean named = GivenNames.contains(line.text().split(" ")[0]);
        if (!few || !kicker || named || last + 1 != body) {
            return 0;
        }
        return bylines.isPerson(line.text()) ? 5 : 3;
    }

    private static double byPlace(Page page, int first, int last) {
        double score = 0;
        boolean headed = first == 0 && page.header().isPresent()
                || first == 1 && page.isHeaderRest(0) && !page.is(0, LineKind.TEXT);
        Line joined = page.joined(first, last);
        boolean sentence =
                FULL_STOP.matcher(joined.text()).find() && !joined.isCapitals() && !HeadlineForm.isTitle(joined.text());
        if (headed && !sentence) {
            score += 2;
        }
        boolean between = page.is(first - 1, LineKind.FURNITURE)
                && page.is(last + 1, LineKind.FURNITURE)
                && !page.line(first).afterBlank()
                && !page.line(last + 1).afterBlank();
        return score + (!sentence && isAboveCredit(page, last + 1) ? 3 : 0) - (between ? BETWEEN_BUTTONS : 0);
    }

    /** Whether the next line is a date or byline, or comes before one and may be the deck of a headline in the line above it. */
    private static boolean isAboveCredit(Page page, int next) {
        boolean credit = page.is(next, LineKind.DATE) || page.is(next, LineKind.BYLINE);
        boolean deck = page.is(next, LineKind.TEXT)
                && page.line(next).words() >= FEWEST_WORDS
                && page.line(next).words() <= MOST_WORDS_OF_A_DECK
                && !page.line(next - 1).endsSentence()
                && (page.is(next + 1, LineKind.DATE) || page.is(next + 1, LineKind.BYLINE))
                && page.line(next - 1).words() >= FEWEST_WORDS;
        return credit || deck;
    }

    private static boolean isTop(Page page, int index) {
        return IntStream.range(0, index)
                .allMatch(above -> page.is(above, LineKind.FURNITURE) || page.is(above, LineKind.FACT));
    }

    /** A name over the date is the masthead if it is made of the words of mastheads, or if a headline stands below. */
    private double byMasthead(Page page, int first, int last) {
        Line line = page.joined(first, last);
        boolean named = isTop(page, first)
                && page.is(last + 1, LineKind.DATE)
                && line.words() <= MOST_WORDS_OF_A_PAPER
                && papers.mayBeNamed(line.text());
        if (!named) {
            return 0;
        }
        boolean headlineBelow = false;
        for (int i = last + 2; i < Math.min(page.size(), last + 6); i++) {
            headlineBelow |= page.is(i, LineKind.TEXT)
                    && (Beginnings.mayBeHeadline(page.line(i)) || Columns.isBelowOldDate(page, i))
                    && (page.is(i + 1, LineKind.BYLINE)
                            || page.is(i + 2, LineKind.BYLINE)
                            || papers.hasPressWord(line.text()));
        }
        return headlineBelow ? 5 : 0;
    }
}
