package org.pressmark.agenda;

import java.util.Arrays;
import org.pressmark.cast.Story;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.FunctionWords;
import org.pressmark.language.Name;
import org.pressmark.language.Phrases;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** Which words of a story can be part of no group of nouns, and which belong to the word before them. */
final class PhraseBounds {

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final int SHORTEST_ADVERB = 5;

    private final Story story;
    private final AgendaWords agenda;
    private final Name.Kind[] kinds;
    private final boolean english;

    /** @param kinds for each word of {@code story} the kind of name that it belongs to, or nothing */
    PhraseBounds(Story story, AgendaWords agenda, Name.Kind[] kinds) {
        this.story = story;
        this.agenda = agenda;
        this.kinds = kinds;
        this.english = story.language().startsWith("en");
    }

    /** For each word whether it bounds groups of nouns. */
    boolean[] breakers() {
        boolean[] breakers = new boolean[kinds.length];
        for (int i = 0; i < breakers.length; i++) {
            breakers[i] = bounds(i);
        }
        for (Phrases.Match<Titles.Title> title : Titles.shared().in(story.words())) {
            if (isHeldByPerson(title)) {
                Arrays.fill(breakers, title.from(), title.to(), true);
            }
        }
        return breakers;
    }

    /** "Deputy foreign minister" is on no agenda; a single word may mean something else: a general strike, a major dispute. */
    private boolean isHeldByPerson(Phrases.Match<Titles.Title> title) {
        boolean beforePerson = title.to() < kinds.length && kinds[title.to()] == Name.Kind.PERSON;
        Word word = story.words().get(title.from());
        return title.to() - title.from() > 1
                || beforePerson
                || word.capitalised() && !word.capitals() && !story.inHeadline(title.from());
    }

    private boolean bounds(int index) {
        Word word = story.words().get(index);
        String folded = word.folded();
        return kinds[index] == Name.Kind.PERSON
                || FunctionWords.contains(folded, story.language())
                || agenda.isStopword(folded)
                || isFigure(folded) && folded.length() != DIGITS_OF_A_YEAR && !isNumber(index)
                || english && isNoNoun(folded) && !word.capitalised() && !followsArticle(index);
    }

    /** "Quickly", "announced"; not "family", "bloodshed". */
    private boolean isNoNoun(String folded) {
        return folded.length() >= SHORTEST_ADVERB
                && (folded.endsWith("ly") || folded.endsWith("ed"))
                && !agenda.isOfKind(folded, "noun")
                && EnglishWords.contains(folded);
    }

    static boolean isFigure(String folded) {
        return folded.chars().allMatch(Character::isDigit);
    }

    /** "COVID-19", "Resolution 1701": a number that is part of what it follows. */
    boolean isNumber(int index) {
        if (!isJoined(index)) {
            return false;
        }
        boolean named = story.words().get(index - 1).capitalised() && kinds[index - 1] == null;
        return isHyphenated(index) || named && !story.inHeadline(index);
    }

    /** Whether the word goes on with the one before, if only behind the apostrophe of a plural: "farmers' march". */
    boolean isJoined(int index) {
        return index > 0 && story.goesOn(index);
    }

    /** Whether a hyphen joins the word to the one before. */
    boolean isHyphenated(int index) {
        return story.words().get(index).joined()
                && story.text().charAt(story.words().get(index).start() - 1) == '-';
    }

    /** An article is followed by a noun or by what describes one: "an armed robbery". */
    boolean followsArticle(int index) {
        return isJoined(index) && agenda.isOfKind(story.words().get(index - 1).folded(), "article");
    }
}
