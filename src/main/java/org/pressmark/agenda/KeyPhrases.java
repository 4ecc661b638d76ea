package org.pressmark.agenda;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.cast.Story;
import org.pressmark.language.Phrases;

/**
 * The phrases of a story in the order in which a cataloguer would write them down as its topics: groups of nouns, weighed by where and
 * how often they stand and by what they end in. Keyphrase extraction after Witten et al., "KEA: Practical Automatic Keyphrase Extraction"
 * (1999), with a logistic model and signs for cataloguing in place of word statistics of a collection.
 */
public final class KeyPhrases {

    private final NounPhrases phrases;
    private final Story story;
    private final Map<String, KeyPhrase> candidates = new LinkedHashMap<>();

    private KeyPhrases(NounPhrases phrases, Story story) {
        this.phrases = phrases;
        this.story = story;
    }

    /** All phrases, the likeliest topic first. */
    public static List<KeyPhrase> in(
            NounPhrases phrases,
            Story story,
            List<NounPhrases.Phrase> agenda,
            List<Phrases.Match<SubjectLexicon.Cue>> cues) {
        KeyPhrases key = new KeyPhrases(phrases, story);
        key.gather();
        agenda.forEach(item -> key.add(item, item, item).setIf(true, PhraseSign.AGENDA));
        PhraseSurvey survey = new PhraseSurvey(story, phrases, key.candidates);
        survey.markSubjects(cues);
        survey.markWords();
        survey.markParts();
        key.candidates.values().forEach(KeyPhrase::weigh);
        return key.candidates.values().stream()
                .sorted(Comparator.comparingDouble(KeyPhrase::rank).reversed().thenComparingInt(one -> one.first()
                        .from()))
                .toList();
    }

    private void gather() {
        List<NounPhrases.Phrase> chunks = phrases.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            NounPhrases.Phrase chunk = chunks.get(i);
            phrases.parts(chunk).forEach(part -> add(part, chunk, chunk));
            if (i + 1 < chunks.size()) {
                NounPhrases.Phrase next = chunks.get(i + 1);
                phrases.linked(chunk, next).forEach(link -> add(link, chunk, next));
            }
        }
        phrases.expressions().forEach(expression -> add(expression, expression, expression));
    }

    /**
     * Notes one place of a phrase.
     *
     * @param left the group of words in which it begins
     * @param right the group of words in which it ends
     */
    private KeyPhrase add(NounPhrases.Phrase place, NounPhrases.Phrase left, NounPhrases.Phrase right) {
        KeyPhrase candidate = candidates.computeIfAbsent(phrases.stem(place), KeyPhrase::new);
        if (candidate.standsAt(place)) {
            return candidate;
        }
        candidate.addPlace(place);
        countAt(candidate, place);
        if (place.from() == left.from()) {
            candidate.count(PhraseSign.WHOLE_LEFT);
        }
        if (place.to() == right.to()) {
            candidate.count(PhraseSign.WHOLE_RIGHT);
        }
        return candidate;
    }

    private void countAt(KeyPhrase candidate, NounPhrases.Phrase place) {
        boolean headline = story.inHeadline(place.from());
        int firstParagraph = story.headlineEnd() > 0 ? 1 : 0;
        candidate.setIf(headline, PhraseSign.HEADLINE);
        candidate.setIf(!headline && story.paragraphOf(place.from()) == firstParagraph, PhraseSign.FIRST_PARAGRAPH);
        if (phrases.followsArticle(place.from())) {
            candidate.count(PhraseSign.ARTICLE);
        }
    }

    /** Whether one phrase holds all words of the other, or half of their words are in both. */
    public static boolean isSame(String one, String other) {
        Set<String> these = new HashSet<>(List.of(one.split(" ")));
        Set<String> those = new HashSet<>(List.of(other.split(" ")));
        Set<String> both = new HashSet<>(these);
        both.retainAll(those);
        int smaller = Math.min(these.size(), those.size());
        return both.size() == smaller || 3 * both.size() >= these.size() + those.size();
    }
}
