package org.pressmark.language;

import java.text.Normalizer;
import java.util.Locale;

/** Folds spellings, so that names which differ in case, accents or punctuation alone compare as equal. */
public final class Spelling {

    private Spelling() {}

    /**
     * The words of {@code text} in lower case, without accents and apostrophes, with single spaces for everything that is neither a
     * letter nor a digit: {@code "Péter Szijjártó's"} becomes {@code "peter szijjarto s"}.
     */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            append(folded, plain.charAt(i));
        }
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, char character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return;
        }
        String letter = special(Character.toLowerCase(character));
        if (!letter.isEmpty()) {
            folded.append(letter);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static String special(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            default -> Character.isLetterOrDigit(letter) ? String.valueOf(letter) : "";
        };
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    /** Whether {@code text} holds letters and all of them are capitals. */
    public static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the first letter or digit of {@code text} is a capital letter. */
    public static boolean isCapitalised(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter));
    }

    /** {@code word} with a capital first letter and small ones after it; each part of a hyphenated word by itself. */
    public static String titled(String word) {
        StringBuilder titled = new StringBuilder(word.toLowerCase(Locale.ROOT));
        boolean first = true;
        for (int i = 0; i < titled.length(); i++) {
            char letter = titled.charAt(i);
            if (first && Character.isLetter(letter)) {
                titled.setCharAt(i, Character.toUpperCase(letter));
            }
            first = !Character.isLetterOrDigit(letter) && letter != '\'' && letter != '’';
        }
        return titled.toString();
    }
}
