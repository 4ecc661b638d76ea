package org.pressmark.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;

/** Parts running text into sentences: at a full stop, question or exclamation mark that ends no abbreviation and no initial. */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?<![.!?…])[.!?…]++[\"'”’»)\\]]*+\\s++(?=[\"'“‘«(\\[¿¡—–-]*+[\\p{Lu}\\p{N}])");
    private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}.])((?:\\p{L}\\.)*\\p{L}+)\\.?$");
    private static final Set<String> ABBREVIATIONS = new HashSet<>(Table.lines(Sentences.class, "abbreviations.txt"));
    /** No abbreviation is longer. */
    private static final int LOOK_BACK = 12;

    /**
     * What is longer, in characters, is a table or was written to keep a reader busy, and is cut at a blank: what is done with the
     * words of a sentence may take time with the square of their number.
     */
    private static final int LONGEST = 2000;

    private Sentences() {}

    /** The sentences of {@code passage}, in order, without the blanks between them. */
    public static List<Passage> of(String text, Passage passage) {
        List<Passage> sentences = new ArrayList<>();
        for (int[] span : spans(text, passage.start(), passage.end())) {
            sentences.add(Passage.of(text, span[0], span[1]));
        }
        return sentences;
    }

    /** Start and end of each sentence between {@code from} and {@code to}. */
    static List<int[]> spans(String text, int from, int to) {
        List<int[]> spans = new ArrayList<>();
        Matcher end = END.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (end.find()) {
            if (text.charAt(end.start()) != '.' || !isAbbreviation(text, from, end.start())) {
                addSpan(text, start, end.end(), spans);
                start = end.end();
            }
        }
        addSpan(text, start, to, spans);
        return spans;
    }

    private static void addSpan(String text, int from, int to, List<int[]> spans) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = blankBefore(text, start, start + LONGEST);
            spans.add(new int[] {start, cut});
            start = cut;
            while (Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        if (end > start) {
            spans.add(new int[] {start, end});
        }
    }

    /** The last blank between two places, or the later place if there is none. */
    private static int blankBefore(String text, int from, int to) {
        int at = to;
        while (at > from && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > from ? at : to;
    }

    private static boolean isAbbreviation(String text, int from, int dot) {
        Matcher word = LAST_WORD.matcher(text.substring(Math.max(from, dot - LOOK_BACK), dot));
        if (!word.find()) {
            return false;
        }
        String last = word.group(1);
        return last.length() == 1 && Character.isUpperCase(last.charAt(0))
                || last.indexOf('.') >= 0
                || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }
}
