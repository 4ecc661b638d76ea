package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Name;
import org.pressmark.language.Organisations;
import org.pressmark.language.Phrases;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** Puts right where the recogniser lets a name begin and end. */
final class NameEdges {

    private static final Set<String> ENDING_PREPOSITIONS = Set.of("on", "with", "against", "over", "that", "to", "by");

    private final Story story;

    NameEdges(Story story) {
        this.story = story;
    }

    /** The same name without titles and with the halves of its hyphenated words; empty if only a title is left. */
    Optional<Spot> trimmed(Spot spot) {
        Spot whole = withHyphenated(spot);
        return switch (whole.kind()) {
            case PERSON ->
                Optional.of(withGivenName(withoutTitles(whole)))
                        .filter(person -> person.length() > 0 && !isConstituency(person));
            case ORGANISATION -> body(whole);
            case PLACE -> Optional.of(whole);
        };
    }

    /** "Moon Jae" before "-in", "Carla Nuñez" before "-Ford". */
    private Spot withHyphenated(Spot spot) {
        int to = spot.to();
        boolean longName = spot.length() > 1;
        while (to < story.words().size()
                && follows(to, '-')
                && longName
                && (spot.kind() == Name.Kind.PERSON || word(to).capitalised())) {
            to++;
        }
        if (spot.kind() == Name.Kind.PERSON && isIrish(to)) {
            to += 2;
        }
        return new Spot(spot.kind(), spot.from(), to, spot.source());
    }

    /** "O'Connor" after "David Bourke". */
    private boolean isIrish(int index) {
        return index + 1 < story.words().size()
                && follows(index, ' ')
                && word(index).folded().equals("o")
                && word(index).capitalised()
                && word(index + 1).joined()
                && word(index + 1).capitalised()
                && "'’".indexOf(story.text().charAt(word(index).end())) >= 0;
    }

    /** Titles that the recogniser took into the name are no part of it. */
    private Spot withoutTitles(Spot spot) {
        int from = spot.from();
        int end = titleEnd(from);
        while (end > from && end < spot.to()) {
            from = end;
            end = titleEnd(from);
        }
        boolean onlyTitle =
                end == spot.to() && EnglishWords.contains(word(spot.to() - 1).folded());
        return new Spot(spot.kind(), onlyTitle ? spot.to() : from, spot.to(), spot.source());
    }

    /** A first name that the recogniser left out: "Recep" before "Tayyip Erdogan". */
    private Spot withGivenName(Spot spot) {
        int before = spot.from() - 1;
        if (!story.language().startsWith("en")
                || spot.length() == 0
                || before < 0
                || !follows(spot.from(), ' ')
                || story.beginsSentence(before) && before > 0) {
            return spot;
        }
        Word word = word(before);
        boolean name = word.capitalised()
                && !word.capitals()
                && word.end() - word.start() > 2
                && !EnglishWords.contains(word.folded())
                && !endsTitle(before)
                && isUnknown(story.words().subList(before, before + 1));
        return name ? new Spot(spot.kind(), before, spot.to(), spot.source()) : spot;
    }

    /** "D-Ohio" after a senator's name. */
    private boolean isConstituency(Spot spot) {
        int last = spot.to() - 1;
        return spot.length() > 1 && word(spot.from()).end() - word(spot.from()).start() == 1 && follows(last, '-');
    }

    private static boolean isUnknown(List<Word> word) {
        return Gazetteer.shared().areas("en").in(word).isEmpty()
                && Gazetteer.shared().adjectives().in(word).isEmpty()
                && Organisations.shared().names().in(word).isEmpty();
    }

    private boolean endsTitle(int index) {
        for (int from = Math.max(0, index - 3); from <= index; from++) {
            if (titleEnd(from) == index + 1) {
                return true;
            }
        }
        return false;
    }

    /** "Foreign Ministry Spokesperson" is the ministry, "U.S. Defense" before "Secretary" is nothing, "Justice Aamer Farooq" is a person. */
    private Optional<Spot> body(Spot spot) {
        int to = beforePreposition(spot);
        if (isGovernmentOf(spot.from(), to)) {
            return Optional.empty();
        }
        for (int from = spot.from(); from < to; from++) {
            int end = titleEnd(from);
            if (end > from && end >= spot.to() && !Bodies.hasBodyWord(story, from, spot.to())) {
                to = from;
            }
        }
        int titled = titleEnd(spot.from());
        boolean person = titled > spot.from()
                && titled < to
                && !Bodies.hasBodyWord(story, spot.from(), to)
                && story.words().subList(titled, to).stream().noneMatch(word -> EnglishWords.contains(word.folded()));
        if (person) {
            return Optional.of(new Spot(Name.Kind.PERSON, titled, to, spot.source()));
        }
        boolean rest = to == beforePreposition(spot) || to > spot.from() && Bodies.hasBodyWord(story, spot.from(), to);
        return rest && to > spot.from()
                ? Optional.of(new Spot(spot.kind(), spot.from(), to, spot.source()))
                : Optional.empty();
    }

    /** "Government of Canada on Pacific Hake" is no longer than its first half. */
    private int beforePreposition(Spot spot) {
        for (int i = spot.from() + 2; i < spot.to(); i++) {
            if (ENDING_PREPOSITIONS.contains(word(i).folded())
                    && !word(i).capitalised()
                    && !Bodies.hasBodyWord(story, i, spot.to())) {
                return i;
            }
        }
        return spot.to();
    }

    /** A government by its country is the country that acts. */
    private boolean isGovernmentOf(int from, int to) {
        return to - from > 2
                && word(from).folded().equals("government")
                && Gazetteer.shared()
                        .areas("en")
                        .at(story.words(), from + 2)
                        .filter(area -> area.to() == to)
                        .isPresent();
    }

    private int titleEnd(int from) {
        return Titles.shared()
                .phrases()
                .at(story.words(), from)
                .map(Phrases.Match::to)
                .orElse(from);
    }

    private boolean follows(int index, char joint) {
        return index > 0
                && word(index).start() - word(index - 1).end() == 1
                && story.text().charAt(word(index).start() - 1) == joint;
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
