package org.pressmark.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pressmark.clipping.Passage;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.FunctionWords;
import org.pressmark.language.Name;
import org.pressmark.language.Phrases;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** Groups of words that can stand as a topic: no stopwords, no people, and not a name alone. */
final class NounPhrases {

    private static final int LONGEST = 4;
    private static final Set<String> VERB_LEADERS = Set.of(
            "to", "will", "would", "can", "could", "cannot", "must", "may", "might", "should", "shall", "not", "i",
            "you", "he", "she", "we", "they", "who", "did", "does", "do", "let", "t", "ll", "d");

    private final Story story;
    private final AgendaWords agenda;
    /** For each word the kind of name that it belongs to, or nothing. */
    private final Name.Kind[] kinds;

    private final boolean english;
    /** For each word whether it belongs to a title: "deputy foreign minister" is on no agenda. */
    private final boolean[] titles;

    private final TopicNouns nouns;

    NounPhrases(Cast cast) {
        this.story = cast.story();
        this.agenda = AgendaWords.of(story.language());
        this.kinds = new Name.Kind[story.words().size()];
        this.english = story.language().startsWith("en");
        this.titles = new boolean[story.words().size()];
        this.nouns = TopicNouns.of(story.language());
        for (Spot spot : cast.spots()) {
            Arrays.fill(kinds, spot.from(), spot.to(), spot.kind());
        }
        for (Phrases.Match<Titles.Title> title : Titles.shared().in(story.words())) {
            if (isHeldByPerson(title)) {
                Arrays.fill(titles, title.from(), title.to(), true);
            }
        }
    }

    /** A single word may mean something else: a general strike, a major dispute. */
    private boolean isHeldByPerson(Phrases.Match<Titles.Title> title) {
        boolean beforePerson = title.to() < kinds.length && kinds[title.to()] == Name.Kind.PERSON;
        Word word = story.words().get(title.from());
        return title.to() - title.from() > 1
                || beforePerson
                || word.capitalised() && !word.capitals() && !story.inHeadline(title.from());
    }

    /** Words {@code from} to {@code to} of the story. */
    record Phrase(int from, int to) {

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

    /** All parts of {@code chunk} that can stand as a topic; in other languages than English single words and fixed expressions only. */
    List<Phrase> parts(Phrase chunk) {
        List<Phrase> parts = new ArrayList<>();
        for (int from = chunk.from(); from < chunk.to(); from++) {
            for (int to = from + 1; to <= Math.min(chunk.to(), from + (english ? LONGEST : 1)); to++) {
                if (isWhole(from, to) && isTopical(from, to) && !opensWithCue(from, to)) {
                    parts.add(new Phrase(from, to));
                }
            }
        }
        return parts;
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

    /** Neither end cuts a hyphenated word or a name in two, and no person follows, whose role it would be. */
    private boolean isWhole(int from, int to) {
        boolean startsInside = from > 0
                && (isHyphenated(from) || kinds[from] != null && kinds[from - 1] == kinds[from] && isJoined(from));
        boolean endsInside =
                to < story.words().size() && (isHyphenated(to) || isJoined(to) && kinds[to] == Name.Kind.PERSON);
        return !startsInside && !endsInside;
    }

    private boolean isHyphenated(int index) {
        return story.words().get(index).joined()
                && story.text().charAt(story.words().get(index).start() - 1) == '-';
    }

    /** The last word is a common noun as far as can be told, or the phrase is a name of something that is neither person, place nor body. */
    /** "to pay", "they cut". */
    private boolean isVerb(int index) {
        return index > 0
                && isJoined(index)
                && VERB_LEADERS.contains(story.words().get(index - 1).folded());
    }

    private boolean isTopical(int from, int to) {
        Word head = story.words().get(to - 1);
        if (kinds[to - 1] != null || agenda.isOfKind(head.folded(), "generic") && to - from == 1) {
            return false;
        }
        boolean common = !head.capitalised()
                || story.language().startsWith("de")
                || story.inHeadline(to - 1)
                || story.beginsSentence(to - 1);
        if (english && to - from == 1 && isVerb(from)) {
            return false;
        }
        boolean longEnough = head.folded().length() > 2;
        return longEnough && (common || to - from > 1 && story.words().get(from).capitalised());
    }

    boolean isBreaker(int index) {
        Word word = story.words().get(index);
        String folded = word.folded();
        return kinds[index] == Name.Kind.PERSON
                || titles[index]
                || FunctionWords.contains(folded, story.language())
                || agenda.isStopword(folded)
                || folded.chars().allMatch(Character::isDigit) && folded.length() != 4
                || english && isNoNoun(folded) && !word.capitalised();
    }

    private static boolean isNoNoun(String folded) {
        return folded.length() > 4 && (folded.endsWith("ly") || folded.endsWith("ed")) && EnglishWords.contains(folded);
    }

    boolean isJoined(int index) {
        return index > 0 && story.words().get(index).joined();
    }

    Name.Kind kindOf(int index, Name.Kind otherwise) {
        return kinds[index] == null ? otherwise : kinds[index];
    }

    boolean isName(int index) {
        return kinds[index] != null;
    }

    Passage passage(Phrase phrase) {
        return story.passage(phrase.from(), phrase.to());
    }

    /** The phrase as it is catalogued: in one line, and with small letters where a headline has capitals. */
    String printed(Phrase phrase) {
        String printed = story.printed(phrase.from(), phrase.to());
        StringBuilder small = new StringBuilder(printed);
        int base = story.words().get(phrase.from()).start();
        boolean sameLength =
                printed.length() == story.words().get(phrase.to() - 1).end() - base;
        for (int i = phrase.from(); sameLength && i < phrase.to(); i++) {
            Word word = story.words().get(i);
            boolean mayBeSmall = !isName(i)
                    && (story.inHeadline(i) || word.capitals() || story.beginsSentence(i) && i == phrase.from());
            if (mayBeSmall && english && EnglishWords.contains(word.folded())) {
                for (int at = word.start(); at < word.end(); at++) {
                    small.setCharAt(at - base, Character.toLowerCase(small.charAt(at - base)));
                }
            }
        }
        return small.toString();
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
