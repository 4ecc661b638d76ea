package org.pressmark.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.language.Phrases;
import org.pressmark.language.Table;
import org.pressmark.language.Word;

/** The lexicon of IPTC Media Topics: which words speak of which subject, all looked for in one pass. Immutable and thread-safe. */
public final class SubjectLexicon {

    private final Phrases<Cue> cues;
    private final Map<String, Subject> subjects = new HashMap<>();

    private SubjectLexicon() {
        Phrases.Builder<Cue> builder = new Phrases.Builder<>();
        for (Table.Row row : Table.read(SubjectLexicon.class, "subjects.tsv")) {
            Subject subject = new Subject(row.cell("qcode"), row.cell("broader"), row.cell("label"));
            subjects.put(subject.qcode(), subject);
            row.list("strong").forEach(phrase -> put(builder, phrase, new Cue(subject, Strength.STRONG)));
            row.list("weak").forEach(phrase -> put(builder, phrase, new Cue(subject, Strength.WEAK)));
            row.list("veto").forEach(phrase -> put(builder, phrase, new Cue(subject, Strength.VETO)));
        }
        this.cues = builder.build();
    }

    private static void put(Phrases.Builder<Cue> builder, String phrase, Cue cue) {
        builder.put(phrase, cue);
        if (!phrase.endsWith("s")) {
            builder.put(phrase + "s", cue);
        }
    }

    /** How much a phrase says for its subject. */
    public enum Strength {
        STRONG,
        WEAK,
        VETO
    }

    /**
     * A controlled heading.
     *
     * @param qcode its identifier: {@code medtop:20000418}
     * @param broader identifier of the next wider heading, empty for the widest
     * @param label its name
     */
    public record Subject(String qcode, String broader, String label) {}

    /** What a phrase says. */
    public record Cue(Subject subject, Strength strength) {}

    private static final class Shared {
        private static final SubjectLexicon LEXICON = new SubjectLexicon();
    }

    /** The lexicon of {@code subjects.tsv}, read once. */
    public static SubjectLexicon shared() {
        return Shared.LEXICON;
    }

    /** The phrases in {@code words}. */
    public List<Phrases.Match<Cue>> in(List<Word> words) {
        return cues.in(words);
    }

    /** Whether {@code inner} lies within {@code outer} in the scheme. */
    public boolean isWithin(Subject inner, Subject outer) {
        Optional<Subject> broader = Optional.ofNullable(subjects.get(inner.broader()));
        return broader.filter(next -> next.equals(outer) || isWithin(next, outer))
                .isPresent();
    }
}
