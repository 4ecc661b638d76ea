package org.pressmark.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.language.Phrases;

/**
 * What a story keeps coming back to: noun phrases that stand in its headline, in its first paragraph, several times, or in the lexicon
 * of subjects.
 */
final class KeyPhrases {

    private static final double MOSTLY = 0.6;
    /** How often a word that no table calls a matter must stand in a story, the headline included, to be one. */
    private static final int OFTEN = 3;
    /** Words of a story that is no longer brief. */
    private static final int LONG = 450;

    private final NounPhrases phrases;
    private final Story story;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private KeyPhrases(NounPhrases phrases, Story story) {
        this.phrases = phrases;
        this.story = story;
    }

    /** The phrases that matter, the weightiest first. */
    static List<Candidate> in(NounPhrases phrases, Cast cast, List<Phrases.Match<SubjectLexicon.Cue>> cues) {
        KeyPhrases key = new KeyPhrases(phrases, cast.story());
        phrases.expressions().forEach(key::count);
        phrases.chunks().forEach(chunk -> phrases.parts(chunk).forEach(key::count));
        key.markTopical(cues);
        return key.chosen();
    }

    /** One phrase with all places where it stands. */
    static final class Candidate {

        private final String stem;
        private final List<NounPhrases.Phrase> places = new ArrayList<>();
        private int headline;
        private final boolean brief;
        private boolean lead;
        private int topical;

        Candidate(String stem, boolean brief) {
            this.stem = stem;
            this.brief = brief;
        }

        String stem() {
            return stem;
        }

        List<NounPhrases.Phrase> places() {
            return places;
        }

        int length() {
            return places.get(0).length();
        }

        double weight() {
            double weight = Math.min(places.size(), 5) + 3.0 * Math.min(headline, 1) + (lead ? 1.5 : 0) + topical;
            return weight + 0.7 * (length() - 1);
        }

        /** In a long story a matter must stand out: in the headline, in the first paragraph, or by coming back. */
        boolean isEnough() {
            boolean standsOut = brief || headline > 0 || lead || places.size() > 1;
            if (length() == 1) {
                return topical > 1 && standsOut
                        || topical > 0 && (headline > 0 || lead || places.size() > 1)
                        || headline > 0 && places.size() >= OFTEN;
            }
            return topical > 0 && standsOut || headline > 0 && places.size() > 1;
        }
    }

    private void count(NounPhrases.Phrase phrase) {
        Candidate candidate = candidates.computeIfAbsent(phrases.stem(phrase), stem -> new Candidate(stem, isBrief()));
        candidate.places.add(phrase);
        if (candidate.places.size() == 1 && phrases.namesMatter(phrase)) {
            candidate.topical = 2;
        }
        candidate.headline += story.inHeadline(phrase.from()) ? 1 : 0;
        int firstParagraph = story.headlineEnd() > 0 ? 1 : 0;
        candidate.lead |= story.paragraphOf(phrase.from()) == firstParagraph && !story.inHeadline(phrase.from());
    }

    private boolean isBrief() {
        return story.words().size() < LONG;
    }

    private void markTopical(List<Phrases.Match<SubjectLexicon.Cue>> cues) {
        for (Phrases.Match<SubjectLexicon.Cue> cue : cues) {
            boolean strong =
                    cue.meanings().stream().anyMatch(meaning -> meaning.strength() == SubjectLexicon.Strength.STRONG);
            for (Candidate candidate : candidates.values()) {
                boolean holds = candidate.places.stream()
                        .anyMatch(place -> place.from() <= cue.from() && cue.to() == place.to());
                if (holds) {
                    candidate.topical = Math.max(candidate.topical, strong ? 3 : 1);
                }
            }
        }
    }

    private List<Candidate> chosen() {
        List<Candidate> enough = candidates.values().stream()
                .filter(Candidate::isEnough)
                .sorted(Comparator.comparingDouble(Candidate::weight)
                        .reversed()
                        .thenComparingInt(one -> one.places.get(0).from()))
                .toList();
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : enough) {
            if (!isPartOfLonger(candidate) && chosen.stream().noneMatch(other -> isSame(other.stem, candidate.stem))) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /** Whether most of its places lie within a longer phrase that counts as well. */
    private boolean isPartOfLonger(Candidate candidate) {
        return candidates.values().stream()
                .filter(other -> other.length() > candidate.length() && other.isEnough())
                .anyMatch(other -> (" " + other.stem + " ").contains(" " + candidate.stem + " ")
                        && other.places.size() >= MOSTLY * candidate.places.size());
    }

    /** Whether one phrase holds all words of the other. */
    static boolean isSame(String one, String other) {
        Set<String> these = new HashSet<>(List.of(one.split(" ")));
        Set<String> those = new HashSet<>(List.of(other.split(" ")));
        return these.containsAll(those) || those.containsAll(these);
    }
}
