package org.pressmark.authority;

import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small picture of a text by which two versions of it are recognised: the {@value #SIZE} smallest hash values of its runs of
 * {@value #RUN} words (bottom-k sketch; Cohen and Kaplan, "Summarizing data using bottom-k sketches", PODC 2007).
 *
 * @param text the hash values in ascending order as hexadecimal; empty for a text without words
 */
public record Sketch(String text) {

    private static final int SIZE = 24;
    private static final int RUN = 4;
    private static final int DIGITS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The sketch of {@code characters}; case, spacing and punctuation do not count. */
    public static Sketch of(String characters) {
        var smallest = new TreeSet<Integer>(Integer::compareUnsigned);
        int[] words = new int[RUN];
        int count = 0;
        Matcher word = WORD.matcher(characters);
        while (word.find()) {
            words[count++ % RUN] =
                    word.group().toLowerCase(java.util.Locale.ROOT).hashCode();
            keep(smallest, hash(words, count));
        }
        var hex = new StringBuilder();
        smallest.forEach(value -> hex.append(HexFormat.of().toHexDigits(value)));
        return new Sketch(hex.toString());
    }

    private static void keep(TreeSet<Integer> smallest, int hash) {
        smallest.add(hash);
        if (smallest.size() > SIZE) {
            smallest.pollLast();
        }
    }

    private static int hash(int[] words, int count) {
        int hash = 17;
        for (int back = Math.min(count, RUN); back > 0; back--) {
            hash = 31 * hash + words[(count - back) % RUN];
        }
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }

    /** Whether at least about half of the two texts' runs of words are the same. */
    public boolean resembles(Sketch other) {
        TreeSet<Integer> mine = values();
        TreeSet<Integer> theirs = other.values();
        var union = new TreeSet<Integer>(Integer::compareUnsigned);
        union.addAll(mine);
        union.addAll(theirs);
        long shared = union.stream()
                .limit(SIZE)
                .filter(value -> mine.contains(value) && theirs.contains(value))
                .count();
        return shared * 2 >= Math.min(SIZE, union.size());
    }

    private TreeSet<Integer> values() {
        var values = new TreeSet<Integer>(Integer::compareUnsigned);
        for (int index = 0; index + DIGITS <= text.length(); index += DIGITS) {
            values.add(HexFormat.fromHexDigits(text, index, index + DIGITS));
        }
        return values;
    }
}
