package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.agenda.AgendaReader;
import org.pressmark.agenda.KeyPhrase;
import org.pressmark.agenda.KeyPhrases;
import org.pressmark.agenda.NounPhrases;
import org.pressmark.agenda.PhraseSign;
import org.pressmark.cast.Story;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/**
 * The agenda in the clipping's own words: what it says outright to be discussed or decided, then the phrases that it keeps coming back
 * to. At most twelve.
 */
final class TopicsField implements Field {

    private static final int LEAST_CONFIDENCE = 50;
    private static final int MOST_CONFIDENCE = 80;
    private static final int MOST = 12;
    private static final int FEWEST_KEY_PHRASES = 4;
    private static final int MOST_KEY_PHRASES = 7;
    private static final int WORDS_FOR_ONE_MORE = 150;
    private static final String KEY_PHRASE = "topic-key-phrase";

    @Override
    public Column column() {
        return Column.TOPICS;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        Story story = sheet.cast().story();
        NounPhrases phrases = new NounPhrases(sheet.cast());
        List<NounPhrases.Phrase> agenda = new AgendaReader(story, phrases).items();
        Topics topics = new Topics(phrases);
        int most = Math.min(MOST_KEY_PHRASES, FEWEST_KEY_PHRASES + story.words().size() / WORDS_FOR_ONE_MORE);
        for (KeyPhrase phrase : KeyPhrases.in(phrases, story, agenda, sheet.subjectCues())) {
            if (phrase.has(PhraseSign.AGENDA)) {
                topics.add(phrase, "topic-agenda");
            } else if (phrase.isLikely() && topics.count(KEY_PHRASE) < most) {
                topics.add(phrase, KEY_PHRASE);
            }
        }
        return topics.findings.subList(0, Math.min(MOST, topics.findings.size()));
    }

    /** Gathers topics, each once. */
    private static final class Topics {

        private final NounPhrases phrases;
        private final List<KeyPhrase> chosen = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Topics(NounPhrases phrases) {
            this.phrases = phrases;
        }

        long count(String rule) {
            return findings.stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .count();
        }

        void add(KeyPhrase phrase, String rule) {
            if (chosen.stream().anyMatch(other -> KeyPhrases.isSame(other.stem(), phrase.stem()))) {
                return;
            }
            List<Passage> passages =
                    phrase.places().stream().map(phrases::passage).toList();
            int confidence =
                    (int) Math.round(LEAST_CONFIDENCE + (MOST_CONFIDENCE - LEAST_CONFIDENCE) * phrase.chance());
            findings.add(new Finding(
                    phrases.printed(phrase.first()), phrase.stem(), "", passages, rule, confidence, List.of()));
            chosen.add(phrase);
        }
    }
}
