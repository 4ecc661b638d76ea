package org.pressmark.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.language.CalendarWords;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Name;
import org.pressmark.language.Table;
import org.pressmark.language.Word;

/** What the recogniser takes for a person although it is a day, a people or a place: "in Biel", "Cork Harbour", "Friday". */
final class PersonDoubts {

    private static final Set<String> FEATURES = features("");
    private static final Set<String> SURE_FEATURES = features("yes");
    private static final Set<String> WITHIN = NameWords.of("within");
    private static final Set<String> LOCATIVES = NameWords.of("to-place");
    private static final Set<String> NO_PERSONS = NameWords.of("no-person");
    private static final Set<String> LAWS = NameWords.of("law");
    private static final Set<String> BEFORE_LAWS = NameWords.of("before-law");
    private static final Set<String> BELIEVERS = NameWords.of("believers");
    private static final Set<String> WORK_NUMBERS = NameWords.of("work-number");
    private static final int LONGEST_NAME = 4;

    private final Story story;
    private final List<Spot> spots;
    private final Set<String> surnames;
    private final Set<String> firstNames;

    PersonDoubts(Story story, List<Spot> spots, Set<String> surnames) {
        this.story = story;
        this.spots = spots;
        this.surnames = surnames;
        this.firstNames = spots.stream()
                .filter(spot -> spot.kind() == Name.Kind.PERSON && spot.length() > 1)
                .map(spot -> word(spot.from()).folded())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All words, or those that {@code sure} asks for. */
    private static Set<String> features(String sure) {
        Set<String> words = new HashSet<>();
        Table.read(PersonDoubts.class, "place-features.tsv").stream()
                .filter(row -> sure.isEmpty() || row.cell("sure").equals(sure))
                .forEach(row -> words.add(row.cell("word")));
        return Set.copyOf(words);
    }

    /** The spot, as another kind of name if it is no person, or nothing if it is no name. */
    Optional<Spot> settled(Spot spot) {
        if (spot.kind() != Name.Kind.PERSON || spot.source() != Spot.Source.RECOGNISED) {
            return Optional.of(spot);
        }
        String last = word(spot.to() - 1).folded();
        if (spot.length() > 1 && NO_PERSONS.contains(last) || isLaw(spot)) {
            return Optional.empty();
        }
        if (NameContexts.isSite(story, spot)) {
            boolean someone = spot.length() > 1 || surnames.contains(last);
            return someone ? Optional.empty() : Optional.of(spot.as(Name.Kind.PLACE));
        }
        boolean titled = story.isTitled(spot.from());
        if (spot.length() == 1
                && !titled
                && (CalendarWords.contains(last) || isDemonym(spot) || isBeliever(last) || isNumbered(spot))) {
            return Optional.empty();
        }
        if (spot.length() == 1
                && !titled
                && !surnames.contains(last)
                && (isThe(spot.from() - 1) || FEATURES.contains(last))) {
            return Optional.empty();
        }
        if (!titled
                && spot.length() > 1
                && !isGivenName(spot.from())
                && Bodies.hasBodyWord(story, spot.from(), spot.to())) {
            return Optional.of(spot.as(Name.Kind.ORGANISATION));
        }
        if (!titled && isShortForBody(spot)) {
            return Optional.of(spot.as(Name.Kind.ORGANISATION));
        }
        boolean place = isFeature(story, spot) || !titled && (isTown(spot) || isOnlyWithin(spot));
        return Optional.of(place ? spot.as(Name.Kind.PLACE) : spot);
    }

    /** "Supply Bill", "the grant": a law or money, and nobody's given name. */
    private boolean isLaw(Spot spot) {
        Word word = word(spot.from());
        return spot.length() == 1
                && LAWS.contains(word.folded())
                && spot.from() > 0
                && !isPartOfPerson(word.folded())
                && (word(spot.from() - 1).capitalised() && word.joined()
                        || !word.joined() && story.text().charAt(word.start() - 2) == ')'
                        || word.joined()
                                && BEFORE_LAWS.contains(word(spot.from() - 1).folded()));
    }

    /** "Kestrel" where Kestrel Energy is named in full, and no town or person is called so. */
    private boolean isShortForBody(Spot spot) {
        String folded = story.folded(spot.from(), spot.to());
        boolean other = isPartOfPerson(folded)
                || EnglishWords.contains(folded)
                || isGivenName(spot.from())
                || Gazetteer.shared().knows(story.printed(spot.from(), spot.to()), story.language());
        return !other
                && !isWithin(spot.from())
                && spots.stream()
                        .filter(body -> body.kind() == Name.Kind.ORGANISATION && body.length() > spot.length())
                        .anyMatch(body -> story.folded(body.from(), body.from() + spot.length())
                                .equals(folded));
    }

    /** "Cork Harbour": the last word says that it is a place, and the first is no given name. */
    static boolean isFeature(Story story, Spot spot) {
        Word last = story.words().get(spot.to() - 1);
        return spot.length() > 1
                && FEATURES.contains(last.folded())
                && last.capitalised()
                && (SURE_FEATURES.contains(last.folded())
                        || !GivenNames.contains(story.words().get(spot.from()).folded()));
    }

    /** "the Constance" is no person, "the Bidens" are. */
    private boolean isThe(int index) {
        return index >= 0
                && word(index + 1).joined()
                && word(index).folded().equals("the")
                && !word(index + 1).folded().endsWith("s");
    }

    /** "Muslims", unless that is somebody's name. */
    private boolean isBeliever(String folded) {
        return BELIEVERS.contains(folded) && !surnames.contains(folded);
    }

    /** "Leonora no 3" is a piece of music. */
    private boolean isNumbered(Spot spot) {
        return spot.to() + 1 < story.words().size()
                && WORK_NUMBERS.contains(word(spot.to()).folded())
                && word(spot.to()).joined()
                && Character.isDigit(story.text().charAt(word(spot.to() + 1).start()));
    }

    private boolean isDemonym(Spot spot) {
        return !surnames.contains(word(spot.from()).folded())
                && Gazetteer.shared()
                        .adjectives()
                        .at(story.words(), spot.from())
                        .isPresent();
    }

    /** A name of the gazetteer where the words around it speak of places. */
    private boolean isTown(Spot spot) {
        String printed = story.printed(spot.from(), spot.to());
        boolean bearer = spot.length() == 1 && isPartOfPerson(word(spot.from()).folded());
        boolean person = spot.length() > 1 && isGivenName(spot.from());
        if (bearer || person || spot.length() >= LONGEST_NAME) {
            return false;
        }
        boolean known = Gazetteer.shared().knows(printed, story.language());
        boolean follows = followsLocative(spot.from());
        boolean among = isAmongPlaces(spot);
        if (isAmongStrangers(spot)) {
            return false;
        }
        return known && (among || isPlaceElsewhere(spot) || isAsFarAs(spot.from()))
                || follows && among
                || spot.length() == 1 && !isGivenName(spot.from()) && isBesidePlace(spot)
                || known && follows && !Gazetteer.shared().isStopword(printed);
    }

    /** In a list of places that begins behind a word that asks for one, or beside a place that the gazetteer knows for sure. */
    private boolean isBesidePlace(Spot spot) {
        return isListAsked(spot)
                && spots.stream()
                        .filter(other -> other.kind() == Name.Kind.PLACE)
                        .anyMatch(other -> isListed(other.to(), spot.from()) || isListed(spot.to(), other.from()));
    }

    private boolean isListAsked(Spot spot) {
        Spot first = spot;
        for (int i = spots.indexOf(spot) - 1; i >= 0 && isListed(spots.get(i).to(), first.from()); i--) {
            first = spots.get(i);
        }
        return followsLocative(first.from())
                || Gazetteer.shared()
                        .largeTown(story.printed(first.from(), first.to()))
                        .isPresent();
    }

    /** In a list with lone names of which no gazetteer has one: "Harsley, Dawson, Logan" are a team's players. */
    private boolean isAmongStrangers(Spot spot) {
        List<Spot> beside = spots.stream()
                .filter(other -> other != spot && other.kind() == Name.Kind.PERSON && other.length() == 1)
                .filter(other -> isListed(other.to(), spot.from()) || isListed(spot.to(), other.from()))
                .toList();
        return !beside.isEmpty()
                && beside.stream()
                        .noneMatch(other -> followsLocative(other.from())
                                || Gazetteer.shared().knows(story.printed(other.from(), other.to()), story.language()));
    }

    /** "MP for Harstead" where Harstead is a place elsewhere in the story. */
    private boolean isPlaceElsewhere(Spot spot) {
        String folded = story.folded(spot.from(), spot.to());
        return spots.stream()
                .anyMatch(other -> other.kind() == Name.Kind.PLACE
                        && other.length() == spot.length()
                        && story.folded(other.from(), other.to()).equals(folded));
    }

    /** "in Yelverstoke": an unknown name that stands nowhere in the story but after such a word. */
    private boolean isOnlyWithin(Spot spot) {
        boolean person = isPartOfPerson(word(spot.to() - 1).folded()) && spot.length() == 1 || isGivenName(spot.from());
        if (person || !story.language().startsWith("en") || !isWithin(spot.from())) {
            return false;
        }
        String folded = story.folded(spot.from(), spot.to());
        return spots.stream()
                .filter(other -> story.folded(other.from(), other.to()).equals(folded))
                .allMatch(other -> isWithin(other.from()) && !isPossessive(other.to()));
    }

    private boolean isWithin(int index) {
        return index > 0
                && word(index).joined()
                && WITHIN.contains(word(index - 1).folded());
    }

    private boolean isPossessive(int index) {
        return index < story.words().size()
                && word(index).joined()
                && word(index).folded().equals("s")
                && "'’".indexOf(story.text().charAt(word(index).start() - 1)) >= 0;
    }

    /** "Kim" where Kim Jong-un is named in full. */
    private boolean isPartOfPerson(String folded) {
        return surnames.contains(folded) || firstNames.contains(folded);
    }

    private boolean isAsFarAs(int index) {
        return index > 2
                && word(index).joined()
                && word(index - 1).folded().equals("as")
                && word(index - 2).folded().equals("far");
    }

    private boolean followsLocative(int index) {
        return index > 0
                && word(index).joined()
                && LOCATIVES.contains(word(index - 1).folded());
    }

    /** In a list with a name of another kind than a person's: "Trieste, Koper, Rijeka and Ancona". */
    private boolean isAmongPlaces(Spot spot) {
        return spots.stream()
                .filter(other -> other != spot)
                .filter(other -> isListed(other.to(), spot.from()) || isListed(spot.to(), other.from()))
                .anyMatch(other -> other.kind() == Name.Kind.PLACE
                        || other.length() < 3
                                && Gazetteer.shared().knows(story.printed(other.from(), other.to()), story.language()));
    }

    /** Whether nothing but a comma or an "and" stands between a name that ends and one that begins. */
    private boolean isListed(int end, int begin) {
        if (begin < end || begin - end > 1 || end == 0) {
            return false;
        }
        String between =
                story.text().substring(word(end - 1).end(), word(begin).start()).strip();
        return between.equals(",") || between.equals("and") || between.equals(", and");
    }

    private boolean isGivenName(int index) {
        return GivenNames.contains(word(index).folded());
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
