package org.pressmark.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pressmark.language.Phrases;
import org.pressmark.language.Spelling;
import org.pressmark.language.Table;

/** The words of one language that open an agenda ("discuss", "talks on") and those that stand in no topic ("today", "said", "the"). */
final class AgendaWords {

    private static final Map<String, AgendaWords> ALL = read();
    private static final String DEFAULT = "en";
    private static final String EVERY_LANGUAGE = "mul";

    /** In letters, of compounds. */
    private static final int SHORTEST_FIRST_PART = 3;

    private static final int SHORTEST_LAST_PART = 3;

    private final Phrases<Cue> cues;
    private final Map<String, Set<String>> stopwords;
    private final boolean compounds;

    private AgendaWords(Phrases<Cue> cues, Map<String, Set<String>> stopwords, boolean compounds) {
        this.cues = cues;
        this.stopwords = stopwords;
        this.compounds = compounds;
    }

    /** On which side of the cue the agenda stands. */
    enum Side {
        BEFORE,
        AFTER
    }

    /**
     * A phrase beside which an agenda stands.
     *
     * @param side where
     * @param strong nearly always, not merely often
     */
    record Cue(Side side, boolean strong) {}

    private static Map<String, AgendaWords> read() {
        Map<String, Phrases.Builder<Cue>> cues = new HashMap<>();
        for (Table.Row row : Table.read(AgendaWords.class, "agenda-cues.tsv")) {
            Side side = row.cell("side").equals("before") ? Side.BEFORE : Side.AFTER;
            cues.computeIfAbsent(row.cell("language"), unknown -> new Phrases.Builder<>())
                    .put(row.cell("cue"), new Cue(side, row.cell("note").equals("strong")));
        }
        Map<String, Map<String, Set<String>>> stopwords = new HashMap<>();
        for (Table.Row row : Table.read(AgendaWords.class, "agenda-stopwords.tsv")) {
            stopwords
                    .computeIfAbsent(row.cell("language"), unknown -> new HashMap<>())
                    .computeIfAbsent(row.cell("kind"), unknown -> new HashSet<>())
                    .add(Spelling.fold(row.cell("word")));
        }
        Map<String, AgendaWords> all = new HashMap<>();
        cues.forEach((language, phrases) -> {
            Map<String, Set<String>> kinds = new HashMap<>(stopwords.getOrDefault(EVERY_LANGUAGE, Map.of()));
            kinds.putAll(stopwords.getOrDefault(language, Map.of()));
            all.put(language, new AgendaWords(phrases.build(), kinds, TopicNouns.isCompounding(language)));
        });
        return Map.copyOf(all);
    }

    /** The words of a language; of English if it has none of its own. */
    static AgendaWords of(String language) {
        return ALL.getOrDefault(
                language.split("-", 2)[0],
                ALL.getOrDefault(DEFAULT, new AgendaWords(new Phrases.Builder<Cue>().build(), Map.of(), false)));
    }

    Phrases<Cue> cues() {
        return cues;
    }

    /** Whether {@code folded} stands in no topic at all; a verb such as "combatting" stands before one. */
    boolean isStopword(String folded) {
        return folded.length() < 2 || isOfKind(folded, "function") || isOfKind(folded, "verb");
    }

    /** Whether the table lists {@code folded} under that kind. */
    boolean isOfKind(String folded, String kind) {
        return stopwords.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** Whether a phrase that ends in {@code folded} is no topic: "state government", "two million euros". */
    boolean endsNoTopic(String folded) {
        return isOfKind(folded, "body") || isOfKind(folded, "unit") || compounds && isCompoundBody(folded);
    }

    private boolean isCompoundBody(String folded) {
        for (int from = SHORTEST_FIRST_PART; folded.length() - from >= SHORTEST_LAST_PART; from++) {
            if (isOfKind(folded.substring(from), "body")) {
                return true;
            }
        }
        return false;
    }
}
