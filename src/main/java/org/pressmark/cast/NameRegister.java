package org.pressmark.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pressmark.language.Name;
import org.pressmark.language.Word;

/** Where the names of a story stand, and which stand side by side. Entered once, so that asking takes no time in proportion to the story. */
final class NameRegister {

    private static final Set<String> LISTING = Set.of(",", "and", ", and", "or");
    /** Longer lists of neighbours say no more. */
    private static final int MOST_NEIGHBOURS = 2;

    private final Story story;
    private final List<Spot> spots;
    private final Map<Spot, Integer> places = new HashMap<>();
    private final Map<Integer, List<Spot>> beginning = new HashMap<>();
    private final Map<Integer, List<Spot>> ending = new HashMap<>();
    private final Map<String, List<Integer>> capitalised = new HashMap<>();
    private final Set<String> wordsOfPeople = new HashSet<>();
    private final int[] longest;

    /** Enters {@code spots}, the names of {@code story} in their order. */
    NameRegister(Story story, List<Spot> spots) {
        this.story = story;
        this.spots = List.copyOf(spots);
        this.longest = new int[story.words().size()];
        for (int i = 0; i < spots.size(); i++) {
            enter(spots.get(i), i);
        }
        for (int i = 0; i < longest.length; i++) {
            if (story.words().get(i).capitalised()) {
                capitalised
                        .computeIfAbsent(key(i, 1), unknown -> new ArrayList<>())
                        .add(i);
                capitalised
                        .computeIfAbsent(key(i, 2), unknown -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    private void enter(Spot spot, int place) {
        places.putIfAbsent(spot, place);
        beginning.computeIfAbsent(spot.from(), unknown -> new ArrayList<>()).add(spot);
        ending.computeIfAbsent(spot.to(), unknown -> new ArrayList<>()).add(spot);
        for (int i = spot.from(); i < spot.to(); i++) {
            longest[i] = Math.max(longest[i], spot.length());
        }
        if (spot.kind() == Name.Kind.PERSON && spot.length() > 1) {
            story.words().subList(spot.from(), spot.to()).stream()
                    .map(Word::folded)
                    .forEach(wordsOfPeople::add);
        }
    }

    /** The first word from {@code from} on, or the first two. */
    private String key(int from, int words) {
        return words > 1 && from + 1 < story.words().size()
                ? story.folded(from, from + 2)
                : story.words().get(from).folded();
    }

    /** The story that they stand in. */
    Story story() {
        return story;
    }

    /** The names in the order of the story. */
    List<Spot> spots() {
        return spots;
    }

    /** Where the words of {@code name} stand by themselves, and not within a longer name. */
    IntStream mentions(Spot name) {
        String folded = story.folded(name.from(), name.to());
        return capitalised.getOrDefault(key(name.from(), name.length()), List.of()).stream()
                .mapToInt(Integer::intValue)
                .filter(from -> from + name.length() <= story.words().size())
                .filter(from -> story.folded(from, from + name.length()).equals(folded))
                .filter(from -> !story.nameGoesOn(from + name.length()))
                .filter(from -> IntStream.range(from, from + name.length()).allMatch(i -> longest[i] <= name.length()));
    }

    /** The names that nothing but a comma or an "and" parts from {@code mention}. */
    Stream<Spot> listedWith(Spot mention) {
        Stream<Spot> before = Stream.of(mention.from(), mention.from() - 1)
                .flatMap(to -> ending.getOrDefault(to, List.of()).stream())
                .filter(other -> isListed(other, mention));
        Stream<Spot> behind = Stream.of(mention.to(), mention.to() + 1)
                .flatMap(from -> beginning.getOrDefault(from, List.of()).stream())
                .filter(other -> isListed(mention, other));
        return Stream.concat(before, behind);
    }

    private boolean isListed(Spot first, Spot second) {
        return LISTING.contains(story.text()
                .substring(
                        story.words().get(first.to() - 1).end(),
                        story.words().get(second.from()).start())
                .strip());
    }

    /** Whether {@code spot} stands in a list with two or more other lone names of people: the players of a team. */
    boolean isAmongLonePeople(Spot spot) {
        int place = places.getOrDefault(spot, 0);
        return neighbours(place, 1) + neighbours(place, -1) >= MOST_NEIGHBOURS;
    }

    private int neighbours(int place, int step) {
        int count = 0;
        while (count < MOST_NEIGHBOURS && isLonePersonBeside(place + count * step, step)) {
            count++;
        }
        return count;
    }

    private boolean isLonePersonBeside(int place, int step) {
        int next = place + step;
        if (next < 0 || next >= spots.size()) {
            return false;
        }
        Spot other = spots.get(next);
        return other.kind() == Name.Kind.PERSON
                && other.length() == 1
                && listedWith(spots.get(place)).anyMatch(other::equals);
    }

    /** "Kim" where Kim Jong-un is named in full, "Kims" too. */
    boolean isPartOfPerson(String folded) {
        return wordsOfPeople.contains(folded) || wordsOfPeople.contains(folded.replaceFirst("s$", ""));
    }
}
