package org.pressmark.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;

/**
 * Finds acronyms that a text explains itself: {@code International Atomic Energy Agency (IAEA)}, after Schwartz and Hearst, "A simple
 * algorithm for identifying abbreviation definitions in biomedical text" (2003), held to capitalised long forms.
 */
public final class Acronyms {

    private static final Pattern BRACKETED = Pattern.compile("\\((?:the )?([\\p{L}][\\p{L}\\p{N}.&/-]{1,11})[,;)]");
    private static final Pattern LAST_WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’&.-]*");

    /** A word of more than four letters that begins small: not within a name. */
    private static final Pattern LOWER_WORD = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}\\p{L}{4,}");

    private Acronyms() {}

    /**
     * One explanation.
     *
     * @param acronym where the acronym stands, without the bracket
     * @param name where the full name stands
     */
    public record Definition(Passage acronym, Passage name) {}

    /** The explanations in some passages of {@code text}, in their order. */
    public static List<Definition> in(String text, List<Passage> passages) {
        List<Definition> definitions = new ArrayList<>();
        for (Passage passage : passages) {
            Matcher matcher = BRACKETED.matcher(text).region(passage.start(), passage.end());
            while (matcher.find()) {
                explain(text, passage.start(), matcher).ifPresent(definitions::add);
            }
        }
        return definitions;
    }

    private static Optional<Definition> explain(String text, int from, Matcher bracket) {
        String acronym = bracket.group(1);
        long capitals = acronym.chars().filter(Character::isUpperCase).count();
        if (capitals < 2 && capitals * 2 < acronym.length()) {
            return Optional.empty();
        }
        int most = Math.min(acronym.length() + 5, acronym.length() * 2);
        List<int[]> words = lastWords(text, from, bracket.start(), most);
        return longForm(text, words, acronym)
                .map(start -> new Definition(
                        Passage.of(text, bracket.start(1), bracket.end(1)),
                        Passage.of(text, start, words.get(words.size() - 1)[1])));
    }

    private static List<int[]> lastWords(String text, int from, int to, int most) {
        int start = Math.max(from, to - 160);
        List<int[]> words = new ArrayList<>();
        Matcher matcher = LAST_WORDS.matcher(text).region(start, to);
        while (matcher.find()) {
            if (!words.isEmpty()
                    && text.substring(words.get(words.size() - 1)[1], matcher.start())
                            .matches("(?s).*[;:(\"”“].*")) {
                words.clear();
            }
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        boolean touching = !words.isEmpty()
                && text.substring(words.get(words.size() - 1)[1], to).isBlank();
        return touching ? words.subList(Math.max(0, words.size() - most), words.size()) : List.of();
    }

    /** Matches the letters of the acronym from its end against the words; its first letter must begin a capitalised word. */
    private static Optional<Integer> longForm(String text, List<int[]> words, String acronym) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String letters = acronym.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        int first = words.get(0)[0];
        int at = words.get(words.size() - 1)[1] - 1;
        for (int i = letters.length() - 1; i >= 0; i--) {
            while (at >= first && !matches(text, at, letters.charAt(i), i == 0)) {
                at--;
            }
            if (at < first) {
                return Optional.empty();
            }
            at--;
        }
        int start = at + 1;
        String name = text.substring(start, words.get(words.size() - 1)[1]);
        if (name.indexOf(',') >= 0 || LOWER_WORD.matcher(name).find()) {
            return Optional.empty();
        }
        boolean isLonger = words.get(words.size() - 1)[1] - start > acronym.length() + 2;
        return isLonger && Character.isUpperCase(text.charAt(start)) ? Optional.of(start) : Optional.empty();
    }

    private static boolean matches(String text, int at, char letter, boolean mustBegin) {
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return Character.toLowerCase(text.charAt(at)) == letter && (!mustBegin || begins);
    }
}
