package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.clipping.Passage;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/**
 * Bodies that an English story names by a pattern, which the recogniser often cuts short or overlooks: "Ministry of Transport and
 * Works", "Cape Town City Council", "the Norwegian defence ministry".
 */
final class PatternedBodies {

    private static final BodyPatterns PATTERNS = BodyPatterns.shared();
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> LINKS = NameWords.of("link");
    /** Countries that are printed by their initials before a body: "U.S. Department of Transport". */
    private static final Set<String> STATES = NameWords.of("initialled-state");

    private static final int LONGEST = 7;
    private static final int MOST_QUALIFIERS = 4;
    private static final double HEADLINE_CASE = 0.6;

    private final Story story;
    private final TailedBodies tailed;
    private final LocalBodies local;

    private PatternedBodies(Story story) {
        this.story = story;
        this.tailed = new TailedBodies(story);
        this.local = new LocalBodies(story);
    }

    /** The bodies in {@code story}; they may overlap. Headlines with a capital on every word say nothing. */
    static List<Spot> in(Story story) {
        List<Spot> spots = new ArrayList<>();
        if (!story.language().startsWith("en")) {
            return spots;
        }
        PatternedBodies bodies = new PatternedBodies(story);
        int from = 0;
        for (Passage passage : story.passages()) {
            int to = story.wordsBefore(passage.end());
            if (!bodies.isHeadlineCase(from, to)) {
                bodies.addAll(from, to, spots);
            }
            from = Math.max(from, to);
        }
        return spots;
    }

    private boolean isHeadlineCase(int from, int to) {
        long capitalised = story.words().subList(from, Math.max(from, to)).stream()
                .filter(Word::capitalised)
                .count();
        return capitalised > HEADLINE_CASE * (to - from);
    }

    private void addAll(int from, int to, List<Spot> spots) {
        for (int i = from; i < to; i++) {
            if (word(i).capitalised()) {
                beginningAt(i).ifPresent(spots::add);
            }
            if (PATTERNS.lastWords().contains(word(i).folded())
                    && (word(i).capitalised() || tailed.isCooperative(i, i))) {
                tailed.endingWith(i).ifPresent(spots::add);
            }
            local.at(i).ifPresent(spots::add);
        }
    }

    /** "Ministry of Transport and Works", "Supreme Court of Canada". */
    private Optional<Spot> beginningAt(int index) {
        return PATTERNS.before().at(story.words(), index).flatMap(head -> {
            int at = head.to();
            if (!allCapitalised(index, at) || !story.goesOn(at) || !OF.contains(word(at).folded())) {
                return Optional.empty();
            }
            int to = runEnd(at);
            return to > at ? Optional.of(Spot.patternedBody(withQualifiers(index), to)) : Optional.empty();
        });
    }

    /** Where the capitalised words after the link {@code at} end, others of the kind "and Y" included; {@code at} if there are none. */
    private int runEnd(int at) {
        int end = at;
        int next = at;
        while (next < story.words().size() && next - at < LONGEST && story.goesOn(next)) {
            if (word(next).capitalised()
                    && Titles.shared().phrases().at(story.words(), next).isEmpty()) {
                end = next + 1;
            } else if (!LINKS.contains(word(next).folded()) || next - end > 2 || isAcrossBodies(next, end > at)) {
                break;
            }
            next++;
        }
        return end;
    }

    /** "the Ministry of Defence and the Treasury", "the University of Leeds and Oxfam": after "and" a new name may begin. */
    private boolean isAcrossBodies(int index, boolean begun) {
        if (!word(index).folded().equals("and") || !begun) {
            return false;
        }
        return index + 1 >= story.words().size()
                || word(index + 1).folded().equals("the")
                || !EnglishWords.contains(word(index + 1).folded())
                || PATTERNS.before().at(story.words(), index + 1).isPresent();
    }

    /** "Royal" before "College of Nursing", "Indian" before "Institute of Science". */
    private int withQualifiers(int index) {
        int from = index;
        while (from > 0 && index - from < MOST_QUALIFIERS && story.goesOn(from) && isQualifier(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isQualifier(int index) {
        Word word = word(index);
        return word.capitalised()
                && (!story.beginsSentence(index) || STATES.contains(word.folded()))
                && (!word.capitals() || STATES.contains(word.folded()))
                && Titles.shared().phrases().at(story.words(), index).isEmpty();
    }

    private boolean allCapitalised(int from, int to) {
        return story.words().subList(from, to).stream().allMatch(Word::capitalised);
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
