package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Name;
import org.pressmark.language.Phrases;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** People that the recogniser overlooked or misread, found by the title before them: "Premier Asquith", "King Gyanendra". In English only. */
final class TitledPeople {

    private static final Set<String> ADDRESSES = NameWords.of("address");

    private final Story story;
    private final List<Spot> known;

    private TitledPeople(Story story, List<Spot> known) {
        this.story = story;
        this.known = known;
    }

    static List<Spot> in(Story story, List<Spot> known) {
        TitledPeople people = new TitledPeople(story, known);
        List<Spot> spots = new ArrayList<>();
        if (!story.language().startsWith("en")) {
            return spots;
        }
        for (Phrases.Match<Titles.Title> match : Titles.shared().in(story.words())) {
            people.after(match).ifPresent(spots::add);
        }
        for (int i = 0; i + 2 < story.words().size(); i++) {
            people.peer(i).ifPresent(spots::add);
        }
        return spots;
    }

    /** "the Duke of Edinburgh", unless the words only say who the person before them is. */
    private Optional<Spot> peer(int index) {
        List<Word> words = story.words();
        boolean peerage = words.get(index).capitalised()
                && NameContexts.isPeerage(words.get(index).folded())
                && words.get(index + 1).folded().equals("of")
                && words.get(index + 1).joined()
                && words.get(index + 2).joined()
                && words.get(index + 2).capitalised();
        return peerage && !story.nameGoesOn(index + 3) && !isBesidePerson(index, index + 3)
                ? Optional.of(new Spot(Name.Kind.PERSON, index, index + 3, Spot.Source.TITLED))
                : Optional.empty();
    }

    private boolean isBesidePerson(int from, int to) {
        return known.stream()
                .anyMatch(other -> other.kind() == Name.Kind.PERSON && (other.to() == from || other.from() == to));
    }

    private Optional<Spot> after(Phrases.Match<Titles.Title> title) {
        List<Word> words = story.words();
        boolean speaksOfPerson =
                title.meanings().stream().anyMatch(meaning -> !meaning.kind().equals("role")) && isEnglish(title);
        Word last = words.get(title.to() - 1);
        if (last.end() - last.start() == 1
                || !speaksOfPerson
                || !words.get(title.to() - 1).capitalised()
                || !isNameWord(title.to()) && !isAddressed(title)) {
            return Optional.empty();
        }
        int to = title.to() + 1;
        while (to < words.size() && to - title.to() < 4 && isNameWord(to)) {
            to++;
        }
        while (isShouted(title.to()) && !last.capitals() && to - title.to() < 4 && isShouted(to)) {
            to++;
        }
        Spot spot = new Spot(Name.Kind.PERSON, title.to(), to, Spot.Source.TITLED);
        boolean honoured =
                title.meanings().stream().anyMatch(meaning -> meaning.kind().equals("honorific"));
        boolean shouted = isShouted(title.to()) && !last.capitals();
        return known.stream()
                        .anyMatch(other -> other.overlaps(spot)
                                && isSettled(other, honoured)
                                && !(shouted && other.length() < spot.length()))
                ? Optional.empty()
                : Optional.of(spot);
    }

    /** A title of another language counts only if it is no English word: Herr, but not "On". */
    private boolean isEnglish(Phrases.Match<Titles.Title> title) {
        return title.meanings().stream().anyMatch(meaning -> meaning.language().equals("en"))
                || !EnglishWords.contains(story.words().get(title.from()).folded());
    }

    /** After "Mr" and the like even a common word is a name: "Mrs Thatcher". */
    private boolean isAddressed(Phrases.Match<Titles.Title> title) {
        int next = title.to();
        return story.nameGoesOn(next)
                && ADDRESSES.contains(story.words().get(next - 1).folded())
                && Titles.shared().phrases().at(story.words(), next).isEmpty();
    }

    /** "Mr. BONAR LAW", as debates print it. */
    private boolean isShouted(int index) {
        return index < story.words().size()
                && story.words().get(index).joined()
                && story.words().get(index).capitals();
    }

    private boolean isNameWord(int index) {
        if (index >= story.words().size()) {
            return false;
        }
        Word word = story.words().get(index);
        return word.joined()
                && word.capitalised()
                && !word.capitals()
                && word.end() - word.start() > 1
                && !EnglishWords.contains(word.folded())
                && Titles.shared().phrases().at(story.words(), index).isEmpty();
    }

    private static boolean isSettled(Spot spot, boolean honoured) {
        if (spot.source() == Spot.Source.AREA) {
            return !honoured;
        }
        return spot.source() != Spot.Source.RECOGNISED || spot.kind() == Name.Kind.PERSON || spot.length() > 2;
    }
}
