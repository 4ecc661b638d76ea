package org.pressmark.language;

import java.util.Arrays;
import org.pressmark.clipping.Passage;

/**
 * A passage as it would be read aloud: line breaks and runs of spaces are one space, and words parted at a line's end are joined. Knows
 * for each character where it stands in the text.
 *
 * @param characters the smooth characters
 * @param origins for each of them its index in the text
 */
record RunningText(String characters, int[] origins) {

    /** The running text of {@code passage}. */
    static RunningText of(String text, Passage passage) {
        StringBuilder smooth = new StringBuilder(passage.end() - passage.start());
        int[] origins = new int[passage.end() - passage.start()];
        int at = passage.start();
        while (at < passage.end()) {
            int after = blanksAfter(text, at, passage.end());
            if (after > at) {
                if (isBroken(text, smooth, at, after, passage.end())) {
                    smooth.setLength(smooth.length() - (Character.isLowerCase(text.charAt(after)) ? 1 : 0));
                } else if (!smooth.isEmpty()) {
                    origins[smooth.length()] = at;
                    smooth.append(' ');
                }
                at = after;
            } else {
                origins[smooth.length()] = at;
                smooth.append(text.charAt(at));
                at++;
            }
        }
        return new RunningText(smooth.toString(), Arrays.copyOf(origins, smooth.length()));
    }

    private static int blanksAfter(String text, int from, int to) {
        int at = from;
        while (at < to && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    /** Whether a line ends here in a hyphen that stands between two letters. */
    private static boolean isBroken(String text, StringBuilder smooth, int from, int after, int to) {
        int last = smooth.length() - 1;
        return last > 0
                && after < to
                && smooth.charAt(last) == '-'
                && Character.isLetter(smooth.charAt(last - 1))
                && Character.isLetter(text.charAt(after))
                && text.substring(from, after).indexOf('\n') >= 0;
    }

    /** Where the smooth characters from {@code from} to {@code to} stand in {@code text}. */
    Passage passage(String text, int from, int to) {
        return Passage.of(text, origins[from], origins[to - 1] + 1);
    }

    /** The same place for other characters of the same length, such as the text in another case. */
    RunningText with(String characters) {
        if (characters.length() != origins.length) {
            throw new IllegalArgumentException("not " + origins.length + " characters: " + characters);
        }
        return new RunningText(characters, origins);
    }
}
