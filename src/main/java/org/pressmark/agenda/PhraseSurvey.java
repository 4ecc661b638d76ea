package org.pressmark.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.cast.Story;
import org.pressmark.language.Phrases;

/** Notes of each phrase of a story the signs that need the whole story to be seen. */
final class PhraseSurvey {

    private static final int LETTERS_OF_A_FAMILY = 5;

    private final Story story;
    private final NounPhrases phrases;
    private final Map<String, KeyPhrase> candidates;
    private final boolean compounding;

    PhraseSurvey(Story story, NounPhrases phrases, Map<String, KeyPhrase> candidates) {
        this.story = story;
        this.phrases = phrases;
        this.candidates = candidates;
        this.compounding = TopicNouns.isCompounding(story.language().split("-", 2)[0]);
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
        candidate.setIf(strong, atEnd ? PhraseSign.SUBJECT : PhraseSign.SUBJECT_WITHIN);
    }

    void markWords() {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> families = new HashMap<>();
        Set<String> headline = new HashSet<>();
        for (int i = 0; i < story.words().size(); i++) {
            String folded = story.words().get(i).folded();
            String stem = TopicNouns.stem(folded);
            times.merge(stem, 1, Integer::sum);
            families.merge(family(folded), 1, Integer::sum);
            if (story.inHeadline(i)) {
                headline.add(stem);
            }
        }
        for (KeyPhrase candidate : candidates.values()) {
            markShape(candidate);
            markLastWord(candidate, families);
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

    /** Words that begin alike are mostly forms or compounds of one another. */
    private static String family(String folded) {
        return folded.substring(0, Math.min(LETTERS_OF_A_FAMILY, folded.length()));
    }

    private void markShape(KeyPhrase candidate) {
        NounPhrases.Phrase first = candidate.first();
        int words = story.words().size();
        candidate.set(PhraseSign.STORY_WORDS, Math.log(words));
        candidate.set(PhraseSign.TIMES, Math.log(candidate.places().size()));
        candidate.set(PhraseSign.EARLY, 1 - (double) first.from() / words);
        candidate.setIf(first.length() == 1, PhraseSign.ONE_WORD);
        candidate.setIf(first.length() == 1 && compounding, PhraseSign.COMPOUNDING_ONE_WORD);
        candidate.setIf(first.length() > 3, PhraseSign.FOUR_WORDS);
        candidate.setIf(phrases.namesMatter(first), PhraseSign.MATTER);
        candidate.setIf(phrases.isGeneric(first), PhraseSign.GENERIC);
        candidate.setIf(phrases.isName(first.to() - 1), PhraseSign.NAMED_MATTER);
        candidate.setIf(phrases.hasLink(first), PhraseSign.LINKED);
    }

    private void markLastWord(KeyPhrase candidate, Map<String, Integer> families) {
        String last = story.words().get(candidate.first().to() - 1).folded();
        candidate.set(PhraseSign.LETTERS, TopicNouns.stem(last).length());
        candidate.setIf(last.endsWith("s") && !last.endsWith("ss"), PhraseSign.PLURAL);
        if (story.language().startsWith("en")) {
            candidate.setIf(true, PhraseSign.ENGLISH);
            NounKinds.of(last).ifPresent(noun -> markNoun(candidate, noun));
        } else {
            candidate.set(PhraseSign.OTHER_LANGUAGE_FAMILY, Math.log(families.getOrDefault(family(last), 1)));
            candidate.setIf(candidate.has(PhraseSign.MATTER), PhraseSign.OTHER_LANGUAGE_MATTER);
        }
    }

    private static void markNoun(KeyPhrase candidate, NounKinds.Noun noun) {
        candidate.set(PhraseSign.ENGLISH_COMMONNESS, noun.commonness());
        switch (noun.kind()) {
            case MATTER -> candidate.setIf(true, PhraseSign.ENGLISH_MATTER);
            case MEASURE -> candidate.setIf(true, PhraseSign.ENGLISH_MEASURE);
            case THING -> candidate.setIf(true, PhraseSign.ENGLISH_THING);
            case NONE -> candidate.setIf(true, PhraseSign.ENGLISH_NO_NOUN);
            case OTHER -> {}
        }
    }

    /** How much oftener than a phrase the phrases within it stand. */
    void markParts() {
        for (KeyPhrase candidate : candidates.values()) {
            int times = candidate.places().size();
            int oftenest = times;
            String[] words = candidate.stem().split(" ");
            for (int from = 0; from < words.length; from++) {
                StringBuilder part = new StringBuilder();
                for (int to = from; to < words.length && (from > 0 || to < words.length - 1); to++) {
                    part.append(to == from ? "" : " ").append(words[to]);
                    KeyPhrase inner = candidates.get(part.toString());
                    oftenest = inner == null
                            ? oftenest
                            : Math.max(oftenest, inner.places().size());
                }
            }
            candidate.set(PhraseSign.HOLDS_OFTENER, Math.log(1.0 + oftenest - times));
        }
    }
}
