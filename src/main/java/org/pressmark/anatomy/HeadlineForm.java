package org.pressmark.anatomy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.language.GivenNames;
import org.pressmark.language.WordLists;

/** Judges by its words alone how much a line looks like a headline. */
public final class HeadlineForm {

    /** Fewest words of a headline that is told by its form alone. */
    public static final int FEWEST_WORDS = 4;

    private static final int MANY_WORDS = 22;
    private static final int TOO_MANY_WORDS = 32;
    /** {@code Fish Pier, Whitby, England}. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^[\\p{Lu}\\d]\\S*(?: [\\p{Lu}\\d]\\S*){0,2}(?:, [\\p{Lu}\\d]\\S*(?: [\\p{Lu}\\d]\\S*){0,2}){2,4}");

    /** {@code Scunthorpe United 0 Hartlepool United 0}, {@code Att: 3,217}. */
    private static final Pattern SCORE = Pattern.compile(
            "^[^\\d,;]{3,30}\\s\\d{1,3}\\s{1,4}[^\\d,;]{3,30}\\s\\d{1,3}(?!\\S)|^(?i:att|attendance|ht|venue|referee|kick-off)\\s?:");
    /** The people and figures of a film or play above its review. */
    private static final Pattern CREW = Pattern.compile(
            "^(?i:dir|director|directed by|starring|cast|regie|réal|con|mit|with)[.:]?\\s(?=\\p{Lu}).*(?:[.;,]\\s.*){2}|^(?i:dir|cert|starring|cast|regie|réal)\\s?:");
    /** Time stamps and placeholders that only machines write. */
    private static final Pattern MACHINE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:|\\[email|°[^°]{1,12}°");
    /** {@code RICE 8/14}: the name that a wire gives a story. */
    private static final Pattern SLUG =
            Pattern.compile("[\\p{Lu}-]+(?: [\\p{Lu}-]+)? ?\\d{1,2}/\\d{1,2}|[A-Z]+-[A-Z]+(?:-[A-Z]+)*");

    private static final Pattern CITED_PAGE = Pattern.compile(",\\s(?:p|pg|pp|[Pp]age)\\.?\\s?[A-Z]?\\d{1,3}$");

    private final Bylines bylines;
    /** {@code News of the northern ports}, {@code Harbour Trust Press Release}: what a site says of itself, or a house over its release. */
    private final Pattern tagline;

    HeadlineForm(Bylines bylines) {
        WordLists words = WordLists.read(HeadlineForm.class, "headline-words.tsv");
        this.bylines = bylines;
        this.tagline = Pattern.compile("^" + words.anyOf("news") + " " + words.anyOf("of")
                + " [^.?!]{3,60}$|^\\p{Lu}[^.?!:]{3,70} " + "(?:"
                + WordLists.read(HeadlineForm.class, "release-words.tsv").anyOf("over") + "|" + words.anyOf("issued")
                + ")$|^(?i:" + words.anyOf("slogan") + ")(?!\\p{L})[^.?!:]{0,70}[.!]?$");
    }

    /** How much speaks for {@code line}; less than nothing if its words speak against it. */
    double of(Line line) {
        return byLength(line.words()) + byWords(line);
    }

    /** Whether only a machine or a table writes so. */
    public static boolean isMachine(String text) {
        return MACHINE.matcher(text).find()
                || text.indexOf('@') >= 0
                || CREW.matcher(text).find()
                || SLUG.matcher(text).matches();
    }

    private static double byLength(int words) {
        if (words < FEWEST_WORDS) {
            return words - FEWEST_WORDS + (words == FEWEST_WORDS - 1 ? 1.5 : 0);
        }
        if (words > TOO_MANY_WORDS) {
            return -4;
        }
        return words > MANY_WORDS ? 0.5 : 2;
    }

    private double byWords(Line line) {
        String text = line.text();
        double score = 0;
        if (text.endsWith(".") && !text.endsWith("...") && !text.matches(".*\\b\\p{Lu}\\.$")) {
            score -= (line.isCapitals() || isTitle(text)) && line.words() <= MANY_WORDS ? 0 : 3;
        }
        if (text.endsWith(":") || Character.isLowerCase(text.charAt(0)) || text.matches("^[•·*–-].*")) {
            score -= 2;
        }
        if (bylines.isPerson(text) && (line.words() < FEWEST_WORDS || GivenNames.contains(text.split(" ")[0]))) {
            score -= 2;
        }
        if (SCORE.matcher(text).find() || CREW.matcher(text).find()) {
            score -= 3;
        }
        if (MACHINE.matcher(text).find() || text.indexOf('@') >= 0) {
            score -= 4;
        }
        if (tagline.matcher(text).matches()) {
            score -= 3;
        }
        if (CITED_PAGE.matcher(text).find() || ADDRESS.matcher(text).matches()) {
            score -= 4;
        }
        return score;
    }

    /** Whether the longer words are capitalised, as English headlines have it. */
    public static boolean isTitle(String text) {
        List<String> words = Stream.of(text.split("\\s+"))
                .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return words.size() >= 3 && capitals * 10 >= words.size() * 9;
    }
}
