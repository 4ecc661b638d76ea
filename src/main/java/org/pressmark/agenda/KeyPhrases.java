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
    private final int firstSentenceEnd;
    private final Map<String, KeyPhrase> candidates = new LinkedHashMap<>();

    private KeyPhrases(NounPhrases phrases, Story story) {
        this.phrases = phrases;
        this.story = story;
        this.firstSentenceEnd = firstSentenceEnd(story);
    }

    /** All phrases, the likeliest topic first. */
    public static List<KeyPhrase> in(
            NounPhrases phrases,
            Story story,
            List<NounPhrases.Phrase> agenda,
            List<Phrases.Match<SubjectLexicon.Cue>> cues) {
        KeyPhrases key = new KeyPhrases(phrases, story);
        key.gather();
        agenda.forEach(item -> key.add(item).setIf(true, PhraseSign.AGENDA));
        PhraseSurvey survey = new PhraseSurvey(story, phrases, key.candidates);
        survey.markSubjects(cues);
        survey.markWords();
        survey.markParts();
        key.candidates.values().forEach(KeyPhrase::weigh);
        return key.candidates.values().stream()
                .sorted(Comparator.comparingDouble(KeyPhrase::chance).reversed().thenComparingInt(one -> one.first()
                        .from()))
                .toList();
    }

    private void gather() {
        List<NounPhrases.Phrase> chunks = phrases.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            NounPhrases.Phrase chunk = chunks.get(i);
            phrases.parts(chunk).forEach(this::add);
            if (i + 1 < chunks.size()) {
                phrases.linked(chunk, chunks.get(i + 1)).forEach(this::add);
            }
        }
        phrases.expressions().forEach(this::add);
    }

    /** Notes one place of a phrase. */
    private KeyPhrase add(NounPhrases.Phrase place) {
        KeyPhrase candidate = candidates.computeIfAbsent(phrases.stem(place), KeyPhrase::new);
        if (!candidate.standsAt(place)) {
            candidate.addPlace(place);
            countAt(candidate, place);
        }
        return candidate;
    }

    private void countAt(KeyPhrase candidate, NounPhrases.Phrase place) {
        boolean headline = story.inHeadline(place.from());
        candidate.setIf(headline, PhraseSign.HEADLINE);
        candidate.setIf(!headline && place.from() < firstSentenceEnd, PhraseSign.FIRST_SENTENCE);
        if (phrases.followsArticle(place.from())) {
            candidate.count(PhraseSign.ARTICLE);
        }
    }

    /** Index after the last word of the first sentence below the headline. */
    private static int firstSentenceEnd(Story story) {
        int at = 0;
        while (at < story.words().size() && story.inHeadline(at)) {
            at++;
        }
        do {
            at++;
        } while (at < story.words().size() && !story.beginsSentence(at));
        return at;
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
