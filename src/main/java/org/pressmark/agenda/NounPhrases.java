package org.pressmark.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.cast.Cast;
import org.pressmark.cast.Spot;
import org.pressmark.cast.Story;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Name;
import org.pressmark.language.Word;

/** Groups of words that can stand as a topic: no stopwords, no people, and not a name alone. */
public final class NounPhrases {

    private static final int LONGEST = 4;
    private static final int SHORTEST_HEAD = 3;

    private final Story story;
    private final AgendaWords agenda;
    /** For each word the kind of name that it belongs to, or nothing. */
    private final Name.Kind[] kinds;

    private final boolean english;
    private final PhraseBounds bounds;
    private final PhrasePrint print;
    private final TopicNouns nouns;
    /** For each word whether it bounds groups of nouns. */
    private final boolean[] breakers;

    /** The groups of nouns in the story of {@code cast}; names are kept whole. */
    public NounPhrases(Cast cast) {
        this.story = cast.story();
        this.agenda = AgendaWords.of(story.language());
        this.kinds = new Name.Kind[story.words().size()];
        this.english = story.language().startsWith("en");
        this.print = new PhrasePrint(story, this::isName);
        this.nouns = TopicNouns.of(story.language());
        for (Spot spot : cast.spots()) {
            Arrays.fill(kinds, spot.from(), spot.to(), spot.kind());
        }
        markEverywhere();
        this.bounds = new PhraseBounds(story, agenda, kinds);
        this.breakers = bounds.breakers();
    }

    /** A place or body of one word is one in the headline too, where it may not have been recognised. */
    private void markEverywhere() {
        Map<String, Name.Kind> names = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            boolean alone = (i == 0 || kinds[i - 1] == null) && (i + 1 == kinds.length || kinds[i + 1] == null);
            if (alone && kinds[i] != null && kinds[i] != Name.Kind.PERSON) {
                names.put(story.words().get(i).folded(), kinds[i]);
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == null && story.words().get(i).capitalised()) {
                kinds[i] = names.get(story.words().get(i).folded());
            }
        }
    }

    /** Words {@code from} to {@code to} of the story. */
    public record Phrase(int from, int to) {

        int length() {
            return to - from;
        }
    }

    /** The longest groups, each between two words that belong to none. */
    List<Phrase> chunks() {
        List<Phrase> chunks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= story.words().size(); i++) {
            boolean ends = i == story.words().size() || isBreaker(i) || i > from && !isJoined(i);
            if (ends) {
                if (i > from) {
                    chunks.add(new Phrase(from, i));
                }
                from = i < story.words().size() && isBreaker(i) ? i + 1 : i;
            }
        }
        return chunks;
    }

    /** All parts of {@code chunk} that can stand as a topic. */
    List<Phrase> parts(Phrase chunk) {
        List<Phrase> parts = new ArrayList<>();
        for (int from = chunk.from(); from < chunk.to(); from++) {
            for (int to = from + 1; to <= Math.min(chunk.to(), from + LONGEST); to++) {
                if (isPart(from, to)) {
                    parts.add(new Phrase(from, to));
                }
            }
        }
        return parts;
    }

    private boolean isPart(int from, int to) {
        return isWhole(from, to) && isTopical(from, to) && !opensWithCue(from, to);
    }

    /** "preço do gasóleo": a matter at the end of {@code chunk} with a beginning of {@code next}, no more than a preposition between. */
    List<Phrase> linked(Phrase chunk, Phrase next) {
        List<Phrase> linked = new ArrayList<>();
        if (!isLink(chunk.to(), next.from())) {
            return linked;
        }
        for (int from = Math.max(chunk.from(), chunk.to() - 2); from < chunk.to(); from++) {
            for (int to = next.from() + 1; to <= Math.min(next.to(), next.from() + LONGEST - 1); to++) {
                boolean end = story.words().get(to - 1).folded().length() > 2 && isWhole(next.from(), to);
                if (end && isPart(from, chunk.to()) && namesMatter(new Phrase(from, chunk.to()))) {
                    linked.add(new Phrase(from, to));
                }
            }
        }
        return linked;
    }

    /** Whether the words are a preposition, or a preposition with an article. */
    private boolean isLink(int from, int to) {
        if (to - from < 1
                || to - from > 2
                || !agenda.isOfKind(story.words().get(from).folded(), "link")) {
            return false;
        }
        boolean article = to - from == 1
                || isJoined(from + 1)
                        && agenda.isOfKind(story.words().get(from + 1).folded(), "article");
        return article && isJoined(from) && isJoined(to);
    }

    /** Whether a preposition stands within the phrase. */
    boolean hasLink(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
            if (isBreaker(i)) {
                return true;
            }
        }
        return false;
    }

    boolean followsArticle(int index) {
        return bounds.followsArticle(index);
    }

    /** Whether the word stands in no topic by itself. */
    boolean isSmall(String folded) {
        return agenda.isStopword(folded);
    }

    /** "address climate change". */
    private boolean opensWithCue(int from, int to) {
        return to - from > 1
                && !story.words().get(from).capitalised()
                && agenda.cues()
                        .at(story.words(), from)
                        .filter(cue -> cue.to() == from + 1)
                        .isPresent();
    }

    /** Expressions of several words that the table of topic nouns has as they are: "sequestro di persona". */
    List<Phrase> expressions() {
        return nouns.expressions().in(story.words()).stream()
                .filter(match -> match.to() - match.from() > 1)
                .map(match -> new Phrase(match.from(), match.to()))
                .toList();
    }

    /** Whether the phrase ends in a noun that names a matter. */
    boolean namesMatter(Phrase phrase) {
        return nouns.headOf(stem(phrase));
    }

    /** Neither end cuts a hyphenated word, a name, or a run of capitalised words in two, and no person follows, whose role it would be. */
    private boolean isWhole(int from, int to) {
        boolean startsInside =
                from > 0 && (bounds.isHyphenated(from) || isJoined(from) && belongTogether(from - 1, from));
        boolean endsInside = to < story.words().size()
                && (bounds.isHyphenated(to)
                        || isJoined(to) && (kinds[to] == Name.Kind.PERSON || belongTogether(to - 1, to)));
        return !startsInside && !endsInside;
    }

    private boolean belongTogether(int before, int after) {
        boolean oneName = kinds[after] != null && kinds[before] == kinds[after];
        return oneName || isMarkedByCapital(before) && isMarkedByCapital(after) && kinds[before] != Name.Kind.PERSON;
    }

    /** Whether the capital letter of the word says that it belongs to something with a name. */
    private boolean isMarkedByCapital(int index) {
        Word word = story.words().get(index);
        return word.capitalised()
                && !story.inHeadline(index)
                && !story.beginsSentence(index)
                && !story.language().startsWith("de");
    }

    /** "to pay", "they cut". */
    private boolean isVerb(int index) {
        return index > 0
                && isJoined(index)
                && agenda.isOfKind(story.words().get(index - 1).folded(), "leader");
    }

    /** The last word may be a noun; of names only one that says what it is; a phrase that says little must stand in the headline. */
    private boolean isTopical(int from, int to) {
        Word head = story.words().get(to - 1);
        boolean figure = PhraseBounds.isFigure(head.folded());
        if (agenda.endsNoTopic(head.folded())
                || isName(to - 1) && !isNamedMatter(from, to)
                || (figure
                        ? to - from == 1 || !bounds.isNumber(to - 1)
                        : head.folded().length() < SHORTEST_HEAD)) {
            return false;
        }
        boolean verb = english && to - from == 1 && isVerb(from);
        if (verb || isGeneric(new Phrase(from, to)) && !story.inHeadline(from)) {
            return false;
        }
        boolean german = story.language().startsWith("de") && !story.inHeadline(to - 1);
        return !german || figure || head.capitalised();
    }

    /** "Asian Games", "Customs Union". */
    private boolean isNamedMatter(int from, int to) {
        return to - from > 1 && !isPerson(to - 1) && namesMatter(new Phrase(from, to));
    }

    /** Whether the phrase says nothing by itself: "statement". */
    boolean isGeneric(Phrase phrase) {
        return agenda.isOfKind(story.folded(phrase.from(), phrase.to()), "generic");
    }

    /** Whether the word can be part of no group of nouns. */
    boolean isBreaker(int index) {
        return breakers[index];
    }

    boolean isJoined(int index) {
        return bounds.isJoined(index);
    }

    boolean isPerson(int index) {
        return kinds[index] == Name.Kind.PERSON;
    }

    boolean isName(int index) {
        return kinds[index] != null;
    }

    /** The characters of {@code phrase}. */
    public Passage passage(Phrase phrase) {
        return story.passage(phrase.from(), phrase.to());
    }

    /** The phrase as it is catalogued: in one line, and with small letters where a headline has capitals. */
    public String printed(Phrase phrase) {
        return print.of(phrase.from(), phrase.to());
    }

    /** What two spellings of one topic have in common: folded words without plural endings. */
    String stem(Phrase phrase) {
        StringBuilder folded = new StringBuilder();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            folded.append(folded.isEmpty() ? "" : " ")
                    .append(story.words().get(i).folded());
        }
        return TopicNouns.stem(folded.toString());
    }
}
