package org.pressmark.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as it is compared: without case, accents, punctuation and possessive s, words one space apart. */
final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> LETTERS =
            Map.of("\u2019", "'", "\u2018", "'", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe");

    private Folding() {}

    /** The folded text. */
    static String fold(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = POSSESSIVE.matcher(plain).replaceAll("").replace("'", "");
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** The words of the folded text. */
    static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** The folded text without the English article that it begins with. */
    static String withoutArticle(String text) {
        return ARTICLE.matcher(fold(text)).replaceFirst("");
    }

    /** The text without what stands in round brackets. */
    static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll("");
    }
}
