package org.pressmark.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts words together again that the end of a line divides. */
final class Hyphens {

    private static final Pattern BEGINNING = Pattern.compile("^.*\\p{L}[-\u00ad\u2010\u00ac]");
    private static final Pattern REST = Pattern.compile("\\p{Ll}.*");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final Set<String> seen;

    /** {@code words} are those of the whole page, which shows which words have a hyphen of their own. */
    Hyphens(Collection<String> words) {
        this.seen = words.stream().map(Hyphens::bare).collect(Collectors.toSet());
    }

    /** Whether the last word of a line and the first of the next are the halves of one. */
    boolean divide(String last, String next) {
        return BEGINNING.matcher(last).matches() && REST.matcher(next).matches();
    }

    /** The two halves as one word, which keeps its hyphen if it has it within a line too. */
    String join(String last, String next) {
        String beginning = last.substring(0, last.length() - 1);
        String compound = beginning + "-" + next;
        return seen.contains(bare(compound)) ? compound : beginning + next;
    }

    private static String bare(String word) {
        return EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
