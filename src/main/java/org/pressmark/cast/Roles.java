package org.pressmark.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;

/** The role in which a clipping presents a person: "US Secretary of State". */
final class Roles {

    private static final int LONGEST = 12;
    private static final int LONGEST_APPOSITION = 9;
    private static final Set<String> CONNECTIVES = Set.of(
            "of", "for", "and", "the", "to", "on", "de", "du", "des", "la", "del", "della", "di", "do", "da", "van",
            "dell", "l", "d");

    private Roles() {}

    /** The fullest role among the mentions of {@code person}; empty if the clipping tells none. */
    static String of(Person person, Story story) {
        return person.mentions().stream()
                .map(spot -> before(spot, story).or(() -> after(spot, story)).orElse(""))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Optional<String> before(Spot spot, Story story) {
        List<Word> words = story.words();
        int from = spot.from();
        while (from > 0
                && words.get(from).joined()
                && spot.from() - from < LONGEST
                && isRoleWord(words.get(from - 1), story, from - 1)) {
            from--;
        }
        while (from < spot.from() && CONNECTIVES.contains(words.get(from).folded())) {
            from++;
        }
        return from < spot.from() && holdsTitle(words, from, spot.from())
                ? Optional.of(story.printed(from, spot.from()))
                : lowerCaseTitle(spot, story);
    }

    private static boolean isRoleWord(Word word, Story story, int index) {
        return word.capitalised() && !(story.beginsSentence(index) && CONNECTIVES.contains(word.folded()))
                || CONNECTIVES.contains(word.folded());
    }

    private static Optional<String> lowerCaseTitle(Spot spot, Story story) {
        for (int from = Math.max(0, spot.from() - 5); from < spot.from(); from++) {
            var title = Titles.shared().phrases().at(story.words(), from);
            if (title.isPresent()
                    && title.orElseThrow().to() == spot.from()
                    && story.words().get(spot.from()).joined()) {
                return Optional.of(story.printed(from, spot.from()));
            }
        }
        return Optional.empty();
    }

    /** An apposition: ", the national security adviser,". */
    private static Optional<String> after(Spot spot, Story story) {
        List<Word> words = story.words();
        if (spot.to() >= words.size() || !between(story, spot.to()).equals(", ")) {
            return Optional.empty();
        }
        int to = spot.to() + 1;
        while (to < words.size() && words.get(to).joined() && to - spot.to() <= LONGEST_APPOSITION) {
            to++;
        }
        boolean closed = to < words.size() && between(story, to).startsWith(",")
                || to < words.size() && between(story, to).startsWith(".");
        int from = spot.to();
        if (words.get(from).folded().equals("the")
                || words.get(from).folded().equals("a")
                || words.get(from).folded().equals("an")) {
            from++;
        }
        return closed && from < to && to - spot.to() <= LONGEST_APPOSITION && holdsTitle(words, from, to)
                ? Optional.of(story.printed(from, to))
                : Optional.empty();
    }

    private static String between(Story story, int index) {
        return story.text()
                .substring(
                        story.words().get(index - 1).end(),
                        story.words().get(index).start())
                .replaceAll("\\s+", " ");
    }

    private static boolean holdsTitle(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            var title = Titles.shared().phrases().at(words, i);
            if (title.isPresent() && title.orElseThrow().to() <= to) {
                return true;
            }
        }
        return false;
    }
}
