package org.pressmark.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.agenda.SubjectLexicon;
import org.pressmark.cast.Story;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Phrases;

/**
 * Controlled headings of IPTC Media Topics, at most five, the most specific that the words justify: one strong phrase, or two different
 * weak ones of which one stands in the headline or which stand in different sentences.
 */
final class SubjectsField implements Field {

    private static final int MOST = 5;
    private static final int STRONG = 4;
    private static final int ENOUGH = 4;
    private static final int SURE = 12;

    @Override
    public Column column() {
        return Column.SUBJECTS;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        Story story = sheet.cast().story();
        Map<SubjectLexicon.Subject, Evidence> evidence = new LinkedHashMap<>();
        for (Phrases.Match<SubjectLexicon.Cue> match : sheet.subjectCues()) {
            for (SubjectLexicon.Cue cue : match.meanings()) {
                evidence.computeIfAbsent(cue.subject(), Evidence::new).add(match, cue.strength(), story);
            }
        }
        List<Evidence> justified = evidence.values().stream()
                .filter(Evidence::isEnough)
                .sorted(Comparator.comparingInt(Evidence::weight)
                        .reversed()
                        .thenComparing(found -> found.subject.qcode()))
                .toList();
        return justified.stream()
                .filter(found -> justified.stream()
                        .noneMatch(other -> SubjectLexicon.shared().isWithin(other.subject, found.subject)))
                .limit(MOST)
                .map(found -> found.finding(story))
                .toList();
    }

    /** What the words of one clipping say for one subject. */
    private static final class Evidence {

        private final SubjectLexicon.Subject subject;
        private final List<Phrases.Match<SubjectLexicon.Cue>> strong = new ArrayList<>();
        private final List<Phrases.Match<SubjectLexicon.Cue>> weak = new ArrayList<>();
        private final Set<String> forms = new HashSet<>();
        private final Set<Integer> paragraphs = new HashSet<>();
        private int vetoes;
        private int headline;

        Evidence(SubjectLexicon.Subject subject) {
            this.subject = subject;
        }

        void add(Phrases.Match<SubjectLexicon.Cue> match, SubjectLexicon.Strength strength, Story story) {
            switch (strength) {
                case STRONG -> strong.add(match);
                case WEAK -> weak.add(match);
                case VETO -> vetoes++;
            }
            if (strength != SubjectLexicon.Strength.VETO) {
                forms.add(story.folded(match.from(), match.to()));
                paragraphs.add(story.paragraphOf(match.from()));
                headline += story.inHeadline(match.from()) ? 1 : 0;
            }
        }

        int weight() {
            return STRONG * strong.size() + weak.size() + 2 * forms.size() + 3 * headline - STRONG * vetoes;
        }

        boolean isEnough() {
            boolean justified = !strong.isEmpty() || forms.size() > 1 && (headline > 0 || paragraphs.size() > 1);
            return justified && weight() > ENOUGH;
        }

        Finding finding(Story story) {
            List<Passage> passages = new ArrayList<>();
            strong.forEach(match -> passages.add(story.passage(match.from(), match.to())));
            weak.forEach(match -> passages.add(story.passage(match.from(), match.to())));
            String rule = strong.isEmpty() ? "subject-weak-words" : "subject-strong-phrase";
            int confidence = Math.min(92, (strong.isEmpty() ? 58 : 74) + 18 * Math.min(weight(), SURE) / SURE);
            return new Finding(subject.label(), subject.qcode(), "", passages, rule, confidence, List.of());
        }
    }
}
