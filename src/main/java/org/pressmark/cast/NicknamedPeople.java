package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.language.Name;
import org.pressmark.language.Word;

/** People whose nickname stands in quotation marks before their family name: "Rab" Lund, James "Whitey" Lund. */
final class NicknamedPeople {

    private static final String OPENING = "\"“‘'„";
    private static final String CLOSING = "\"”’'“";

    private final Story story;
    private final List<Spot> known;

    private NicknamedPeople(Story story, List<Spot> known) {
        this.story = story;
        this.known = known;
    }

    /** The people in {@code story}; {@code known} is what others propose. */
    static List<Spot> in(Story story, List<Spot> known) {
        NicknamedPeople people = new NicknamedPeople(story, known);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i + 1 < story.words().size(); i++) {
            people.at(i).ifPresent(spots::add);
        }
        return spots;
    }

    private Optional<Spot> at(int nickname) {
        if (!word(nickname).capitalised() || !word(nickname + 1).capitalised() || !isQuoted(nickname)) {
            return Optional.empty();
        }
        int from = nickname;
        while (from > 0 && nickname - from < 2 && isPerson(from - 1) && isNear(from - 1, from == nickname)) {
            from--;
        }
        int to = nickname + 2;
        while (to < story.words().size() && isPerson(to) && word(to).joined()) {
            to++;
        }
        return isPerson(nickname + 1)
                ? Optional.of(new Spot(Name.Kind.PERSON, from, to, Spot.Source.TITLED))
                : Optional.empty();
    }

    /** One word in quotation marks, right before the next. */
    private boolean isQuoted(int index) {
        int start = word(index).start();
        int end = word(index).end();
        return start > 0
                && OPENING.indexOf(story.text().charAt(start - 1)) >= 0
                && CLOSING.indexOf(story.text().charAt(end)) >= 0
                && word(index + 1).start() == end + 2
                && story.text().charAt(end + 1) == ' ';
    }

    /** Whether the word stands right before the next, or before its quotation mark. */
    private boolean isNear(int index, boolean quoted) {
        return word(index + 1).start() - word(index).end() == (quoted ? 2 : 1);
    }

    private boolean isPerson(int index) {
        return word(index).capitalised()
                && known.stream()
                        .anyMatch(spot -> spot.kind() == Name.Kind.PERSON && spot.from() <= index && index < spot.to());
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
