package org.pressmark.anatomy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Chooses among lines that may be the headline: the one that looks most like it, unless the story knows nothing of its words and much of
 * another's.
 */
final class Choice {

    private static final double LOWEST = 0.5;
    private static final int MUCH = 3;
    private static final Pattern QUOTED = Pattern.compile("^[\"“«„'‘]");

    private static final Pattern ABBREVIATION = Pattern.compile("\\s\\(\\p{Lu}[\\p{Lu}\\d-]{1,9}\\)$");

    private final Page page;
    private final Predicate<String> isNamed;
    private final List<Headlines.Candidate> candidates;
    private final Echoes echoes;

    /** Chooses among {@code candidates}; {@code isNamed} tells whether every word of a line can stand in a name. */
    Choice(Page page, int body, List<Headlines.Candidate> candidates, Predicate<String> isNamed) {
        this.isNamed = isNamed;
        this.page = page;
        this.candidates = candidates.stream()
                .filter(candidate -> candidate.score() >= LOWEST)
                .toList();
        this.echoes = Echoes.of(page, body);
    }

    /** The headline, if any candidate is good enough. */
    Optional<Headlines.Candidate> headline() {
        Optional<Headlines.Candidate> best =
                best(candidate -> !isNameInStory(candidate)).or(() -> best(candidate -> true));
        return best.map(chosen -> rivalOf(chosen).orElse(chosen));
    }

    /** {@code National Institute of Harbour Studies (NIHS)}, of which the story speaks by that name. */
    private boolean isNameInStory(Headlines.Candidate candidate) {
        String name = ABBREVIATION.matcher(candidate.passage().printed()).replaceFirst("");
        return isNamed.test(name)
                && name.split(" ").length >= HeadlineForm.FEWEST_WORDS
                && StatedTitles.score(page, candidate.passage()) <= 0
                && echoes.isSaid(name);
    }

    private Optional<Headlines.Candidate> rivalOf(Headlines.Candidate chosen) {
        String words = chosen.passage().printed();
        if (candidates.size() == 1 || QUOTED.matcher(words).find() || StatedTitles.score(page, chosen.passage()) > 0) {
            return Optional.empty();
        }
        Echoes.Echo own = echoes.of(words);
        if (own.isSilent()) {
            return best(rival -> rival != chosen && isTold(rival));
        }
        return own.heard() == 1 && own.words() > 1
                ? best(rival -> rival.first() > chosen.last() + 1 && isTold(rival) && isHeardMore(rival, own))
                : Optional.empty();
    }

    private boolean isTold(Headlines.Candidate rival) {
        Echoes.Echo echo = echoes.of(rival.passage().printed());
        Line line = page.joined(rival.first(), rival.last());
        return echo.isLoud()
                && !echo.isCopy()
                && line.words() >= HeadlineForm.FEWEST_WORDS
                && Beginnings.mayBeHeadline(line)
                && !line.holdsSentenceEnd()
                && !HeadlineForm.isMachine(line.text());
    }

    /** A line that stands apart from the chosen one and not below it as a deck does. */
    private boolean isHeardMore(Headlines.Candidate rival, Echoes.Echo own) {
        Echoes.Echo echo = echoes.of(rival.passage().printed());
        return echo.heard() >= MUCH && echo.heard() * own.words() > echo.words() * own.heard();
    }

    private Optional<Headlines.Candidate> best(Predicate<Headlines.Candidate> condition) {
        return candidates.stream()
                .filter(condition)
                .max(Comparator.comparingDouble(Headlines.Candidate::score)
                        .thenComparing(Comparator.comparingInt(Headlines.Candidate::first)
                                .reversed()));
    }
}
