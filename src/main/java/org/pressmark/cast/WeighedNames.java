package org.pressmark.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.language.CalendarWords;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.GivenNames;
import org.pressmark.language.KnownBySurname;
import org.pressmark.language.Name;
import org.pressmark.language.Organisations;
import org.pressmark.language.Word;

/**
 * English names of which only the recogniser says what they are, weighed anew by the {@link Testimony} of the whole story, the gazetteer
 * and the tables of given names and well-known people. A lone name for which nothing speaks but the recogniser is silence: of such people
 * one in two was wrong on seven sets of press pages.
 */
final class WeighedNames {

    private static final Set<String> FIRM_TAILS = NameWords.of("firm-tail");
    private static final Set<String> EXCHANGES = NameWords.of("exchange");
    private static final Set<String> VENUES = NameWords.of("venue");
    private static final Pattern SEAT = Pattern.compile(" \\(\\p{Lu}{1,4}-\\p{Lu}{2}[),]");
    private static final Set<String> STREETS = NameWords.of("street");
    private static final int LONGEST_ACRONYM = 5;
    /** What a name weighs for a person if it is also given to children. */
    private static final int GIVEN = 1;

    private final Story story;
    private final NameRegister register;
    private final Map<String, Testimony> testimonies = new HashMap<>();
    private final Set<String> firms;
    private final Portfolios portfolios;

    WeighedNames(Story story, List<Spot> spots) {
        this.story = story;
        this.register = new NameRegister(story, spots);
        this.firms = spots.stream()
                .filter(spot -> spot.kind() == Name.Kind.ORGANISATION && spot.length() > 1)
                .filter(this::isCompany)
                .map(spot -> word(spot.from()).folded())
                .collect(Collectors.toUnmodifiableSet());
        this.portfolios = new Portfolios(story);
    }

    /** The spot as what it is, or nothing if it is no name or nothing says of what. */
    Optional<Spot> settled(Spot spot) {
        boolean told = spot.source() == Spot.Source.RECOGNISED || spot.source() == Spot.Source.PATTERN;
        if (told && spot.kind() == Name.Kind.ORGANISATION && portfolios.isOne(spot)) {
            return Optional.empty();
        }
        if (spot.source() != Spot.Source.RECOGNISED) {
            return Optional.of(spot);
        }
        return switch (spot.kind()) {
            case PERSON -> spot.length() == 1 ? loneName(spot) : fullName(spot);
            case PLACE -> place(spot);
            case ORGANISATION -> body(spot);
        };
    }

    private Optional<Spot> loneName(Spot spot) {
        Word word = word(spot.from());
        if (story.isTitled(spot.from())
                || KnownBySurname.contains(word.folded())
                || register.isPartOfPerson(word.folded())) {
            return Optional.of(spot);
        }
        if (firms.contains(word.folded())) {
            return Optional.of(spot.as(Name.Kind.ORGANISATION));
        }
        Testimony testimony = testimony(spot);
        boolean common = EnglishWords.contains(word.folded());
        boolean given = GivenNames.contains(word.folded()) && !(common && story.beginsSentence(spot.from()));
        if (testimony.says(Testimony.Meaning.PERSON) || register.isAmongLonePeople(spot) || isSeated(spot)) {
            return Optional.of(spot);
        }
        boolean town = !given && !common && !word.capitals() && isKnown(spot);
        int person = testimony.of(Testimony.Meaning.PERSON) + (given ? GIVEN : 0);
        if (testimony.says(Testimony.Meaning.PLACE) || town && person == 0) {
            return Optional.of(spot.as(Name.Kind.PLACE));
        }
        if (testimony.says(Testimony.Meaning.BODY)) {
            return Optional.of(spot.as(Name.Kind.ORGANISATION));
        }
        return person > 0 && !testimony.says(Testimony.Meaning.THING) ? Optional.of(spot) : Optional.empty();
    }

    private Optional<Spot> fullName(Spot spot) {
        boolean named = GivenNames.contains(word(spot.from()).folded())
                || story.isTitled(spot.from())
                || word(spot.from()).end() - word(spot.from()).start() == 1;
        if (named) {
            return Optional.of(spot);
        }
        if (isFirm(spot)) {
            return Optional.of(spot.as(Name.Kind.ORGANISATION));
        }
        Testimony testimony = testimony(spot);
        if (testimony.of(Testimony.Meaning.PERSON) > 0) {
            return Optional.of(spot);
        }
        return asTold(spot, testimony);
    }

    private Optional<Spot> asTold(Spot spot, Testimony testimony) {
        if (testimony.says(Testimony.Meaning.THING)) {
            return Optional.empty();
        }
        return Optional.of(
                testimony.says(Testimony.Meaning.BODY)
                        ? spot.as(Name.Kind.ORGANISATION)
                        : testimony.says(Testimony.Meaning.PLACE) ? spot.as(Name.Kind.PLACE) : spot);
    }

    private Optional<Spot> place(Spot spot) {
        if (spot.length() == 1 && CalendarWords.contains(word(spot.from()).folded())) {
            return Optional.empty();
        }
        if (isKnown(spot)) {
            return Optional.of(spot);
        }
        if (isFirm(spot)) {
            return Optional.of(spot.as(Name.Kind.ORGANISATION));
        }
        Testimony testimony = testimony(spot);
        if (testimony.says(Testimony.Meaning.THING)) {
            return Optional.empty();
        }
        return Optional.of(
                testimony.says(Testimony.Meaning.BODY)
                        ? spot.as(Name.Kind.ORGANISATION)
                        : testimony.says(Testimony.Meaning.PERSON)
                                        && spot.length() > 1
                                        && !PersonDoubts.isFeature(story, spot)
                                ? spot.as(Name.Kind.PERSON)
                                : spot);
    }

    private Optional<Spot> body(Spot spot) {
        if (isExchange(spot)) {
            return Optional.empty();
        }
        boolean sure = Bodies.hasBodyWord(story, spot.from(), spot.to())
                || Organisations.shared()
                        .named(story.printed(spot.from(), spot.to()))
                        .isPresent();
        if (sure) {
            return Optional.of(spot);
        }
        if (isTicker(spot) || isCommonVenue(spot)) {
            return Optional.empty();
        }
        if (spot.length() > 1 && STREETS.contains(word(spot.to() - 1).folded())) {
            return isNumbered(spot) ? Optional.empty() : Optional.of(spot.as(Name.Kind.PLACE));
        }
        Testimony testimony = testimony(spot);
        if (testimony.says(Testimony.Meaning.THING)) {
            return Optional.empty();
        }
        boolean town = !isAcronym(spot)
                && isKnown(spot)
                && testimony.of(Testimony.Meaning.PLACE) > testimony.of(Testimony.Meaning.BODY);
        return Optional.of(town ? spot.as(Name.Kind.PLACE) : spot);
    }

    /** "Sydney Coal": the last word says what it deals in. */
    private boolean isFirm(Spot spot) {
        return spot.length() > 1 && FIRM_TAILS.contains(word(spot.to() - 1).folded());
    }

    /** "(NYSE: LND)": where shares are traded, and no body of the story. */
    private boolean isExchange(Spot spot) {
        return spot.length() == 1
                && EXCHANGES.contains(word(spot.from()).folded())
                && story.text().startsWith(":", word(spot.from()).end());
    }

    /** "(NYSE: ACI)". */
    private boolean isTicker(Spot spot) {
        return spot.length() == 1
                && spot.from() > 0
                && word(spot.from()).capitals()
                && EXCHANGES.contains(word(spot.from() - 1).folded())
                && story.text()
                        .substring(
                                word(spot.from() - 1).end(), word(spot.from()).start())
                        .strip()
                        .equals(":");
    }

    /** "Civic Centre": a house that every town has. */
    private boolean isCommonVenue(Spot spot) {
        return spot.length() > 1
                && VENUES.contains(word(spot.to() - 1).folded())
                && story.words().subList(spot.from(), spot.to()).stream()
                        .allMatch(word -> EnglishWords.contains(word.folded()) && !word.capitals());
    }

    /** "27 Tremont St" is an address. */
    private boolean isNumbered(Spot spot) {
        return spot.from() > 0
                && word(spot.from()).joined()
                && word(spot.from() - 1).folded().chars().allMatch(Character::isDigit);
    }

    private boolean isAcronym(Spot spot) {
        Word word = word(spot.from());
        return spot.length() == 1 && word.capitals() && word.end() - word.start() <= LONGEST_ACRONYM;
    }

    private boolean isKnown(Spot spot) {
        String printed = story.printed(spot.from(), spot.to());
        return !Gazetteer.shared().isStopword(printed) && Gazetteer.shared().knows(printed, "en");
    }

    /** "Leahorn (D-VT)": the party and state of a member of the Congress. */
    private boolean isSeated(Spot spot) {
        return SEAT.matcher(story.text())
                .region(word(spot.to() - 1).end(), story.text().length())
                .lookingAt();
    }

    /** "Pittston Coal Co.", which the story calls "Pittston" too. */
    private boolean isCompany(Spot body) {
        return isFirm(body)
                || BodyPatterns.shared().partners().contains(word(body.to() - 1).folded());
    }

    private Testimony testimony(Spot spot) {
        return testimonies.computeIfAbsent(story.folded(spot.from(), spot.to()), name -> Testimony.of(register, spot));
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
