package org.pressmark.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.pressmark.clipping.Passage;

/**
 * The three-class recogniser of Stanford CoreNLP for English. The model is loaded once, on first use, which takes two seconds of
 * processor time. Only sentences that can hold a name are given to it, and of these only what stands near a capital letter, since it is
 * what costs most in the whole job.
 */
final class CoreNlpNames implements Names {

    private static final String MODEL = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final Map<String, Name.Kind> KINDS =
            Map.of("PERSON", Name.Kind.PERSON, "LOCATION", Name.Kind.PLACE, "ORGANIZATION", Name.Kind.ORGANISATION);
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "him", "her", "his", "hers", "himself", "herself", "i", "me", "my", "myself", "we", "us",
            "our", "they", "them", "their", "you", "your", "who", "whom", "it", "its");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Words beside a capital letter that the classifier looks at: its features reach four words far. */
    private static final int MARGIN = 5;

    private static final TokenizerFactory<CoreLabel> TOKENS = PTBTokenizer.factory(
            new CoreLabelTokenFactory(), "untokenizable=noneKeep,invertible=false,splitHyphenated=false");

    private static final class Model {
        private static final CRFClassifier<CoreLabel> CLASSIFIER = load();

        private static CRFClassifier<CoreLabel> load() {
            try (InputStream in = CoreNlpNames.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the language model " + MODEL + " is missing; the build unpacks it");
                }
                return CRFClassifier.getClassifier(new BufferedInputStream(new GZIPInputStream(in)));
            } catch (IOException | ClassNotFoundException broken) {
                throw new IllegalStateException("the language model " + MODEL + " cannot be read", broken);
            }
        }
    }

    @Override
    public List<Name> in(String text, List<Passage> passages, String language) {
        Recasing recasing = Recasing.learntFrom(text, passages);
        List<Name> names = new ArrayList<>();
        for (Passage passage : passages) {
            RunningText running = RunningText.of(text, passage);
            for (int[] span : Sentences.spans(
                    running.characters(), 0, running.characters().length())) {
                String sentence = running.characters().substring(span[0], span[1]);
                sentence = recasing.asInBook(sentence);
                if (canHoldName(sentence)) {
                    addNames(text, running, span, sentence, names);
                }
            }
        }
        return names;
    }

    /** A capital letter past the first word, or a first word that is no common one. */
    private static boolean canHoldName(String sentence) {
        List<Word> words = Words.of(sentence);
        return words.stream().skip(1).anyMatch(Word::capitalised)
                || !words.isEmpty()
                        && words.get(0).capitalised()
                        && !EnglishWords.contains(words.get(0).folded());
    }

    private static void addNames(String text, RunningText running, int[] span, String sentence, List<Name> names) {
        List<CoreLabel> tokens = TOKENS.getTokenizer(new StringReader(sentence)).tokenize();
        Passage whole = running.passage(text, span[0], span[1]);
        int from = beginning(tokens, 0);
        while (from < tokens.size()) {
            int to = end(tokens, from);
            for (List<CoreLabel> name : named(Model.CLASSIFIER.classifySentence(tokens.subList(from, to)))) {
                trimmed(sentence, name)
                        .map(bounds -> running.passage(text, span[0] + bounds[0], span[0] + bounds[1]))
                        .ifPresent(passage -> names.add(new Name(kind(name), passage, whole)));
            }
            from = beginning(tokens, to);
        }
    }

    /** Where the next stretch begins that is worth the classifier's time: some words before the next capital letter. */
    private static int beginning(List<CoreLabel> tokens, int from) {
        int capital = nextCapital(tokens, from);
        return capital == tokens.size() ? capital : Math.max(from, capital - MARGIN);
    }

    /** Where that stretch ends: where so many small words follow that neither side of them counts for the other. */
    private static int end(List<CoreLabel> tokens, int from) {
        int last = nextCapital(tokens, from);
        int next = nextCapital(tokens, last + 1);
        while (next < tokens.size() && next - last <= 2 * MARGIN + 1) {
            last = next;
            next = nextCapital(tokens, last + 1);
        }
        return Math.min(tokens.size(), last + MARGIN + 1);
    }

    private static int nextCapital(List<CoreLabel> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !isCapital(tokens.get(at).word(), at)) {
            at++;
        }
        return at;
    }

    /** Small words at the start of a sentence and "I" do not count. */
    private static boolean isCapital(String token, int at) {
        boolean capital = token.chars().anyMatch(Character::isUpperCase);
        return capital && !token.equals("I") && !(at == 0 && FunctionWords.contains(Spelling.fold(token), "en"));
    }

    /** The runs of tokens with the same label of a name. */
    private static List<List<CoreLabel>> named(List<CoreLabel> labelled) {
        List<List<CoreLabel>> names = new ArrayList<>();
        int from = 0;
        while (from < labelled.size()) {
            String label = labelled.get(from).get(AnswerAnnotation.class);
            int to = from + 1;
            while (to < labelled.size() && label.equals(labelled.get(to).get(AnswerAnnotation.class))) {
                to++;
            }
            if (KINDS.containsKey(label)) {
                names.add(labelled.subList(from, to));
            }
            from = to;
        }
        return names;
    }

    private static Name.Kind kind(List<CoreLabel> name) {
        return Objects.requireNonNull(KINDS.get(name.get(0).get(AnswerAnnotation.class)));
    }

    /** Start and end of the name in the sentence, without articles and possessive endings; nothing if it is a pronoun. */
    private static Optional<int[]> trimmed(String sentence, List<CoreLabel> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && ARTICLES.contains(Spelling.fold(tokens.get(from).word()))) {
            from++;
        }
        while (to > from && isEnding(tokens.get(to - 1).word())) {
            to--;
        }
        if (from == to
                || to - from == 1
                        && PRONOUNS.contains(Spelling.fold(tokens.get(from).word()))) {
            return Optional.empty();
        }
        int[] bounds = {
            tokens.get(from).beginPosition(),
            Math.min(sentence.length(), tokens.get(to - 1).endPosition())
        };
        return Optional.of(bounds);
    }

    private static boolean isEnding(String token) {
        return token.equals("'s") || token.equals("’s") || token.chars().noneMatch(Character::isLetterOrDigit);
    }
}
