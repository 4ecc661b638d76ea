package org.pressmark.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.clipping.Passage;
import org.pressmark.language.CalendarWords;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Name;
import org.pressmark.language.Phrases;
import org.pressmark.language.Table;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/**
 * Bodies that an English story names by a pattern, which the recogniser often cuts short or overlooks: "Ministry of Transport and
 * Works", "Cape Town City Council", "the Norwegian defence ministry".
 */
final class PatternedBodies {

    private static final Patterns PATTERNS = Patterns.read();
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> LINKS = Set.of("and", "of", "for", "the");
    private static final Set<String> NO_BEGINNINGS =
            Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their", "our");

    private static final Set<String> OFFICES = Set.of("office", "chambers");
    /** Words that begin a sentence before a body's name and are no part of it. */
    private static final Set<String> OPENINGS = Set.of(
            "every",
            "each",
            "some",
            "all",
            "no",
            "many",
            "most",
            "new",
            "former",
            "local",
            "another",
            "any",
            "both",
            "when",
            "if",
            "after",
            "before",
            "while",
            "but",
            "and",
            "as",
            "at",
            "in",
            "on",
            "for",
            "with",
            "by",
            "from",
            "to",
            "of",
            "rival",
            "rivals",
            "contractor",
            "contractors",
            "developer",
            "company",
            "union",
            "retailer",
            "airline",
            "bank",
            "charity",
            "firm",
            "manufacturer",
            "broadcaster",
            "newspaper");

    private static final int LONGEST = 7;
    private static final int MOST_WORDS_BEFORE = 4;
    private static final double HEADLINE_CASE = 0.6;

    private record Patterns(
            Phrases<Boolean> before, Phrases<Boolean> after, Set<String> lastWords, Set<String> portfolios) {

        static Patterns read() {
            Phrases.Builder<Boolean> before = new Phrases.Builder<>();
            Phrases.Builder<Boolean> after = new Phrases.Builder<>();
            Set<String> lastWords = new HashSet<>();
            Set<String> portfolios = new HashSet<>();
            for (Table.Row row : Table.read(PatternedBodies.class, "body-patterns.tsv")) {
                if (row.cell("place").equals("before")) {
                    before.put(row.cell("word"), true);
                } else if (row.cell("place").equals("after")) {
                    after.put(row.cell("word"), true);
                    lastWords.add(row.cell("word").replaceFirst("^.* ", ""));
                } else if (row.cell("place").equals("ministry")) {
                    portfolios.add(row.cell("word"));
                }
            }
            return new Patterns(before.build(), after.build(), Set.copyOf(lastWords), Set.copyOf(portfolios));
        }
    }

    private final Story story;

    private PatternedBodies(Story story) {
        this.story = story;
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
                if (PATTERNS.lastWords().contains(word(i).folded())) {
                    endingWith(i).ifPresent(spots::add);
                }
            } else if (word(i).folded().equals("ministry")) {
                ministryAt(i).ifPresent(spots::add);
            }
        }
    }

    /** "Ministry of Transport and Works", "Supreme Court of Canada". */
    private Optional<Spot> beginningAt(int index) {
        return PATTERNS.before().at(story.words(), index).flatMap(head -> {
            int at = head.to();
            if (!allCapitalised(index, at) || !isJoined(at) || !OF.contains(word(at).folded())) {
                return Optional.empty();
            }
            int to = runEnd(at);
            return to > at ? Optional.of(body(withQualifiers(index), to)) : Optional.empty();
        });
    }

    /** Where the capitalised words after the link {@code at} end, others of the kind "and Y" included; {@code at} if there are none. */
    private int runEnd(int at) {
        int end = at;
        int next = at;
        while (next < story.words().size() && next - at < LONGEST && isJoined(next)) {
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
        while (from > 0 && index - from < 2 && isJoined(from) && isQualifier(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isQualifier(int index) {
        Word word = word(index);
        return word.capitalised()
                && !story.beginsSentence(index)
                && !word.capitals()
                && Titles.shared().phrases().at(story.words(), index).isEmpty();
    }

    /** "Cape Town City Council", "Lagos State University": capitalised words before the last one. */
    private Optional<Spot> endingWith(int last) {
        int from = last;
        while (from > 0
                && last - from < MOST_WORDS_BEFORE
                && isJoined(from)
                && !isHyphenated(from)
                && (isPartBefore(from - 1) || isOfOffice(from - 1, last) || isHolder(from - 1, last))) {
            from--;
        }
        while (from < last && !word(from).capitalised()) {
            from++;
        }
        from = withPartner(from, last);
        while (from < last && NO_BEGINNINGS.contains(word(from).folded())) {
            from++;
        }
        boolean whole = PATTERNS.after()
                .at(story.words(), from)
                .filter(head -> head.to() == last + 1)
                .isPresent();
        boolean goesOn = last + 1 < story.words().size()
                && isJoined(last + 1)
                && word(last + 1).capitalised();
        return from < last && !whole && !goesOn && !isHyphenated(from) && !isDoubtfulPair(from, last)
                ? Optional.of(body(from, last + 1))
                : Optional.empty();
    }

    /** "Punjab and Haryana High Court": one court for two provinces. */
    private int withPartner(int from, int last) {
        boolean pair = word(last).folded().equals("court")
                && from > 1
                && isJoined(from)
                && isJoined(from - 1)
                && word(from - 1).folded().equals("and")
                && word(from - 2).capitalised();
        return pair
                        && Gazetteer.shared()
                                .areas("en")
                                .at(story.words(), from - 2)
                                .filter(area -> area.to() == from - 1)
                                .isPresent()
                ? from - 2
                : from;
    }

    private boolean isHyphenated(int index) {
        return index > 0 && story.text().charAt(word(index).start() - 1) == '-';
    }

    private boolean isPartBefore(int index) {
        Word word = word(index);
        boolean opening = OPENINGS.contains(word.folded()) && story.beginsSentence(index);
        return word.capitalised()
                && !opening
                && Titles.shared().phrases().at(story.words(), index).isEmpty();
    }

    /** The "s" in "Attorney-General's Chambers". */
    private boolean isOfOffice(int index, int last) {
        return index == last - 1
                && word(index).folded().equals("s")
                && OFFICES.contains(word(last).folded())
                && isJoined(index);
    }

    private boolean isHolder(int index, int last) {
        return index > last - 4
                && index < last - 1
                && OFFICES.contains(word(last).folded())
                && word(last - 1).folded().equals("s")
                && word(index).capitalised();
    }

    /** "Friday Court" is none. */
    private boolean isDoubtfulPair(int from, int last) {
        return last - from == 1 && CalendarWords.contains(word(from).folded());
    }

    /** "Norwegian defence ministry", "the finance ministry", in whatever case. */
    private Optional<Spot> ministryAt(int index) {
        if (index > 1
                && isJoined(index)
                && isJoined(index - 1)
                && word(index - 2).folded().equals("the")
                && PATTERNS.portfolios().contains(word(index - 1).folded())) {
            return Optional.of(body(index - 1, index + 1));
        }
        int from = index;
        while (from > 0 && index - from < 3 && isJoined(from) && !word(from - 1).capitalised()) {
            from--;
        }
        if (from == index || from == 0 || !isJoined(from)) {
            return Optional.empty();
        }
        List<Word> before = story.words().subList(from - 1, from);
        boolean country = !Gazetteer.shared().adjectives().in(before).isEmpty()
                || !Gazetteer.shared().areas("en").in(before).isEmpty();
        boolean offices = story.words().subList(from, index).stream().noneMatch(word -> LINKS.contains(word.folded()));
        return country && offices && index - from < 3 ? Optional.of(body(from - 1, index + 1)) : Optional.empty();
    }

    private static Spot body(int from, int to) {
        return new Spot(Name.Kind.ORGANISATION, from, to, Spot.Source.PATTERN);
    }

    private boolean allCapitalised(int from, int to) {
        return story.words().subList(from, to).stream().allMatch(Word::capitalised);
    }

    private boolean isJoined(int index) {
        return index < story.words().size() && word(index).joined();
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
