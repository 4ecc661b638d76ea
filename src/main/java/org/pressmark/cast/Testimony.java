package org.pressmark.cast;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pressmark.language.Name;
import org.pressmark.language.Phrases;
import org.pressmark.language.Table;

/**
 * What the words beside a name say it is, summed over all places where an English story prints it. One strong word weighs {@link #SURE},
 * a doubtful one less; nothing is said of names that the story prints without such words.
 *
 * @param weights by what the name would be, 0 or more; what nothing speaks for is missing
 */
record Testimony(Map<Meaning, Integer> weights) {

    /** Enough to go by. */
    static final int SURE = 4;

    private static final int FROM_LIST = 2;
    private static final int LONGEST_WITNESS = 3;
    private static final int LONGEST_APPOSITION = 6;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her", "our", "one");
    private static final Set<String> FOLLOWERS = NameWords.of("follows-apposition");

    /** What a name may be the name of. */
    enum Meaning {
        PERSON,
        PLACE,
        BODY,
        /** A ship, a storm, a film: none of the three. */
        THING
    }

    private record Witness(Meaning meaning, int weight) {}

    private static final Phrases<Witness> BEFORE = witnesses("before");
    private static final Phrases<Witness> AFTER = witnesses("after");
    private static final Phrases<Witness> APPOSED = witnesses("apposed");

    Testimony {
        weights = Map.copyOf(weights);
    }

    private static Phrases<Witness> witnesses(String side) {
        Phrases.Builder<Witness> phrases = new Phrases.Builder<>();
        Table.read(Testimony.class, "testimony.tsv").stream()
                .filter(row -> row.cell("side").equals(side))
                .forEach(row -> phrases.put(
                        row.cell("word"),
                        new Witness(
                                Meaning.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)),
                                Integer.parseInt(row.cell("weight")))));
        return phrases.build();
    }

    /** What the story says of the words of {@code name}. */
    static Testimony of(NameRegister register, Spot name) {
        Story story = register.story();
        Map<Meaning, Integer> weights = new EnumMap<>(Meaning.class);
        register.mentions(name).forEach(from -> {
            Spot mention = name.reaching(from, from + name.length());
            before(story, from).ifPresent(match -> add(match, weights));
            at(AFTER, story, mention.to()).ifPresent(match -> add(match, weights));
            apposed(story, mention).ifPresent(match -> add(match, weights));
            register.listedWith(mention)
                    .filter(Testimony::isKnown)
                    .forEach(other -> weights.merge(meaning(other), FROM_LIST, Integer::sum));
        });
        return new Testimony(weights);
    }

    /** How much speaks for {@code meaning}. */
    int of(Meaning meaning) {
        return weights.getOrDefault(meaning, 0);
    }

    /** Whether enough speaks for {@code meaning}, and more than for any other. */
    boolean says(Meaning meaning) {
        return of(meaning) >= SURE
                && weights.entrySet().stream()
                        .noneMatch(other -> other.getKey() != meaning && other.getValue() >= of(meaning));
    }

    private static Optional<Phrases.Match<Witness>> before(Story story, int index) {
        for (int from = Math.max(0, index - LONGEST_WITNESS); from < index; from++) {
            Optional<Phrases.Match<Witness>> match =
                    BEFORE.at(story.words(), from).filter(phrase -> phrase.to() == index);
            if (match.isPresent() && story.words().get(index).joined()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrases.Match<Witness>> at(Phrases<Witness> witnesses, Story story, int index) {
        return index < story.words().size()
                        && story.words().get(index).joined()
                        && !story.words().get(index).capitalised()
                ? witnesses.at(story.words(), index)
                : Optional.empty();
    }

    /** "Lund, the opposition newspaper", "the ferry, Lund,": the last noun of what is set beside the name. */
    private static Optional<Phrases.Match<Witness>> apposed(Story story, Spot mention) {
        int article = mention.to();
        if (article + 1 < story.words().size()
                && between(story, article).equals(", ")
                && ARTICLES.contains(story.words().get(article).folded())) {
            return headNoun(story, article + 1);
        }
        int noun = mention.from() - 1;
        boolean behind = noun > 0
                && between(story, mention.from()).equals(", ")
                && IntStream.range(Math.max(0, noun - LONGEST_WITNESS), noun)
                        .anyMatch(index ->
                                ARTICLES.contains(story.words().get(index).folded()));
        return behind ? APPOSED.at(story.words(), noun).filter(match -> match.to() == noun + 1) : Optional.empty();
    }

    private static Optional<Phrases.Match<Witness>> headNoun(Story story, int from) {
        Optional<Phrases.Match<Witness>> noun = Optional.empty();
        for (int i = from; i < Math.min(from + LONGEST_APPOSITION, story.words().size()); i++) {
            Optional<Phrases.Match<Witness>> next = at(APPOSED, story, i);
            boolean ends = !story.words().get(i).joined()
                    || FOLLOWERS.contains(story.words().get(i).folded());
            if (ends) {
                return noun;
            }
            noun = next;
        }
        return Optional.empty();
    }

    private static void add(Phrases.Match<Witness> match, Map<Meaning, Integer> weights) {
        match.meanings().forEach(witness -> weights.merge(witness.meaning(), witness.weight(), Integer::sum));
    }

    /** Whether more than the recogniser says what the other name is. */
    private static boolean isKnown(Spot other) {
        return other.source() != Spot.Source.RECOGNISED || other.kind() == Name.Kind.PERSON && other.length() > 1;
    }

    private static String between(Story story, int index) {
        return story.text()
                .substring(
                        story.words().get(index - 1).end(),
                        story.words().get(index).start());
    }

    private static Meaning meaning(Spot spot) {
        return switch (spot.kind()) {
            case PERSON -> Meaning.PERSON;
            case PLACE -> Meaning.PLACE;
            case ORGANISATION -> Meaning.BODY;
        };
    }
}
