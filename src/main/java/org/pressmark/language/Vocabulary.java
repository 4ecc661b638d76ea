package org.pressmark.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words of one language, and the words with which it begins names of bodies. */
final class Vocabulary {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "dello", "dei", "degli", "delle", "dell", "d", "di", "du",
            "des", "la", "le", "las", "los", "van", "von", "der", "den", "ter", "ten", "zu", "el", "al", "bin", "ibn",
            "ben");
    /** Not "la" and "le" alone: they begin something new in running text. */
    private static final Set<String> LINKS = Set.of(
            "de", "du", "des", "d", "l", "la", "le", "les", "del", "los", "las", "di", "dello", "della", "dell", "dei",
            "degli", "delle", "do", "da", "dos", "das", "van", "voor", "der", "für", "fur");

    private static final Vocabulary NONE =
            new Vocabulary("und", Set.of(), Set.of(), Set.of(), new Phrases.Builder<Boolean>().build());
    private static final Map<String, Vocabulary> ALL = read();

    private final String language;
    private final Set<String> functionWords;
    private final Set<String> locatives;
    private final Set<String> speechVerbs;
    private final Phrases<Boolean> heads;

    private Vocabulary(
            String language,
            Set<String> functionWords,
            Set<String> locatives,
            Set<String> speechVerbs,
            Phrases<Boolean> heads) {
        this.language = language;
        this.functionWords = functionWords;
        this.locatives = locatives;
        this.speechVerbs = speechVerbs;
        this.heads = heads;
    }

    private static Map<String, Vocabulary> read() {
        Map<String, Phrases<Boolean>> heads = new HashMap<>();
        for (Table.Row row : Table.read(Vocabulary.class, "organisation-heads.tsv")) {
            Phrases.Builder<Boolean> words = new Phrases.Builder<>();
            row.list("words").forEach(word -> words.put(word, true));
            heads.put(row.cell("language"), words.build());
        }
        Map<String, Set<String>> verbs = new HashMap<>();
        Table.read(Vocabulary.class, "speech-verbs.tsv")
                .forEach(row -> verbs.put(row.cell("language"), folded(row.list("words"))));
        Map<String, Vocabulary> all = new HashMap<>();
        for (Table.Row row : Table.read(Vocabulary.class, "function-words.tsv")) {
            Set<String> words = folded(row.list("words"));
            String language = row.cell("language");
            all.put(
                    language,
                    new Vocabulary(
                            language,
                            words,
                            folded(row.list("locatives")),
                            verbs.getOrDefault(language, Set.of()),
                            heads.getOrDefault(language, NONE.heads)));
        }
        return Map.copyOf(all);
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Spelling.fold(word)));
        return Set.copyOf(folded);
    }

    /** The vocabulary of a language, empty if there is none. */
    static Vocabulary of(String language) {
        return ALL.getOrDefault(language.split("-", 2)[0], NONE);
    }

    String language() {
        return language;
    }

    /** Whether a place follows more often than not: French "à", Spanish "en". */
    boolean isLocative(String folded) {
        return locatives.contains(folded);
    }

    /** Whether someone is named beside it: "zei", "aldus". */
    boolean isSpeechVerb(String folded) {
        return speechVerbs.contains(folded);
    }

    boolean isFunctionWord(String folded) {
        return functionWords.contains(folded);
    }

    /** Whether a small word may stand within a person's name. */
    boolean isParticle(String folded) {
        return PARTICLES.contains(folded);
    }

    /** Whether a small word may stand between the first word of a body's name and the rest. */
    boolean isLink(String folded) {
        return LINKS.contains(folded);
    }

    /** Where the word that begins a body's name ends; {@code at} if none stands there. */
    int headEnd(List<Word> words, int at) {
        return heads.at(words, at).map(Phrases.Match::to).orElse(at);
    }
}
