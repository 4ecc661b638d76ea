package org.pressmark.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.clipping.Passage;

/**
 * Names in languages for which no recogniser is at hand: from tables of places, organisations, titles and given names, and from capital
 * letters. Less certain than a trained recogniser, and silent where the tables say nothing.
 */
final class CapitalisedNames implements Names {

    @Override
    public List<Name> in(String text, List<Passage> passages, String language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        List<Name> names = new ArrayList<>();
        List<Word> all = Words.of(text, passages);
        Set<String> small = new HashSet<>();
        all.stream().filter(word -> !word.capitalised()).forEach(word -> small.add(word.folded()));
        for (Passage passage : passages) {
            for (Passage sentence : Sentences.of(text, passage)) {
                List<Word> words = Words.of(text, List.of(sentence));
                new SentenceReader(text, sentence, words, vocabulary, small).addNames(names);
            }
        }
        return withSurnames(text, all, names);
    }

    /** Adds lone surnames of people that are named in full elsewhere. */
    private static List<Name> withSurnames(String text, List<Word> words, List<Name> names) {
        Set<String> surnames = new HashSet<>();
        for (Name name : names) {
            if (name.kind() == Name.Kind.PERSON) {
                String[] parts = Spelling.fold(name.words()).split(" ");
                surnames.add(parts[parts.length - 1]);
            }
        }
        var taken = new BitSet(text.length());
        names.forEach(name -> taken.set(name.passage().start(), name.passage().end()));
        List<Name> all = new ArrayList<>(names);
        for (Word word : words) {
            if (word.capitalised() && surnames.contains(word.folded())) {
                Passage passage = Passage.of(text, word.start(), word.end());
                int next = taken.nextSetBit(passage.start());
                if (next < 0 || next >= passage.end()) {
                    all.add(new Name(Name.Kind.PERSON, passage, passage));
                }
            }
        }
        all.sort(Comparator.comparing(Name::passage));
        return all;
    }
}
