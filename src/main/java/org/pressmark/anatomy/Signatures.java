package org.pressmark.anatomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.GivenNames;

/** Tells whether a line is a name with which somebody signs, though no word says so. */
public final class Signatures {

    private static final Pattern ARTICLE = Pattern.compile(
            "^(?i:the|le|la|les|der|die|das|el|los|las|il|lo|gli|de|het|een|un|une|una|ein|eine|da|do|no|na|a|o|van|von|from|to)\\s|^[LlDd]['’]");
    /** What stands around a name: a dash, the pair of a letter ({@code Mr and Mrs Jane Doe}), marks at the end. */
    private static final Pattern EDGES = Pattern.compile("^(?:[-–—]\\s*)?(?:Mr and Mrs )?|[\\s,.]+$");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.(?:-?\\p{Lu}\\.){0,4})?");
    /** A town or a village that no gazetteer need know. */
    private static final Pattern TOWN = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]{1,30}+(?: (?:am|an|der|im|in|bei|ob|sur|sous|les|la|le|de|del|da|do|upon|on|aan|den)){0,2}(?: \\p{Lu}[\\p{L}'’.-]{1,30}+){0,3}");

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final int MOST_UNKNOWN_WORDS = 3;

    private final Bylines bylines;

    /** Told with the help of {@code bylines}. */
    public Signatures(Bylines bylines) {
        this.bylines = bylines;
    }

    /** {@code Jane Doe in Oslo}: a person known to be one by the given name, and from where she writes. */
    boolean isAuthorAt(String printed) {
        return printed.length() <= LONGEST
                && bylines.beforePlace(printed).filter(bylines::isAuthor).isPresent();
    }

    /** {@code Jane Doe, Little Snoring}: a person known to be one by the given name, and what may be a place of any size. */
    boolean isAuthorFrom(String printed) {
        int comma = printed.indexOf(", ");
        return comma > 0
                && printed.length() <= LONGEST
                && bylines.isAuthor(printed.substring(0, comma))
                && TOWN.matcher(printed.substring(comma + 2)).matches();
    }

    /** Whether {@code printed}, alone on its line, can be a name: two to four words that are no common ones. */
    public boolean maySign(String printed) {
        String name = EDGES.matcher(printed).replaceAll("");
        String[] words = name.split("\\s+");
        if (words.length < 2
                || words.length > MOST_WORDS
                || name.length() > LONGEST
                || ARTICLE.matcher(name).find()
                || !bylines.isPerson(name)) {
            return false;
        }
        boolean common =
                Arrays.stream(words).map(word -> word.toLowerCase(Locale.ROOT)).allMatch(EnglishWords::contains);
        boolean numbered = Arrays.stream(words)
                .skip(1)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .allMatch(EnglishWords::contains);
        return GivenNames.contains(words[0])
                || INITIALS.matcher(words[0]).matches() && words[words.length - 1].length() > 2 && !numbered
                || !common && words.length <= MOST_UNKNOWN_WORDS;
    }
}
