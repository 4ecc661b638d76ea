package org.pressmark.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Name;
import org.pressmark.language.Recognisers;
import org.pressmark.language.Spelling;

/** Brings the mentions of each individual together: "Antony Blinken", "Secretary Blinken", "BLINKEN", "Blinken's". */
final class People {

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()]");
    /** One of them is cut off where a nickname begins the name: "Rab" Lund. */
    private static final Pattern QUOTES = Pattern.compile("[\"“”„]");
    /** A family name in capitals behind a given name that is not; shorter ones are initials or numbers. */
    private static final Pattern SHOUTED = Pattern.compile("(?<=\\p{Ll}[ -])\\p{Lu}{4,}(?!\\p{L})");

    private final Story story;
    private final List<Person> people = new ArrayList<>();
    private final Set<String> things = new HashSet<>();

    private People(Story story) {
        this.story = story;
    }

    /** The individuals among {@code spots}, the most prominent first. */
    static List<Finding> among(List<Spot> spots, Story story) {
        People people = new People(story);
        people.rememberThings(spots);
        spots.stream()
                .filter(spot -> spot.kind() == Name.Kind.PERSON && people.isPlausible(spot))
                .sorted(Comparator.comparingInt(
                                (Spot spot) -> people.parts(spot).size())
                        .reversed()
                        .thenComparing(spot -> people.parts(spot).get(0).length() == 1)
                        .thenComparing(spot -> people.isCapitals(spot))
                        .thenComparing(Spot::from))
                .forEach(people::place);
        return people.findings();
    }

    private List<String> parts(Spot spot) {
        return Person.parts(story.printed(spot.from(), spot.to()));
    }

    private boolean isCapitals(Spot spot) {
        return Spelling.isCapitals(story.passage(spot.from(), spot.to()).printed());
    }

    private boolean isPlausible(Spot spot) {
        String printed = story.printed(spot.from(), spot.to());
        boolean digits = printed.chars().anyMatch(Character::isDigit);
        String last = story.words().get(spot.to() - 1).folded();
        boolean capital = story.words().subList(spot.from(), spot.to()).stream().anyMatch(word -> word.capitalised());
        return !digits && capital && printed.length() > 1 && !things.contains(last);
    }

    /** A name that is once that of a thing is so throughout: the carrier Abraham Lincoln, then "the Lincoln". */
    private void rememberThings(List<Spot> spots) {
        for (Spot spot : spots) {
            String last = story.words().get(spot.to() - 1).folded();
            if (spot.kind() == Name.Kind.PERSON && NameContexts.isThing(story, spot)) {
                things.add(last);
            }
            boolean feature = spot.kind() == Name.Kind.PLACE && NameContexts.isHeaded(story, spot);
            if (feature && spots.stream().noneMatch(other -> isBearer(other, last))) {
                things.add(last);
            }
        }
    }

    /** Whether someone is named in full by the word, beside Mount Lund or Lake Lund. */
    private boolean isBearer(Spot spot, String folded) {
        return spot.kind() == Name.Kind.PERSON
                && spot.length() > 1
                && story.words().get(spot.to() - 1).folded().equals(folded);
    }

    private void place(Spot spot) {
        List<String> parts = parts(spot);
        Person person = whoAnswersTo(parts, spot).orElseGet(() -> {
            Person unknown = new Person(parts);
            people.add(unknown);
            return unknown;
        });
        person.add(spot);
    }

    private Optional<Person> whoAnswersTo(List<String> parts, Spot spot) {
        Optional<Person> bearer = nearest(
                people.stream().filter(person -> person.answersTo(parts)).toList(), spot);
        if (bearer.isPresent() || parts.size() > 1) {
            return bearer;
        }
        return nearest(
                people.stream().filter(person -> person.hasPart(parts.get(0))).toList(), spot);
    }

    /** Of several the one that was named last before {@code spot}, else the one named first after it. */
    private static Optional<Person> nearest(List<Person> candidates, Spot spot) {
        return candidates.stream().min(Comparator.comparingInt(person -> person.mentions().stream()
                .mapToInt(mention ->
                        mention.from() <= spot.from() ? spot.from() - mention.from() : 100_000 + mention.from())
                .min()
                .orElse(Integer.MAX_VALUE)));
    }

    private List<Finding> findings() {
        return people.stream()
                .filter(person -> !person.mentions().stream().allMatch(spot -> NameContexts.isAdjective(story, spot)))
                .sorted(Comparator.comparing(Person::mentions, Prominence.of(story)))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Person person) {
        Spot fullest = person.mentions().get(0);
        String printed = story.printed(fullest.from(), fullest.to());
        String value = inSmallLetters(printed);
        List<Passage> passages = person.mentions().stream()
                .map(spot -> story.passage(spot.from(), spot.to()))
                .toList();
        return new Finding(
                value,
                Spelling.fold(value),
                Roles.of(person, story),
                passages,
                rule(fullest),
                confidence(person, fullest),
                List.of());
    }

    /** The name as a book prints it, without brackets that stand in its midst: "Blaise COMPAORÉ" is Blaise Compaoré. */
    private static String inSmallLetters(String printed) {
        String name = BRACKETS.matcher(printed).replaceAll("");
        if (QUOTES.matcher(name).results().count() % 2 == 1) {
            name = QUOTES.matcher(name).replaceAll("");
        }
        if (Spelling.isCapitals(name)) {
            return Spelling.titled(name);
        }
        return SHOUTED.matcher(name).replaceAll(word -> Matcher.quoteReplacement(Spelling.titled(word.group())));
    }

    private static String rule(Spot spot) {
        return spot.source() == Spot.Source.TITLED ? "person-title" : "person-recogniser";
    }

    private int confidence(Person person, Spot fullest) {
        int confidence = fullest.length() > 1 ? 88 : 66;
        confidence += GivenNames.contains(person.name().get(0)) ? 5 : 0;
        confidence += person.mentions().size() > 1 ? 3 : 0;
        return Recognisers.isTrainedFor(story.language()) ? confidence : confidence - 25;
    }
}
