package org.pressmark.anatomy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlets;

/** Finds the line with which the story begins, below mastheads, menus, headline and byline. */
public final class Beginnings {

    private static final int MANY_WORDS = 30;
    private static final int SENTENCE_WORDS = 12;
    private static final int FEW_WORDS = 4;
    private static final int LOOK_AHEAD = 9;
    private static final int MOST_WORDS_BEFORE_HEADLINE = 90;
    private static final int LONGEST_HEADLINE = 200;
    private static final int STRANGER_WITHIN = 3;
    private static final int PARAGRAPHS_BELOW = 2;
    private static final int MANY_WORDS_OF_HEADLINE = 20;
    /** {@code Horses on the beach all the year? Mayors along the coast cannot agree}: the question belongs to the headline. */
    private static final Pattern ASKED = Pattern.compile("^[^.!?…]{10,120}\\? [^.!?…]{10,90}$");

    /** {@code Mayor on buses: “We waited. Now it is over”}: sentences quoted in a headline. */
    private static final Pattern QUOTED_END = Pattern.compile("[^.!?…][\"”“»]$");

    private static final Pattern FULL_END = Pattern.compile("(?:\\.|\\.[\"”»)]|…|。|。」)\\s*$");

    private final Datelines datelines;

    Beginnings(Datelines datelines) {
        this.datelines = datelines;
    }

    /** The index of the first line of the story; the number of lines if there is no story. */
    int of(Page page) {
        boolean headlineSeen = false;
        int i = 0;
        while (i < page.size()) {
            if (!page.is(i, LineKind.TEXT)) {
                i++;
                continue;
            }
            int last = page.paragraphs().lastOf(page.lines(), i);
            while (last > i && !page.is(last, LineKind.TEXT)) {
                last--;
            }
            if (isOpening(page, i, last, headlineSeen)) {
                return i;
            }
            headlineSeen |= mayBeHeadline(page.joined(i, last));
            i++;
        }
        return page.size();
    }

    private boolean isOpening(Page page, int first, int last, boolean headlineSeen) {
        Line paragraph = page.joined(first, last);
        Passage line = paragraph.passage();
        Optional<Dateline> dateline = datelines.at(page.text(), line.start(), line.end());
        boolean prose = isProse(paragraph);
        boolean headed = !prose
                && !paragraph.endsSentence()
                && (page.is(last + 1, LineKind.DATE) || page.is(last + 1, LineKind.BYLINE));
        if (dateline.isPresent()
                && !headed
                && (prose
                        || isStrong(dateline.get())
                        || paragraph.words() >= (headlineSeen ? FEW_WORDS : SENTENCE_WORDS)
                                && !dateline.get().places().isEmpty())) {
            return true;
        }
        return prose && !headlineFollows(page, last) && !isTwice(page, first, last) && !isStranger(page, first, last);
    }

    private static boolean isStrong(Dateline dateline) {
        return dateline.whole().printed().matches("(?s).*[\\d(/].*")
                && !dateline.places().isEmpty();
    }

    /** Whether a paragraph is made of sentences. */
    static boolean isProse(Line paragraph) {
        int words = paragraph.words();
        boolean full = FULL_END.matcher(paragraph.text()).find();
        return words >= MANY_WORDS
                || words >= SENTENCE_WORDS && full
                || words > SENTENCE_WORDS
                        && paragraph.holdsSentenceEnd()
                        && !(words <= MANY_WORDS_OF_HEADLINE
                                && ASKED.matcher(paragraph.text()).matches())
                        && !QUOTED_END.matcher(paragraph.text()).find();
    }

    /** Whether a headline with date or byline below it is still to come: what stands above it is furniture. */
    private static boolean headlineFollows(Page page, int last) {
        int words = 0;
        for (int i = last + 1; i < Math.min(page.size(), last + LOOK_AHEAD); i++) {
            boolean mark = page.is(i, LineKind.DATE) || page.is(i, LineKind.BYLINE);
            if (mark && i - 1 > last && page.is(i - 1, LineKind.TEXT) && mayBeHeadline(page.line(i - 1))) {
                return words - page.line(i - 1).words() < MOST_WORDS_BEFORE_HEADLINE;
            }
            boolean pictures = page.is(i, LineKind.FURNITURE)
                    && i + 1 < page.size()
                    && page.line(i).text().equals(page.line(i + 1).text());
            if (pictures || isTwice(page, i)) {
                return words < MOST_WORDS_BEFORE_HEADLINE;
            }
            words += page.is(i, LineKind.TEXT) ? page.line(i).words() : 0;
        }
        return false;
    }

    /** A line set twice, one below the other, is a headline or stands by a picture, though it is a sentence. */
    private static boolean isTwice(Page page, int first, int last) {
        String line = page.line(first).text();
        boolean again = last + 1 < page.size() && page.line(last + 1).text().equals(line)
                || first > 0 && page.line(first - 1).text().equals(line);
        return first == last && line.length() <= LONGEST_HEADLINE && again;
    }

    /**
     * A notice to visitors, or what a house says of itself, above the headline: what stands below knows nothing of it, and much of the
     * line that follows.
     */
    private static boolean isStranger(Page page, int first, int last) {
        int next = last + 1;
        while (page.is(next, LineKind.FURNITURE) && next <= last + STRANGER_WITHIN) {
            next++;
        }
        if (first > STRANGER_WITHIN
                || next + PARAGRAPHS_BELOW >= page.size()
                || !page.is(next, LineKind.TEXT)
                || !mayBeHeadline(page.line(next))
                || page.line(next).words() < FEW_WORDS
                || page.line(next).endsSentence()) {
            return false;
        }
        String title = page.line(next).text();
        List<String> below = IntStream.range(next + 1, page.size())
                .filter(i -> page.is(i, LineKind.TEXT))
                .mapToObj(i -> page.line(i).text())
                .toList();
        Echoes echoes = Echoes.of(below);
        return echoes.of(title).isLoud()
                && echoes.of(page.joined(first, last).text()).isFaint();
    }

    /** A headline is often printed twice within a few lines, a story is not. */
    private static boolean isTwice(Page page, int index) {
        if (!page.is(index, LineKind.TEXT) || !mayBeHeadline(page.line(index))) {
            return false;
        }
        String folded = Outlets.fold(page.line(index).text());
        for (int i = index + 1; i < Math.min(page.size(), index + LOOK_AHEAD); i++) {
            if (page.is(i, LineKind.TEXT) && Outlets.fold(page.line(i).text()).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code line} is long enough and free of what no headline has. */
    public static boolean mayBeHeadline(Line line) {
        return line.length() <= LONGEST_HEADLINE
                && line.words() >= 3
                && !isProse(line)
                && (!line.text().endsWith(".") || line.isCapitals() || HeadlineForm.isTitle(line.text()));
    }
}
