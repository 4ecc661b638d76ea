package org.pressmark.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Name;
import org.pressmark.language.Organisations;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** Puts right where the recogniser lets the name of a body begin and end. */
final class BodyEdges {

    private static final Set<String> ENDING_PREPOSITIONS = NameWords.of("ends-body");
    private static final Set<String> NO_BODIES = NameWords.of("no-body");
    private static final Set<String> SHIPS = NameWords.of("ship");
    private static final Set<String> FIRMS = NameWords.of("firm");
    private static final Set<String> MINISTERS = NameWords.of("minister");
    private static final Set<String> HOLDERS = NameWords.of("holder");
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> LEGAL_FORMS = NameWords.of("legal-form");
    private static final Set<String> NEVER_WITHIN = NameWords.of("never-in-body");
    private static final Set<String> RIGHTS = NameWords.of("right");

    private final Story story;

    BodyEdges(Story story) {
        this.story = story;
    }

    /** The parts of what the recogniser took for one body: "Labor's Jihad Dib", "Rural Service of the Department of Trade". */
    List<Spot> parted(Spot spot) {
        if (spot.kind() != Name.Kind.ORGANISATION || !story.language().startsWith("en")) {
            return List.of(spot);
        }
        for (int i = spot.from() + 1; i + 1 < spot.to(); i++) {
            boolean possessed = word(i).folded().equals("s")
                    && GivenNames.contains(word(i + 1).folded());
            if (possessed && !Bodies.hasBodyWord(story, i, spot.to())) {
                return List.of(
                        spot.reaching(spot.from(), i), new Spot(Name.Kind.PERSON, i + 1, spot.to(), spot.source()));
            }
            if (isInTown(i, spot)) {
                return List.of(
                        spot.reaching(spot.from(), i), new Spot(Name.Kind.PLACE, i + 1, spot.to(), spot.source()));
            }
            if (isOfFirm(i, spot)) {
                return List.of(spot.reaching(i + 1, spot.to()));
            }
            if (isOfTheBody(i, spot) && Bodies.hasBodyWord(story, spot.from(), i)) {
                return List.of(spot.reaching(spot.from(), i), spot.reaching(i + 2, spot.to()));
            }
        }
        return List.of(spot);
    }

    /** "Ashworth Museum in Bury St Edmunds". */
    private boolean isInTown(int index, Spot spot) {
        return word(index).folded().equals("in")
                && !word(index).capitalised()
                && Gazetteer.shared().knows(story.printed(index + 1, spot.to()), "en");
    }

    /** "Antares of Lund Brothers Corp." is the firm's. */
    private boolean isOfFirm(int index, Spot spot) {
        return word(index).folded().equals("of")
                && LEGAL_FORMS.contains(word(spot.to() - 1).folded())
                && !Bodies.hasBodyWord(story, spot.from(), index);
    }

    private boolean isOfTheBody(int index, Spot spot) {
        return word(index).folded().equals("of")
                && word(index + 1).folded().equals("the")
                && index + 2 < spot.to()
                && Organisations.shared()
                        .names()
                        .at(story.words(), index + 2)
                        .filter(body -> body.to() == spot.to() && body.to() - body.from() > 1)
                        .isPresent();
    }

    /** The body without offices, or the person: "Foreign Ministry Spokesperson" is the ministry, "U.S. Defense" before "Secretary" is nothing, "Justice Aamer Farooq" is a person. */
    Optional<Spot> trimmed(Spot recognised) {
        Spot spot = withoutPronouns(recognised);
        int end = beforePreposition(spot);
        if (isGovernmentOf(spot.from(), end) || isNoBody(spot) || isOffice(spot.from()) || isOfficeOf(spot)) {
            return Optional.empty();
        }
        int to = beforeOffice(spot, end);
        int titled = titleEnd(spot.from());
        boolean person = titled > spot.from()
                && titled < to
                && !Bodies.hasBodyWord(story, spot.from(), to)
                && story.words().subList(titled, to).stream().noneMatch(word -> EnglishWords.contains(word.folded()));
        if (person) {
            return Optional.of(new Spot(Name.Kind.PERSON, titled, to, spot.source()));
        }
        boolean rest = to == end || to > spot.from() && Bodies.hasBodyWord(story, spot.from(), to);
        return rest && to > spot.from() ? Optional.of(spot.reaching(spot.from(), to)) : Optional.empty();
    }

    /** "City Council" in "Nothing City Council does". */
    private Spot withoutPronouns(Spot spot) {
        int from = spot.from();
        while (from < spot.to() - 1
                && NEVER_WITHIN.contains(word(from).folded())
                && !word(from).capitals()) {
            from++;
        }
        return spot.reaching(from, spot.to());
    }

    /** "Foreign Ministry" before "Spokesperson". */
    private int beforeOffice(Spot spot, int end) {
        for (int from = spot.from(); from < end; from++) {
            int titled = titleEnd(from);
            if (titled > from && titled >= spot.to() && !Bodies.hasBodyWord(story, from, spot.to())) {
                return from;
            }
        }
        return end;
    }

    /** "State for Transport" behind "Secretary of". */
    private boolean isOffice(int index) {
        return index > 1
                && word(index).joined()
                && word(index - 1).folded().equals("of")
                && MINISTERS.contains(word(index - 2).folded())
                && word(index).folded().equals("state");
    }

    /** "Minister of Agriculture", "DG of Shipping": who holds it, and no body. */
    private boolean isOfficeOf(Spot spot) {
        int end = Math.max(
                titleEnd(spot.from()), HOLDERS.contains(word(spot.from()).folded()) ? spot.from() + 1 : 0);
        return end > spot.from()
                && end < spot.to()
                && OF.contains(word(end).folded())
                && !Bodies.hasBodyWord(story, spot.from(), spot.to());
    }

    /** "Straits Industrial Index", "HMS Baram", but not what the table of organisations knows. */
    private boolean isNoBody(Spot spot) {
        if (spot.length() == 1) {
            return false;
        }
        Word first = word(spot.from());
        boolean ship = first.capitals() && SHIPS.contains(first.folded());
        return ship
                || RIGHTS.contains(story.folded(spot.from(), spot.to()))
                || NO_BODIES.contains(word(spot.to() - 1).folded())
                        && Organisations.shared()
                                .named(story.printed(spot.from(), spot.to()))
                                .isEmpty();
    }

    /** "Government of Canada on Pacific Hake" is no longer than its first half. */
    private int beforePreposition(Spot spot) {
        for (int i = spot.from() + 2; i < spot.to(); i++) {
            boolean firm =
                    word(i).folded().equals("of") && FIRMS.contains(word(i - 1).folded());
            if ((firm || ENDING_PREPOSITIONS.contains(word(i).folded()))
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
        return Titles.shared().endAt(story.words(), from);
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
