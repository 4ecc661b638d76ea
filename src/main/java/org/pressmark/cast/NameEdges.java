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

/** Puts right where the recogniser lets a name begin and end. */
final class NameEdges {

    /** Behind a name: degrees, orders, seats in parliament. */
    private static final Set<String> HONOURS = NameWords.of("honour");
    /** Written like initials, but no part of a name. */
    private static final Set<String> NO_INITIALS = NameWords.of("no-initials");

    private final Story story;
    private final BodyEdges bodies;

    NameEdges(Story story) {
        this.story = story;
        this.bodies = new BodyEdges(story);
    }

    /** The parts of what the recogniser took for one name. */
    List<Spot> parted(Spot spot) {
        return switch (spot.kind()) {
            case ORGANISATION -> bodies.parted(spot);
            case PERSON -> List.of(withoutEmployer(spot));
            case PLACE -> halves(spot);
        };
    }

    /** "Ann Lund of the Courier" is Ann Lund. */
    private Spot withoutEmployer(Spot spot) {
        for (int i = spot.from() + 2; i < spot.to(); i++) {
            if (word(i).folded().equals("of")
                    && !word(i).capitalised()
                    && GivenNames.contains(word(spot.from()).folded())) {
                return spot.reaching(spot.from(), i);
            }
        }
        return spot;
    }

    /** "the Bhubaneswar-Nayagarh route" joins two towns, "Winston-Salem" is one. */
    private List<Spot> halves(Spot spot) {
        boolean pair = spot.length() == 2
                && follows(spot.from() + 1, '-')
                && !isTown(spot.from(), spot.to())
                && isTown(spot.from(), spot.from() + 1)
                && isTown(spot.from() + 1, spot.to());
        return pair
                ? List.of(spot.reaching(spot.from(), spot.from() + 1), spot.reaching(spot.from() + 1, spot.to()))
                : List.of(spot);
    }

    private boolean isTown(int from, int to) {
        String printed = story.printed(from, to);
        return Gazetteer.shared().knows(printed, story.language())
                && !Gazetteer.shared().isStopword(printed);
    }

    /** The same name without titles and with the halves of its hyphenated words; empty if only a title is left. */
    Optional<Spot> trimmed(Spot spot) {
        Spot whole = withHyphenated(spot);
        return switch (whole.kind()) {
            case PERSON ->
                Optional.of(withInitials(withGivenName(withoutHonours(withoutTitles(whole)))))
                        .filter(person -> person.length() > 0 && !isConstituency(person));
            case ORGANISATION -> bodies.trimmed(whole);
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
        return spot.reaching(spot.from(), to);
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
        while (end > from && end < spot.to() && !word(end).folded().equals("of")) {
            from = end;
            end = titleEnd(from);
        }
        boolean onlyTitle =
                end == spot.to() && EnglishWords.contains(word(spot.to() - 1).folded());
        return spot.reaching(onlyTitle ? spot.to() : from, spot.to());
    }

    /** "Sarah Lyle QC". */
    private Spot withoutHonours(Spot spot) {
        int to = spot.to();
        while (to - spot.from() > 2
                && word(to - 1).capitals()
                && HONOURS.contains(word(to - 1).folded())) {
            to--;
        }
        return spot.reaching(spot.from(), to);
    }

    /** Initials that the recogniser left out: "A. W." before "Cottle", "M.R." before "Vijay". */
    private Spot withInitials(Spot spot) {
        int from = spot.from();
        while (from > 0 && spot.length() > 0 && isInitial(from - 1)) {
            from--;
        }
        return spot.reaching(from, spot.to());
    }

    /** A capital letter or two with their dots, before a name that follows at once. */
    private boolean isInitial(int index) {
        Word word = word(index);
        String printed = story.text().substring(word.start(), word.end());
        String between = story.text().substring(word.end(), word(index + 1).start());
        boolean letter = printed.length() == 1
                && word.capitalised()
                && !isMonsieur(index)
                && (between.equals(". ")
                        || between.equals(".")
                        || between.equals(" ") && !story.beginsSentence(index) && !printed.equals("I"));
        boolean letters = printed.indexOf('.') == 1 && printed.length() <= 6 && between.isBlank();
        return letter
                || letters
                        && Gazetteer.shared()
                                .areas("en")
                                .at(story.words(), index)
                                .isEmpty()
                        && !NO_INITIALS.contains(word.folded());
    }

    /** The "M." before a French name is no initial. */
    private boolean isMonsieur(int index) {
        return story.language().startsWith("fr") && word(index).folded().equals("m");
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
        return name ? spot.reaching(before, spot.to()) : spot;
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

    private int titleEnd(int from) {
        return Titles.shared().endAt(story.words(), from);
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
