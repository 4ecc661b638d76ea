package org.pressmark.anatomy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.language.Table;

/** Writes names that are printed in capitals the way they are read: {@code RIO DE JANEIRO} is Rio de Janeiro. */
public final class Capitals {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final int SHORT_NAME = 3;

    private final Set<String> small;

    private Capitals(Set<String> small) {
        this.small = Set.copyOf(small);
    }

    static Capitals load() {
        var small = new HashSet<String>();
        Table.read(Capitals.class, "small-words.tsv").forEach(row -> small.add(row.cell("word")));
        return new Capitals(small);
    }

    /** Words that stay in lower case inside a name; no name and no headline ends with one. */
    Set<String> small() {
        return small;
    }

    /** {@code printed} in mixed case if it is all capitals, otherwise as it is; white space becomes single blanks. */
    public String mixed(String printed) {
        String name = printed.strip().replaceAll("\\s+", " ");
        boolean capitals = name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return capitals
                ? WORD.matcher(name)
                        .replaceAll(word -> Matcher.quoteReplacement(mixed(word.group(), word.start(), name)))
                : name;
    }

    private String mixed(String word, int start, String name) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (start > 0 && small.contains(lower)) {
            return lower;
        }
        boolean initial = start + word.length() < name.length() && name.charAt(start + word.length()) == '.';
        if (word.length() == 1 || initial && word.length() < SHORT_NAME) {
            return word;
        }
        if (word.length() > SHORT_NAME + 1 && word.startsWith("MC")) {
            return "Mc" + capitalised(lower.substring(2));
        }
        int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        if (apostrophe == 1) {
            return capitalised(lower.substring(0, 2)) + capitalised(lower.substring(2));
        }
        return capitalised(lower);
    }

    private static String capitalised(String lower) {
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
