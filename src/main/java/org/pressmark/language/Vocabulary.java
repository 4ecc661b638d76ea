package org.pressmark.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    private static final Set<String> PURPOSES = Set.of(
            "sobre", "para", "contra", "sur", "pour", "contre", "fur", "gegen", "zur", "zum", "over", "tegen", "voor",
            "per", "contro", "sulla", "sul");

    private static final Set<String> AND = Set.of("e", "et", "y", "und", "en", "ed");
    private static final Set<String> OR = Set.of("ou", "o", "oder", "of");

    /** In these a noun before a body's name may be the last part of a longer one: Bauunternehmen, oppositiepartij. */
    private static final Set<String> COMPOUNDING = Set.of("de", "nl");

    private static final Phrases<Boolean> NOTHING = new Phrases.Builder<Boolean>().build();
    private static final BodyNames NO_BODIES =
            new BodyNames(NOTHING, NOTHING, NOTHING, Set.of(), Set.of(), Set.of(), Set.of());
    private static final Vocabulary NONE =
            new Vocabulary("und", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), NO_BODIES);
    private static final Map<String, Vocabulary> ALL = read();

    private final String language;
    private final Set<String> functionWords;
    private final Set<String> locatives;
    private final Set<String> articles;
    private final Set<String> endings;
    private final Set<String> speechVerbs;
    private final BodyNames bodies;

    private Vocabulary(
            String language,
            Set<String> functionWords,
            Set<String> locatives,
            Set<String> articles,
            Set<String> endings,
            Set<String> speechVerbs,
            BodyNames bodies) {
        this.language = language;
        this.functionWords = functionWords;
        this.locatives = locatives;
        this.articles = articles;
        this.endings = endings;
        this.speechVerbs = speechVerbs;
        this.bodies = bodies;
    }

    /**
     * How bodies are told.
     *
     * @param heads begin the name of a body in either case
     * @param capitalised begin one where they are capitalised
     * @param alone are one
     * @param endings of words that are one
     * @param introductions stand before one
     * @param adjectives endings of small words that may go on with one
     * @param houses are none in small letters with nothing but their town
     */
    private record BodyNames(
            Phrases<Boolean> heads,
            Phrases<Boolean> capitalised,
            Phrases<Boolean> alone,
            Set<String> endings,
            Set<String> introductions,
            Set<String> adjectives,
            Set<String> houses) {

        static BodyNames of(Table.Row row) {
            return new BodyNames(
                    phrases(row.list("words")),
                    phrases(row.list("capitalised")),
                    phrases(row.list("alone")),
                    folded(row.list("endings")),
                    folded(row.list("introduces")),
                    folded(row.list("adjectives")),
                    folded(row.list("houses")));
        }

        private static Phrases<Boolean> phrases(List<String> words) {
            Phrases.Builder<Boolean> phrases = new Phrases.Builder<>();
            words.forEach(word -> phrases.put(word, true));
            return phrases.build();
        }
    }

    private static Map<String, Vocabulary> read() {
        Map<String, BodyNames> bodies = new HashMap<>();
        Table.read(Vocabulary.class, "organisation-heads.tsv")
                .forEach(row -> bodies.put(row.cell("language"), BodyNames.of(row)));
        Map<String, Set<String>> verbs = new HashMap<>();
        Table.read(Vocabulary.class, "speech-verbs.tsv")
                .forEach(row -> verbs.put(row.cell("language"), folded(row.list("words"))));
        Map<String, Vocabulary> all = new HashMap<>();
        for (Table.Row row : Table.read(Vocabulary.class, "function-words.tsv")) {
            String language = row.cell("language");
            all.put(
                    language,
                    new Vocabulary(
                            language,
                            folded(row.list("words")),
                            folded(row.list("locatives")),
                            folded(row.list("articles")),
                            folded(row.list("endings")),
                            verbs.getOrDefault(language, Set.of()),
                            bodies.getOrDefault(language, NO_BODIES)));
        }
        return Map.copyOf(all);
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Spelling.fold(word)));
        return Set.copyOf(folded);
    }

    /** Words such as hospital, which in small letters and with nothing but their town name no body; folded. */
    Set<String> houses() {
        return bodies.houses();
    }

    /** The vocabulary of a language, empty if there is none. */
    static Vocabulary of(String language) {
        return ALL.getOrDefault(language.split("-", 2)[0], NONE);
    }

    static Stream<Vocabulary> all() {
        return ALL.values().stream();
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

    /** Whether what a body is for or against may follow. */
    boolean isPurpose(String folded) {
        return PURPOSES.contains(folded);
    }

    /** Whether it means "and" in one of the languages read here. */
    boolean isAnd(String folded) {
        return AND.contains(folded);
    }

    /** Whether it means "or" in one of them. */
    boolean isOr(String folded) {
        return OR.contains(folded);
    }

    /** Whether a thing follows and no person: "la", "del", "het". */
    boolean isArticle(String folded) {
        return articles.contains(folded);
    }

    /** Whether {@code folded} ends as common nouns and adjectives do, and as no family name. */
    boolean endsAsCommonWord(String folded) {
        return endsWithAny(folded, endings);
    }

    /** Whether one of {@code words} does. */
    boolean anyEndsAsCommonWord(List<Word> words) {
        return words.stream().anyMatch(word -> endsAsCommonWord(word.folded()));
    }

    /** Where the words that begin a body's name end; {@code at} if none stand there. */
    int headEnd(List<Word> words, int at) {
        int end = bodies.heads().at(words, at).map(Phrases.Match::to).orElse(at);
        return words.get(at).capitalised()
                ? Math.max(
                        end,
                        bodies.capitalised()
                                .at(words, at)
                                .map(Phrases.Match::to)
                                .orElse(at))
                : end;
    }

    /** Where a body's name ends that needs no more words: "Sénat", "Verteidigungsministerium"; {@code at} if none stands there. */
    int bodyEnd(List<Word> words, int at) {
        if (!words.get(at).capitalised()) {
            return at;
        }
        int end = bodies.alone().at(words, at).map(Phrases.Match::to).orElse(at);
        return end == at && endsWithAny(words.get(at).folded(), bodies.endings()) ? at + 1 : end;
    }

    /** Whether the word stands before a body's name without being part of it: "die Firma Lund", "la empresa Talgrén". */
    boolean introducesBody(Word word, boolean beginsSentence) {
        if (!beginsSentence && word.capitalised() != language.equals("de")) {
            return false;
        }
        String folded = word.folded();
        String nominative =
                language.equals("de") && folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        return bodies.introductions().contains(folded)
                || COMPOUNDING.contains(language) && endsWithAny(nominative, bodies.introductions());
    }

    /** Whether the small word may go on with a body's name: "Parti socialiste". */
    boolean isBodyAdjective(Word word) {
        return !word.capitalised()
                && (bodies.adjectives().contains(word.folded()) || endsWithAny(word.folded(), bodies.adjectives()));
    }

    /** Whether one of {@code endings} ends the word, with at least three letters before it. */
    private static boolean endsWithAny(String folded, Set<String> endings) {
        for (int from = 3; from < folded.length(); from++) {
            if (endings.contains(folded.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
