package org.pressmark.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table with the columns {@code kind} and {@code words}: lists of words and phrases, each for one purpose. */
public record WordLists(Map<String, List<String>> lists) {

    public WordLists {
        lists = Map.copyOf(lists);
    }

    /** Reads {@code resource}, which lies beside the class {@code beside}. */
    public static WordLists read(Class<?> beside, String resource) {
        var lists = new HashMap<String, List<String>>();
        Table.read(beside, resource).forEach(row -> lists.put(row.cell("kind"), row.list("words")));
        return new WordLists(lists);
    }

    /** The words of one kind, in the order of the table. */
    public List<String> words(String kind) {
        List<String> words = lists.get(kind);
        if (words == null) {
            throw new IllegalArgumentException("no list " + kind + " among " + lists.keySet());
        }
        return words;
    }

    /** The same as a set, in lower case. */
    public Set<String> set(String kind) {
        return words(kind).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** A regular expression for any of the words of one kind, the longest first. */
    public String anyOf(String kind) {
        return "(?:"
                + words(kind).stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")";
    }

    /** The same, where no letter adjoins; case does not matter. */
    public Pattern whole(String kind) {
        return Pattern.compile(
                "(?<!\\p{L})" + anyOf(kind) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
