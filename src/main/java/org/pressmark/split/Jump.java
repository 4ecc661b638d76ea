package org.pressmark.split;

import java.util.Locale;

/**
 * A line that sends the reader of a newspaper to another page, or tells where the story began.
 *
 * @param key the word that names the story, in small letters; empty if none is printed
 * @param page the page that it speaks of, as printed
 * @param start index in its line of the first character that belongs to it
 */
record Jump(String key, String page, int start) {

    Jump {
        key = key.toLowerCase(Locale.ROOT);
    }

    /** Whether {@code printed} is the number of the page that it speaks of; the letter of the section may be left out. */
    boolean leadsTo(String printed) {
        String mine = plain(page);
        String other = plain(printed);
        boolean lettered =
                Character.isLetter(mine.charAt(0)) && !other.isEmpty() && Character.isLetter(other.charAt(0));
        return mine.equals(other) || !lettered && digits(mine).equals(digits(other));
    }

    /** Whether both may speak of the same story. */
    boolean agreesWith(Jump other) {
        return key.isEmpty() || other.key.isEmpty() || key.equals(other.key);
    }

    private static String plain(String page) {
        return page.replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT);
    }

    private static String digits(String page) {
        return page.replaceAll("\\D", "");
    }
}
