package org.pressmark.cast;

import java.util.Set;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Word;

/** What someone is in charge of and what is no body of its own: "Emergency Services" before Minister, "Vice President of Research". */
final class Portfolios {

    private static final Set<String> MINISTERS = NameWords.of("minister");
    private static final Set<String> HEADS = NameWords.of("head-of-matter");
    private static final Set<String> MATTERS = NameWords.of("matter");
    private static final Set<String> MINISTRIES = NameWords.of("ministry-word");
    private static final Set<String> OF = Set.of("of", "for");
    /** In words, from the office to the last matter: Minister of Youth, Sports and Public Works. */
    private static final int FARTHEST = 8;

    private final Story story;

    Portfolios(Story story) {
        this.story = story;
    }

    /** Whether the words are a matter of which somebody has charge, and nothing more. */
    boolean isOne(Spot spot) {
        boolean common = story.words().subList(spot.from(), spot.to()).stream()
                .allMatch(word -> EnglishWords.contains(word.folded()) && !word.capitals() || isPeople(word));
        boolean ministry = story.words().subList(spot.from(), spot.to()).stream()
                .anyMatch(word -> MINISTRIES.contains(word.folded()));
        boolean matter = MATTERS.contains(story.words().get(spot.to() - 1).folded());
        return !ministry && (common && isBeforeMinister(spot) || (common || matter) && isBehindOffice(spot));
    }

    private boolean isPeople(Word word) {
        return !Gazetteer.shared().adjectives().of(word.folded()).isEmpty();
    }

    /** "Public Works Secretary", "Energy and Mining Minister". */
    private boolean isBeforeMinister(Spot spot) {
        int at = spot.to();
        while (at < story.words().size()
                && at - spot.to() < 3
                && story.words().get(at).joined()) {
            Word word = story.words().get(at);
            if (word.capitalised() && MINISTERS.contains(word.folded())) {
                return true;
            }
            if (!word.folded().equals("and") && (at == spot.to() || !word.capitalised())) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** "Minister for Public Enterprise", "Vice President of Research and Operations". */
    private boolean isBehindOffice(Spot spot) {
        for (int of = spot.from() - 1; of > 0 && spot.from() - of < FARTHEST; of--) {
            Word word = story.words().get(of);
            if (OF.contains(word.folded())) {
                String office = story.words().get(of - 1).folded();
                boolean matter =
                        MATTERS.contains(story.words().get(spot.to() - 1).folded());
                return MINISTERS.contains(office) || of == spot.from() - 1 && matter && HEADS.contains(office);
            }
            if (!word.capitalised() && !word.folded().equals("and")) {
                return false;
            }
        }
        return false;
    }
}
