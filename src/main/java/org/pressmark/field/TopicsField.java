package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/**
 * The agenda in the clipping's own words: what it says outright to be discussed or decided, then the phrases that it keeps coming back
 * to. At most twelve.
 */
final class TopicsField implements Field {

    /** Two of three were right on the gold archives, and as many of the weightier key phrases. */
    private static final int CONFIDENCE_OF_AGENDA = 70;

    private static final int MOST = 12;
    private static final int FEWEST_KEY_PHRASES = 4;
    private static final int MOST_KEY_PHRASES = 8;
    private static final int WORDS_FOR_ONE_MORE = 80;

    @Override
    public Column column() {
        return Column.TOPICS;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        Cast cast = sheet.cast();
        NounPhrases phrases = new NounPhrases(cast);
        Topics topics = new Topics(phrases);
        for (NounPhrases.Phrase item : new AgendaReader(cast.story(), phrases).items()) {
            topics.add(phrases.stem(item), List.of(item), "topic-agenda", CONFIDENCE_OF_AGENDA);
        }
        List<KeyPhrases.Candidate> key = KeyPhrases.in(phrases, cast, sheet.subjectCues());
        int most = Math.min(
                MOST_KEY_PHRASES, FEWEST_KEY_PHRASES + cast.story().words().size() / WORDS_FOR_ONE_MORE);
        for (KeyPhrases.Candidate candidate : key.subList(0, Math.min(most, key.size()))) {
            int confidence = (int) Math.min(78, 48 + 3 * candidate.weight());
            topics.add(candidate.stem(), candidate.places(), "topic-key-phrase", confidence);
        }
        return topics.findings.subList(0, Math.min(MOST, topics.findings.size()));
    }

    /** Gathers topics, each once. */
    private static final class Topics {

        private final NounPhrases phrases;
        private final List<String> stems = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Topics(NounPhrases phrases) {
            this.phrases = phrases;
        }

        private void keepLonger(int index, Finding finding) {
            boolean longer = finding.key().length() > stems.get(index).length();
            if (longer && finding.rule().equals(findings.get(index).rule())) {
                stems.set(index, finding.key());
                findings.set(index, finding);
            }
        }

        void add(String stem, List<NounPhrases.Phrase> places, String rule, int confidence) {
            List<Passage> passages = places.stream().map(phrases::passage).toList();
            Finding finding =
                    new Finding(phrases.printed(places.get(0)), stem, "", passages, rule, confidence, List.of());
            for (int i = 0; i < stems.size(); i++) {
                if (KeyPhrases.isSame(stems.get(i), stem)) {
                    keepLonger(i, finding);
                    return;
                }
            }
            stems.add(stem);
            findings.add(finding);
        }
    }
}
