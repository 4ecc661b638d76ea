package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.language.CalendarWords;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Name;
import org.pressmark.language.Phrases;
import org.pressmark.language.Table;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** Names in English whose kind the words beside them tell: "contractor Lund Brothers", "the village of Harstead", "Lake Harstead". */
final class Surroundings {

    private record Hint(Name.Kind kind, boolean part) {}

    private static final Phrases<Hint> BEFORE = hints("before");
    private static final Phrases<Hint> AFTER = hints("after");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_HINT = 3;
    private static final int OLDEST = 115;

    private final Story story;

    private Surroundings(Story story) {
        this.story = story;
    }

    private static Phrases<Hint> hints(String side) {
        Phrases.Builder<Hint> hints = new Phrases.Builder<>();
        Table.read(Surroundings.class, "surroundings.tsv").stream()
                .filter(row -> row.cell("side").equals(side))
                .forEach(row -> hints.put(
                        row.cell("word"),
                        new Hint(
                                row.cell("kind").equals("body") ? Name.Kind.ORGANISATION : Name.Kind.PLACE,
                                row.cell("capital").equals("yes"))));
        return hints.build();
    }

    /** The names in {@code story}; they may overlap with what others propose. */
    static List<Spot> in(Story story) {
        List<Spot> spots = new ArrayList<>();
        if (!story.language().startsWith("en")) {
            return spots;
        }
        Surroundings surroundings = new Surroundings(story);
        int at = 0;
        while (at < story.words().size()) {
            at += surroundings.isArticle(at) ? 1 : 0;
            int end = surroundings.runEnd(at);
            if (end > at) {
                surroundings.named(at, end).ifPresent(spots::add);
            }
            at = Math.max(end, at + 1);
        }
        return spots;
    }

    /** "The" at the beginning of a sentence is no part of a name. */
    private boolean isArticle(int index) {
        return word(index).folded().equals("the") && index + 1 < story.words().size() && story.beginsSentence(index);
    }

    /** Where the run of capitalised words that begins at {@code at} ends; {@code at} if none does. */
    private int runEnd(int at) {
        int end = at;
        while (end < story.words().size()
                && word(end).capitalised()
                && (end == at || word(end).joined() && !isAfterDot(end))
                && end - at <= LONGEST_NAME) {
            end++;
        }
        return end;
    }

    /** "Peel Hunt. Zentrix": a word so short could be an abbreviation, and a sentence ends here. */
    private boolean isAfterDot(int index) {
        return story.text().charAt(word(index - 1).end()) == '.'
                && word(index - 1).end() - word(index - 1).start() > 2;
    }

    private Optional<Spot> named(int from, int to) {
        Optional<Spot> feature = feature(from, to);
        if (feature.isPresent() || to - from > LONGEST_NAME || !isName(from, to)) {
            return feature;
        }
        return opening(from, to)
                .map(begin -> new Spot(Name.Kind.ORGANISATION, begin, to, Spot.Source.PATTERN))
                .or(() -> beside(from, to));
    }

    /** Where the name begins behind a word that only a sentence's beginning capitalises: "Contractor Lund Brothers". */
    private Optional<Integer> opening(int from, int to) {
        return BEFORE.at(story.words(), from)
                .filter(match -> match.to() < to
                        && story.beginsSentence(from)
                        && match.meaning().kind() == Name.Kind.ORGANISATION)
                .map(Phrases.Match::to)
                .filter(begin -> isFit(Name.Kind.ORGANISATION, begin, to));
    }

    private Optional<Spot> beside(int from, int to) {
        boolean common = EnglishWords.contains(word(from).folded()) && story.beginsSentence(from);
        return before(from)
                .or(() -> after(to))
                .or(() -> home(from))
                .filter(kind -> !common && isFit(kind, from, to))
                .map(kind -> new Spot(kind, from, to, Spot.Source.PATTERN));
    }

    /** "Lake Harstead", "Isle of Harstead", "Harstead Creek"; a headline with a capital on every word says nothing. */
    private Optional<Spot> feature(int from, int to) {
        if (word(from).start() < story.headlineEnd()) {
            return Optional.empty();
        }
        int begin = BEFORE.at(story.words(), from)
                .filter(match -> match.meaning().part())
                .map(Phrases.Match::to)
                .orElse(from);
        int end = begin >= to
                        && begin > from
                        && begin < story.words().size()
                        && word(begin).joined()
                ? runEnd(begin)
                : to;
        boolean headed = begin > from && end > begin && end - begin < LONGEST_HINT;
        boolean tailed = to - from > 1
                && !word(from).folded().equals("operation")
                && to - from <= LONGEST_HINT
                && isName(from, to)
                && AFTER.at(story.words(), to - 1)
                        .filter(match -> match.meaning().part())
                        .isPresent();
        int last = headed ? end : to;
        return (headed || tailed) && !word(last - 1).capitals() && !Bodies.hasBodyWord(story, from, last)
                ? Optional.of(new Spot(Name.Kind.PLACE, from, last, Spot.Source.PATTERN))
                : Optional.empty();
    }

    private Optional<Name.Kind> before(int index) {
        for (int from = Math.max(0, index - LONGEST_HINT); from < index; from++) {
            Optional<Name.Kind> kind = BEFORE.at(story.words(), from)
                    .filter(match -> match.to() == index && word(index).joined())
                    .map(Phrases.Match::meaning)
                    .filter(hint -> !hint.part())
                    .map(Hint::kind);
            if (kind.isPresent() && (!word(from).capitalised() || story.beginsSentence(from))) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<Name.Kind> after(int index) {
        boolean common = EnglishWords.contains(word(index - 1).folded());
        if (common
                || index >= story.words().size()
                || !word(index).joined()
                || word(index).capitalised()) {
            return Optional.empty();
        }
        return AFTER.at(story.words(), index)
                .map(Phrases.Match::meaning)
                .filter(hint -> !hint.part())
                .map(Hint::kind);
    }

    /** "Ann Lund, 31, of Harstead". */
    private Optional<Name.Kind> home(int index) {
        boolean of = index > 1
                && word(index).joined()
                && word(index - 1).folded().equals("of")
                && isAge(word(index - 2).folded());
        return of ? Optional.of(Name.Kind.PLACE) : Optional.empty();
    }

    private static boolean isAge(String folded) {
        return folded.length() < 4
                && !folded.isEmpty()
                && folded.chars().allMatch(Character::isDigit)
                && Integer.parseInt(folded) < OLDEST;
    }

    private boolean isFit(Name.Kind kind, int from, int to) {
        boolean given = GivenNames.contains(word(from).folded());
        if (kind == Name.Kind.ORGANISATION) {
            boolean area = Gazetteer.shared()
                    .areas("en")
                    .at(story.words(), from)
                    .filter(match -> match.to() == to)
                    .isPresent();
            return !area && !(given && to - from > 1) && !Gazetteer.shared().knows(story.printed(from, to), "en");
        }
        return !Bodies.hasBodyWord(story, from, to) || Gazetteer.shared().knows(story.printed(from, to), "en");
    }

    /** A name in running text and neither a title, a people nor a day. */
    private boolean isName(int from, int to) {
        Word first = word(from);
        boolean people = Gazetteer.shared()
                .adjectives()
                .at(story.words(), from)
                .filter(match -> match.to() == to)
                .isPresent();
        return !people
                && first.end() - first.start() > 2
                && !CalendarWords.contains(first.folded())
                && Titles.shared().phrases().at(story.words(), from).isEmpty();
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
