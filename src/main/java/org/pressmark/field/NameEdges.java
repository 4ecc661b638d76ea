package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Name;
import org.pressmark.language.Organisations;
import org.pressmark.language.Phrases;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** Puts right where the recogniser lets a name begin and end. */
final class NameEdges {

    private static final Set<String> ENDING_PREPOSITIONS = Set.of("on", "with", "against", "over", "that", "to", "by");

    /** Behind a name: degrees, orders, seats in parliament. */
    private static final Set<String> HONOURS = Set.of(
            "qc", "kc", "sc", "mp", "mep", "mla", "msp", "td", "obe", "mbe", "cbe", "phd", "md", "jp", "rn", "ra");
    /** What ends in one of these is no body: an index, a law, a prize. */
    private static final Set<String> NO_BODIES = Set.of(
            "index",
            "act",
            "bill",
            "treaty",
            "agreement",
            "accord",
            "prize",
            "award",
            "awards",
            "protocol",
            "games",
            "plan",
            "cup",
            "amendment",
            "convention",
            "declaration",
            "memorandum",
            "initiative",
            "war",
            "day",
            "week");

    private static final Set<String> SHIPS = Set.of("mv", "hms", "uss", "ss", "rms", "hmas", "ins");

    /** Written like initials, but no part of a name. */
    private static final Set<String> OFFICES = Set.of("pm", "mp", "dr", "us", "uk", "uae", "un", "eu");

    private static final Set<String> FIRMS = Set.of("sons", "co", "company", "ltd", "inc", "corp", "brothers");
    private static final Set<String> MINISTERS = Set.of("secretary", "secretaries", "minister", "ministers");

    private final Story story;

    NameEdges(Story story) {
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
                        new Spot(spot.kind(), spot.from(), i, spot.source()),
                        new Spot(Name.Kind.PERSON, i + 1, spot.to(), spot.source()));
            }
            if (isInTown(i, spot)) {
                return List.of(
                        new Spot(spot.kind(), spot.from(), i, spot.source()),
                        new Spot(Name.Kind.PLACE, i + 1, spot.to(), spot.source()));
            }
            if (isOfTheBody(i, spot) && Bodies.hasBodyWord(story, spot.from(), i)) {
                return List.of(
                        new Spot(spot.kind(), spot.from(), i, spot.source()),
                        new Spot(spot.kind(), i + 2, spot.to(), spot.source()));
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

    private boolean isOfTheBody(int index, Spot spot) {
        return word(index).folded().equals("of")
                && word(index + 1).folded().equals("the")
                && Organisations.shared()
                        .names()
                        .at(story.words(), index + 2)
                        .filter(body -> body.to() == spot.to() && body.to() - body.from() > 1)
                        .isPresent();
    }

    /** The same name without titles and with the halves of its hyphenated words; empty if only a title is left. */
    Optional<Spot> trimmed(Spot spot) {
        Spot whole = withHyphenated(spot);
        return switch (whole.kind()) {
            case PERSON ->
                Optional.of(withInitials(withGivenName(withoutHonours(withoutTitles(whole)))))
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

    /** "Sarah Lyle QC". */
    private Spot withoutHonours(Spot spot) {
        int to = spot.to();
        while (to - spot.from() > 2
                && word(to - 1).capitals()
                && HONOURS.contains(word(to - 1).folded())) {
            to--;
        }
        return new Spot(spot.kind(), spot.from(), to, spot.source());
    }

    /** Initials that the recogniser left out: "A. W." before "Cottle", "M.R." before "Vijay". */
    private Spot withInitials(Spot spot) {
        int from = spot.from();
        while (from > 0 && spot.length() > 0 && isInitial(from - 1)) {
            from--;
        }
        return new Spot(spot.kind(), from, spot.to(), spot.source());
    }

    /** A capital letter or two with their dots, before a name that follows at once. */
    private boolean isInitial(int index) {
        Word word = word(index);
        String printed = story.text().substring(word.start(), word.end());
        String between = story.text().substring(word.end(), word(index + 1).start());
        boolean letter = printed.length() == 1 && word.capitalised() && (between.equals(". ") || between.equals("."));
        boolean letters = printed.indexOf('.') == 1 && printed.length() <= 6 && between.isBlank();
        return letter
                || letters
                        && Gazetteer.shared()
                                .areas("en")
                                .at(story.words(), index)
                                .isEmpty()
                        && !OFFICES.contains(word.folded());
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
        if (isGovernmentOf(spot.from(), to) || isNoBody(spot) || isOffice(spot.from())) {
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

    /** "State for Transport" behind "Secretary of". */
    private boolean isOffice(int index) {
        return index > 1
                && word(index).joined()
                && word(index - 1).folded().equals("of")
                && MINISTERS.contains(word(index - 2).folded())
                && word(index).folded().equals("state");
    }

    /** "Straits Industrial Index", but not what the table of organisations knows. */
    private boolean isNoBody(Spot spot) {
        boolean ship = spot.length() > 1
                && SHIPS.contains(word(spot.from()).folded())
                && word(spot.from()).capitals();
        return ship
                || spot.length() > 1
                        && NO_BODIES.contains(word(spot.to() - 1).folded())
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
