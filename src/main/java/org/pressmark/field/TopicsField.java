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
 * The agenda in the clipping's own words: what it says outright to be discussed or decided and the phrases that it keeps coming back to,
 * the likeliest first. At most twelve.
 */
final class TopicsField implements Field {

    /** Of the findings at 75 and more nine in ten are right, of those below every second one. */
    private static final int LEAST_CONFIDENCE = 50;

    private static final int MOST_CONFIDENCE = 85;
    private static final int MOST = 12;
    private static final int FEWEST_KEY_PHRASES = 5;
    private static final int MOST_KEY_PHRASES = 8;
    private static final int WORDS_FOR_ONE_MORE = 150;
    /** Chosen, as the weights of the signs were, where the sets that were written by hand are served best on the whole. */
    private static final double LEAST_CHANCE = 0.18;

    /** Of a phrase that the story says outright to be on an agenda. */
    private static final double LEAST_CHANCE_ON_AGENDA = 0.1;
    /** Beside the likeliest topic of the story. */
    private static final double LEAST_SHARE = 0.3;

    private static final String AGENDA = "topic-agenda";
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
            boolean onAgenda = phrase.has(PhraseSign.AGENDA);
            if (onAgenda && phrase.chance() >= LEAST_CHANCE_ON_AGENDA) {
                topics.add(phrase, AGENDA);
            } else if (!onAgenda && phrase.chance() >= topics.leastChance() && topics.count(KEY_PHRASE) < most) {
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

        double leastChance() {
            double likeliest = chosen.isEmpty() ? 0 : chosen.get(0).chance();
            return Math.max(LEAST_CHANCE, LEAST_SHARE * likeliest);
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
