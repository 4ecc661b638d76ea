package org.pressmark.cast;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Name;
import org.pressmark.language.Word;

/**
 * English names that the recogniser takes for a person or a body although they are a place's: a lone name that the gazetteer has and of
 * which nothing in the story speaks as of someone ("longboats meant for Baram"), a constituency before its member ("Micoud South MP"), a
 * quarter ("west Cork").
 */
final class LoneNames {

    private static final Set<String> QUARTERS = NameWords.of("quarter");
    private static final Set<String> DIRECTIONS = NameWords.of("direction");
    private static final Set<String> SEATS = NameWords.of("seat");
    private static final Set<String> TO_KNOWN_TOWNS = NameWords.of("to-known-town");
    private static final Set<String> BESIDE = NameWords.of("beside");
    private static final Set<String> PARTIES = NameWords.of("party");
    private static final Set<String> ACTS = NameWords.of("acts");

    private static final Pattern LINK = Pattern.compile(",?\\s(?:and\\s)?");

    private final Story story;
    private final List<Spot> spots;
    private final Set<String> besides;

    LoneNames(Story story, List<Spot> spots) {
        this.story = story;
        this.spots = spots;
        this.besides = spots.stream()
                .filter(spot -> spot.length() == 1 && isBeside(spot))
                .map(spot -> word(spot.from()).folded())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The spot, as a place if it is one. */
    Spot settled(Spot spot) {
        if (spot.source() != Spot.Source.RECOGNISED || spot.kind() == Name.Kind.PLACE) {
            return spot;
        }
        boolean place = isSeat(spot)
                || isQuarter(spot)
                || isHome(spot)
                || spot.length() == 1
                        && (isKnownTown(spot) || isLargeTown(spot) || isPlaceElsewhere(spot) || isOnlyAPlace(spot));
        return place ? spot.as(Name.Kind.PLACE) : spot;
    }

    /** "Ynys Môn MP Virginia Crosbie", "Erongo governor". */
    private boolean isSeat(Spot spot) {
        return spot.to() < story.words().size()
                && word(spot.to()).joined()
                && SEATS.contains(word(spot.to()).folded())
                && !Bodies.hasBodyWord(story, spot.from(), spot.to())
                && !word(spot.from()).capitals()
                && !GivenNames.contains(word(spot.from()).folded())
                && !isParty(spot);
    }

    /** "Labor MP", but a party that the clipping names by two words is told by its adjective or plural. */
    private boolean isParty(Spot spot) {
        String last = word(spot.to() - 1).folded();
        return last.endsWith("s")
                || PARTIES.contains(last)
                || EnglishWords.contains(last) && spot.length() == 1
                || !Gazetteer.shared()
                        .adjectives()
                        .in(story.words().subList(spot.from(), spot.to()))
                        .isEmpty();
    }

    /** "west Cork". */
    private boolean isQuarter(Spot spot) {
        return spot.kind() == Name.Kind.PERSON
                && spot.length() == 1
                && spot.from() > 0
                && word(spot.from()).joined()
                && !word(spot.from() - 1).capitalised()
                && isDirection(word(spot.from() - 1).folded());
    }

    private static boolean isDirection(String folded) {
        return QUARTERS.contains(folded) || DIRECTIONS.contains(folded);
    }

    /** "Peter Lund of Wallenstead". */
    private boolean isHome(Spot spot) {
        return spot.length() == 1
                && spot.from() > 1
                && !word(spot.from()).capitals()
                && word(spot.from()).joined()
                && word(spot.from() - 1).folded().equals("of")
                && word(spot.from() - 1).joined()
                && spots.stream()
                        .anyMatch(other ->
                                other.kind() == Name.Kind.PERSON && other.length() > 1 && other.to() == spot.from() - 1)
                && noneSpeaks(word(spot.from()).folded());
    }

    /** "Lumwana" where the Lumwana mine is spoken of. */
    private boolean isPlaceElsewhere(Spot spot) {
        String folded = word(spot.from()).folded();
        return spots.stream()
                        .anyMatch(other -> other.kind() == Name.Kind.PLACE
                                && other.source() == Spot.Source.PATTERN
                                && isSame(other, folded))
                && noneSpeaks(folded);
    }

    /** "above Eressing", and nobody of that name anywhere in the story. */
    private boolean isOnlyAPlace(Spot spot) {
        Word word = word(spot.from());
        return spot.kind() == Name.Kind.PERSON
                && !word.capitals()
                && !GivenNames.contains(word.folded())
                && !EnglishWords.contains(word.folded())
                && besides.contains(word.folded())
                && noneSpeaks(word.folded());
    }

    private boolean isBeside(Spot spot) {
        return spot.from() > 0
                && word(spot.from()).joined()
                && BESIDE.contains(word(spot.from() - 1).folded());
    }

    private boolean isKnownTown(Spot spot) {
        Word word = word(spot.from());
        String printed = story.printed(spot.from(), spot.to());
        boolean doubtful = word.capitals()
                || word.end() - word.start() < 4
                || GivenNames.contains(word.folded())
                || EnglishWords.contains(word.folded())
                || Gazetteer.shared().isStopword(printed)
                || !Gazetteer.shared().knows(printed, story.language());
        return !doubtful && (isAskedFor(word.folded()) || isInArea(spot)) && noneSpeaks(word.folded());
    }

    /** "in Cork", "Scarborough, Hull and Middlesbrough": towns of some size that are also words. */
    private boolean isLargeTown(Spot spot) {
        String folded = word(spot.from()).folded();
        return !word(spot.from()).capitals()
                && !GivenNames.contains(folded)
                && Gazetteer.shared()
                        .largeTown(story.printed(spot.from(), spot.to()))
                        .isPresent()
                && spots.stream().anyMatch(other -> isSame(other, folded) && (isBeside(other) || isListed(other)))
                && noneSpeaks(folded);
    }

    /** Whether nothing but a comma or an "and" parts it from a place before it and from one behind it. */
    private boolean isListed(Spot spot) {
        return spots.stream().anyMatch(other -> other.kind() == Name.Kind.PLACE && isLinked(other.to(), spot.from()))
                && spots.stream()
                        .anyMatch(other -> other.kind() == Name.Kind.PLACE && isLinked(spot.to(), other.from()));
    }

    private boolean isLinked(int end, int start) {
        return end > 0
                && end <= start
                && start - end <= 1
                && LINK.matcher(story.text()
                                .substring(word(end - 1).end(), word(start).start()))
                        .matches();
    }

    /** "Vyborg in Russia". */
    private boolean isInArea(Spot spot) {
        return spot.to() + 1 < story.words().size()
                && word(spot.to()).joined()
                && word(spot.to()).folded().equals("in")
                && word(spot.to() + 1).joined()
                && Gazetteer.shared()
                        .areas("en")
                        .at(story.words(), spot.to() + 1)
                        .isPresent();
    }

    /** Whether some mention follows a word behind which a place may stand, and no article. */
    private boolean isAskedFor(String folded) {
        return spots.stream()
                .filter(other -> isSame(other, folded))
                .anyMatch(other -> other.from() > 0
                        && word(other.from()).joined()
                        && TO_KNOWN_TOWNS.contains(word(other.from() - 1).folded()));
    }

    /** Whether no mention is that of someone: with a title, in a longer name, or one who speaks or acts. */
    private boolean noneSpeaks(String folded) {
        return spots.stream()
                        .filter(other -> other.length() > 1 && other.kind() != Name.Kind.PLACE)
                        .noneMatch(other -> holds(other, folded))
                && spots.stream()
                        .filter(other -> isSame(other, folded))
                        .noneMatch(other -> acts(other) || story.isTitled(other.from()));
    }

    private boolean holds(Spot spot, String folded) {
        return story.words().subList(spot.from(), spot.to()).stream()
                .anyMatch(word -> word.folded().equals(folded));
    }

    private boolean isSame(Spot spot, String folded) {
        return spot.length() == 1 && word(spot.from()).folded().equals(folded);
    }

    /** "one pier at Lambdon had moved" tells of the pier. */
    private boolean acts(Spot spot) {
        int after = spot.to();
        boolean behind = isBeside(spot)
                || spot.from() > 0 && word(spot.from() - 1).folded().equals("of");
        return !behind
                && after < story.words().size()
                && word(after).joined()
                && ACTS.contains(word(after).folded());
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
