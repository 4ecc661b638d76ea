package org.pressmark.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.cast.Story;
import org.pressmark.language.Phrases;
import org.pressmark.language.Word;

/** Notes of each phrase of a story the signs that need the whole story to be seen. */
final class PhraseSurvey {

    private final Story story;
    private final NounPhrases phrases;
    private final Map<String, KeyPhrase> candidates;

    PhraseSurvey(Story story, NounPhrases phrases, Map<String, KeyPhrase> candidates) {
        this.story = story;
        this.phrases = phrases;
        this.candidates = candidates;
    }

    void markSubjects(List<Phrases.Match<SubjectLexicon.Cue>> cues) {
        Map<Integer, Phrases.Match<SubjectLexicon.Cue>> byWord = new HashMap<>();
        for (Phrases.Match<SubjectLexicon.Cue> cue : cues) {
            byWord.put(cue.to() - 1, cue);
        }
        for (KeyPhrase candidate : candidates.values()) {
            for (NounPhrases.Phrase place : candidate.places()) {
                for (int i = place.from(); i < place.to(); i++) {
                    Phrases.Match<SubjectLexicon.Cue> cue = byWord.get(i);
                    if (cue != null && cue.from() >= place.from()) {
                        markSubject(candidate, cue, cue.to() == place.to());
                    }
                }
            }
        }
    }

    private static void markSubject(KeyPhrase candidate, Phrases.Match<SubjectLexicon.Cue> cue, boolean atEnd) {
        boolean strong =
                cue.meanings().stream().anyMatch(meaning -> meaning.strength() == SubjectLexicon.Strength.STRONG);
        if (atEnd) {
            candidate.setIf(true, strong ? PhraseSign.SUBJECT : PhraseSign.WEAK_SUBJECT);
        } else {
            candidate.setIf(strong, PhraseSign.SUBJECT_WITHIN);
        }
    }

    void markWords() {
        Map<String, Integer> times = new HashMap<>();
        Set<String> headline = new HashSet<>();
        for (int i = 0; i < story.words().size(); i++) {
            String stem = TopicNouns.stem(story.words().get(i).folded());
            times.merge(stem, 1, Integer::sum);
            if (story.inHeadline(i)) {
                headline.add(stem);
            }
        }
        for (KeyPhrase candidate : candidates.values()) {
            markShape(candidate);
            markLastWord(candidate);
            int rarest = Integer.MAX_VALUE;
            for (String word : candidate.stem().split(" ")) {
                if (word.length() > 2 && !phrases.isSmall(word)) {
                    rarest = Math.min(rarest, times.getOrDefault(word, 1));
                    candidate.setIf(headline.contains(word), PhraseSign.HEADLINE_WORD);
                }
            }
            candidate.set(PhraseSign.RAREST_WORD, rarest == Integer.MAX_VALUE ? 0 : Math.log(rarest));
        }
    }

    private void markShape(KeyPhrase candidate) {
        NounPhrases.Phrase first = candidate.first();
        int words = story.words().size();
        candidate.set(PhraseSign.TIMES, Math.log(candidate.places().size()));
        candidate.set(PhraseSign.EARLY, 1 - (double) first.from() / words);
        candidate.setIf(first.length() == 2, PhraseSign.TWO_WORDS);
        candidate.setIf(first.length() > 3, PhraseSign.FOUR_WORDS);
        candidate.setIf(phrases.namesMatter(first), PhraseSign.MATTER);
        candidate.setIf(phrases.holdsName(first), PhraseSign.NAME);
        int link = phrases.linkIn(first);
        candidate.setIf(link > 0, PhraseSign.LINKED);
        candidate.setIf(
                link > 0 && phrases.namesMatter(new NounPhrases.Phrase(first.from(), link)), PhraseSign.MATTER_FIRST);
    }

    private void markLastWord(KeyPhrase candidate) {
        Word last = story.words().get(candidate.first().to() - 1);
        String stem = TopicNouns.stem(last.folded());
        boolean english = story.language().startsWith("en");
        candidate.set(PhraseSign.LETTERS, stem.length());
        candidate.setIf(last.folded().endsWith("s") && !last.folded().endsWith("ss"), PhraseSign.PLURAL);
        candidate.setIf(english, PhraseSign.ENGLISH);
        candidate.setIf(english && stem.endsWith("ing"), PhraseSign.ENGLISH_ING);
        candidate.setIf(english && phrases.endsLikePerson(stem), PhraseSign.ENGLISH_PERSON);
        candidate.setIf(story.language().startsWith("de"), PhraseSign.GERMAN);
    }

    /** Of all phrases within a phrase which stand as often, and which oftener. */
    void markParts() {
        for (KeyPhrase candidate : candidates.values()) {
            int times = candidate.places().size();
            String[] words = candidate.stem().split(" ");
            int oftenest = times;
            for (int from = 0; from < words.length; from++) {
                StringBuilder part = new StringBuilder();
                for (int to = from; to < words.length && (from > 0 || to < words.length - 1); to++) {
                    part.append(to == from ? "" : " ").append(words[to]);
                    KeyPhrase inner = candidates.get(part.toString());
                    if (inner != null) {
                        oftenest = Math.max(oftenest, inner.places().size());
                        inner.setIf(times >= inner.places().size(), PhraseSign.PART_OF_LONGER);
                    }
                }
            }
            candidate.set(PhraseSign.HOLDS_OFTENER, Math.log(1.0 + oftenest - times));
        }
    }
}
