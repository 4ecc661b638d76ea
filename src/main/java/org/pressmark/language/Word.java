package org.pressmark.language;

/**
 * One word of running text. Hyphens and apostrophes part words; the dots of {@code U.S.} do not.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param folded in lower case, without accents and dots
 * @param capitalised whether it begins with a capital letter
 * @param capitals whether it has two letters or more, all of them capitals
 * @param joined whether nothing but a space, hyphen or apostrophe parts it from the word before, so that both can belong to one phrase
 */
public record Word(int start, int end, String folded, boolean capitalised, boolean capitals, boolean joined) {

    /** The word as {@code text} prints it. */
    String in(String text) {
        return text.substring(start, end);
    }
}
