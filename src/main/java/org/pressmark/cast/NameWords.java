package org.pressmark.cast;

import java.util.Set;
import org.pressmark.language.WordLists;

/** The words of {@code name-words.tsv}, by which it is told what a name is the name of; the table is read once. */
final class NameWords {

    private static final WordLists LISTS = WordLists.read(NameWords.class, "name-words.tsv");

    private NameWords() {}

    /** The words of one kind, in small letters; the table says what each kind is for. */
    static Set<String> of(String kind) {
        return LISTS.set(kind);
    }
}
