package org.pressmark.anatomy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.language.Outlets;
import org.pressmark.language.Table;

/** Tells whether a line can be the name of a paper that the table of outlets does not hold. */
public final class Papers {

    private static final Pattern NAME = Pattern.compile(
            "^(?:(?:[\\p{Lu}\\d][\\p{L}'’.&-]*+|[dl]['’]\\p{Lu}[\\p{L}'’.-]*+|of|the|and|for|in|für|zur|zum|pour|para|per|de|la|las|los|del|della|delle|di|da|do|dos|der|die|das|den|van|von|voor|und|en|et|y|e|du|des|le|les|lo|il|el|het|ao|na|no|au|aux|sur|sul|em|zu|op|&)(?:\\s++|$))++");
    /** {@code Abendzeitung}, {@code Noorderkrant}: languages that write the two words as one. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?<!\\p{L})\\p{L}{3,30}(?:zeitung|zeitungen|blatt|anzeiger|kurier|nachrichten|rundschau|presse|bote|post|krant|blad|nieuws|bode|koerier|tidning|tidningen|tidende|bladet|posten|avis|avisen|gazette|news|times|herald|wire)");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Set<String> words;
    private final Set<String> pageWords;

    private Papers(Set<String> words, Set<String> pageWords) {
        this.words = Set.copyOf(words);
        this.pageWords = Set.copyOf(pageWords);
    }

    static Papers load() {
        var words = new HashSet<String>();
        Table.read(Papers.class, "press-words.tsv").forEach(row -> words.add(row.cell("word")));
        Set<String> pageWords = Table.read(Papers.class, "page-words.tsv").stream()
                .map(row -> Outlets.fold(row.cell("word")))
                .collect(Collectors.toSet());
        return new Papers(words, pageWords);
    }

    /** Whether {@code printed} has only words with which pages name their sections, menus and kinds of text: {@code News Releases}. */
    public boolean isPageLabel(String printed) {
        String[] folded = Outlets.fold(printed).split(" ");
        return Arrays.stream(folded)
                .allMatch(word -> pageWords.contains(word) || word.chars().allMatch(Character::isDigit));
    }

    /** Whether every word of {@code printed} can stand in a name. */
    public boolean mayBeNamed(String printed) {
        return NAME.matcher(printed.strip()).matches();
    }

    /** Whether a word in {@code printed} is one that papers are named with. */
    public boolean hasPressWord(String printed) {
        return WORD.matcher(printed)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> words.contains(word) || COMPOUND.matcher(word).matches());
    }
}
