package org.pressmark.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;

/** Parts running text into {@link Word words}. */
public final class Words {

    /** An abbreviation with dots, or letters and digits, a line-end hyphen within them left out of account. */
    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+(?:-[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})[\\p{L}\\p{M}\\p{N}]+)*");

    private static final Pattern LINE_END_HYPHEN = Pattern.compile("-[ \\t]*\\r?\\n[ \\t]*");
    private static final Pattern JOINT =
            Pattern.compile("[ \\t\\u00A0]*\\r?\\n?[ \\t\\u00A0]*|-(?:[ \\t]*\\r?\\n)?[ \\t]*|['’‘&/]|[ \\t]+&[ \\t]+");
    /** Abbreviations of up to so many letters may be followed by a dot within a phrase: St. Louis. */
    private static final int LONGEST_ABBREVIATION = 4;

    private Words() {}

    /** The words of some passages of {@code text}, in their order; a phrase never reaches from one passage into the next. */
    public static List<Word> of(String text, List<Passage> passages) {
        List<Word> words = new ArrayList<>();
        for (Passage passage : passages) {
            addWords(text, passage.start(), passage.end(), words);
        }
        return words;
    }

    /** The words of a text that stands for itself, such as an entry of a table. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        addWords(text, 0, text.length(), words);
        return words;
    }

    private static void addWords(String text, int from, int to, List<Word> words) {
        Matcher matcher = WORD.matcher(text).region(from, to);
        int previousEnd = -1;
        while (matcher.find()) {
            boolean joined = previousEnd >= 0 && isJoint(text, words.get(words.size() - 1), matcher.start());
            words.add(word(text, matcher.start(), matcher.end(), joined));
            previousEnd = matcher.end();
        }
    }

    private static boolean isJoint(String text, Word before, int start) {
        int end = before.end();
        if (start - end == 1 && text.charAt(end) == ' ') {
            return true;
        }
        int from = end;
        if (text.charAt(end) == '.'
                && Character.isUpperCase(text.charAt(start))
                && before.capitalised()
                && !before.capitals()
                && end - before.start() <= LONGEST_ABBREVIATION) {
            from++;
        }
        return JOINT.matcher(text).region(from, start).matches();
    }

    private static Word word(String text, int start, int end, boolean joined) {
        String printed = text.substring(start, end);
        if (printed.indexOf('\n') >= 0) {
            printed = LINE_END_HYPHEN.matcher(printed).replaceAll("");
        }
        if (printed.indexOf('.') >= 0) {
            printed = printed.replace(".", "");
        }
        boolean capitalised = Character.isUpperCase(printed.charAt(0));
        boolean capitals = capitalised && printed.length() > 1 && Spelling.isCapitals(printed);
        return new Word(start, end, Spelling.fold(printed), capitalised, capitals, joined);
    }
}
