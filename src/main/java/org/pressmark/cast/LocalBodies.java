package org.pressmark.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Phrases;
import org.pressmark.language.Place;
import org.pressmark.language.Word;

/**
 * English bodies that are named by the country or place for which they act, or by a common word alone: "the Norwegian defence
 * ministry", "the Harstead County board", "the Navy", "Hockey India".
 */
final class LocalBodies {

    private static final BodyPatterns PATTERNS = BodyPatterns.shared();
    private static final Set<String> AREAS = NameWords.of("area");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> LINKS = NameWords.of("link");
    private static final Set<String> BEFORE_PARLIAMENT = NameWords.of("before-parliament");
    private static final int LONGEST_PLACE = 4;

    private final Story story;

    LocalBodies(Story story) {
        this.story = story;
    }

    /** The body whose telling word stands at {@code index}. */
    Optional<Spot> at(int index) {
        Word word = word(index);
        if (word.capitalised()) {
            return bare(index).or(() -> national(index));
        }
        if (word.folded().equals("commission") && isElectoral(index)) {
            return Optional.of(Spot.patternedBody(index - 1, index + 1));
        }
        if (word.folded().equals("parliament") && isBareParliament(index)) {
            return Optional.of(Spot.patternedBody(index, index + 1));
        }
        if (word.folded().equals("ministry")) {
            return ministryAt(index);
        }
        return PATTERNS.local().contains(word.folded()) ? localAt(index) : Optional.empty();
    }

    /** "told parliament", "in parliament": without an article, that of the country. */
    private boolean isBareParliament(int index) {
        return index > 0
                && isJoined(index)
                && BEFORE_PARLIAMENT.contains(word(index - 1).folded());
    }

    /** "the electoral commission" of the country that a story is about. */
    private boolean isElectoral(int index) {
        return index > 1
                && isJoined(index)
                && isJoined(index - 1)
                && word(index - 1).folded().equals("electoral")
                && word(index - 2).folded().equals("the")
                && !story.nameGoesOn(index + 1);
    }

    /** "the Navy". */
    private Optional<Spot> bare(int index) {
        boolean bare = PATTERNS.alone().contains(word(index).folded())
                && !word(index).capitals()
                && index > 0
                && word(index).joined()
                && word(index - 1).folded().equals("the")
                && !story.nameGoesOn(index + 1);
        return bare ? Optional.of(Spot.patternedBody(index, index + 1)) : Optional.empty();
    }

    /** "Hockey India": a subject and the country or region in which it is the body's own. */
    private Optional<Spot> national(int index) {
        boolean subject = PATTERNS.subjects().contains(word(index).folded())
                && !word(index).capitals()
                && !(index > 0 && word(index).joined() && word(index - 1).capitalised())
                && story.nameGoesOn(index + 1);
        if (!subject) {
            return Optional.empty();
        }
        int to = Gazetteer.shared()
                .areas("en")
                .at(story.words(), index + 1)
                .map(Phrases.Match::to)
                .orElse(index + 2);
        return !story.nameGoesOn(to) && Gazetteer.shared().knows(story.printed(index + 1, to), "en")
                ? Optional.of(Spot.patternedBody(index, to))
                : Optional.empty();
    }

    /** "the Harstead County board", "the Tamil Nadu government". */
    private Optional<Spot> localAt(int index) {
        int to = index;
        if (to > 0
                && word(to).joined()
                && AREAS.contains(word(to - 1).folded())
                && !word(to - 1).capitalised()) {
            to--;
        }
        int from = to;
        while (from > 0
                && to - from < LONGEST_PLACE
                && word(from).joined()
                && word(from - 1).capitalised()) {
            from--;
        }
        while (from < to && ARTICLES.contains(word(from).folded())) {
            from++;
        }
        boolean whole = from < to && word(to).joined() && isFree(from);
        return whole && isPlaceOfBody(from, to, word(index).folded().equals("government"))
                ? Optional.of(Spot.patternedBody(from, index + 1))
                : Optional.empty();
    }

    /** No other capitalised word than an article stands before. */
    private boolean isFree(int index) {
        return index == 0
                || !word(index).joined()
                || !word(index - 1).capitalised()
                || ARTICLES.contains(word(index - 1).folded());
    }

    /** Whether the words name a place below a country; a government by its country is the country that acts. */
    private boolean isPlaceOfBody(int from, int to, boolean government) {
        boolean division = to - from > 1 && AREAS.contains(word(to - 1).folded());
        List<Place> areas = Gazetteer.shared().areas("en").of(story.printed(from, to));
        boolean region = areas.stream().anyMatch(place -> place.kind() == Place.Kind.REGION);
        boolean town = areas.isEmpty()
                && Gazetteer.shared().largeTown(story.printed(from, to)).isPresent();
        return government ? region : region || division || town;
    }

    /** "Norwegian defence ministry", "the finance ministry", in whatever case. */
    private Optional<Spot> ministryAt(int index) {
        if (index > 1
                && isJoined(index)
                && isJoined(index - 1)
                && word(index - 2).folded().equals("the")
                && PATTERNS.portfolios().contains(word(index - 1).folded())) {
            return Optional.of(Spot.patternedBody(index - 1, index + 1));
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
        return country && offices && index - from < 3
                ? Optional.of(Spot.patternedBody(from - 1, index + 1))
                : Optional.empty();
    }

    private boolean isJoined(int index) {
        return index < story.words().size() && word(index).joined();
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
