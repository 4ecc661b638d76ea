package org.pressmark.cast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Spelling;
import org.pressmark.language.Titles;
import org.pressmark.language.Word;
import org.pressmark.language.Words;

/**
 * The words of a clipping's story, counted through.
 *
 * @param text the clipping's text
 * @param language BCP 47 code
 * @param passages headline and paragraphs
 * @param words their words in order
 * @param headlineEnd index after the last character of the headline, 0 if there is none
 */
public record Story(String text, String language, List<Passage> passages, List<Word> words, int headlineEnd) {

    private static final Pattern LINE_END_HYPHEN = Pattern.compile("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})");
    private static final Pattern HYPHEN_AT_END = Pattern.compile("-\\s*\\n\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** In words. */
    private static final int LONGEST_TITLE = 3;

    /** The story that {@code text} tells in its headline and in the paragraphs of its body. */
    public static Story of(String text, String language, Optional<Passage> headline, List<Passage> body) {
        List<Passage> passages = Stream.concat(headline.stream(), body.stream()).toList();
        int headlineEnd = headline.map(Passage::end).orElse(0);
        return new Story(text, language, passages, Words.of(text, passages), headlineEnd);
    }

    /** Index of the first word that ends after the character {@code offset}; the number of words if none does. */
    int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The number of words that begin before the character {@code offset}. */
    int wordsBefore(int offset) {
        int index = wordAt(offset);
        return index < words.size() && words.get(index).start() < offset ? index + 1 : index;
    }

    /** The characters of the words from {@code from} to {@code to}. */
    public Passage passage(int from, int to) {
        return Passage.of(text, words.get(from).start(), words.get(to - 1).end());
    }

    /** The words from {@code from} to {@code to} as they would be printed in one line. */
    public String printed(int from, int to) {
        return oneLine(passage(from, to).printed());
    }

    /** {@code printed} in one line, with words joined that a line's end had parted. */
    static String oneLine(String printed) {
        if (printed.indexOf('\n') < 0 && !printed.contains("  ")) {
            return printed;
        }
        String joined = LINE_END_HYPHEN.matcher(printed).replaceAll("");
        joined = HYPHEN_AT_END.matcher(joined).replaceAll("-");
        return BLANKS.matcher(joined).replaceAll(" ");
    }

    /** The words from {@code from} to {@code to} (exclusive), folded, with single blanks between them. */
    public String folded(int from, int to) {
        return to - from == 1 ? words.get(from).folded() : Spelling.fold(printed(from, to));
    }

    /** Whether the word {@code index} begins a sentence, as far as the punctuation before it tells. */
    public boolean beginsSentence(int index) {
        if (index == 0) {
            return true;
        }
        int before = words.get(index - 1).end();
        int start = words.get(index).start();
        return text.substring(before, start).chars().anyMatch(character -> ".!?:\n\"“«".indexOf(character) >= 0)
                && !words.get(index).joined();
    }

    /** The number of the passage that the word {@code index} stands in. */
    public int paragraphOf(int index) {
        int start = words.get(index).start();
        int paragraph = 0;
        while (paragraph < passages.size() - 1 && passages.get(paragraph).end() <= start) {
            paragraph++;
        }
        return paragraph;
    }

    /** Whether a capitalised word goes on with the one before; false behind the last word. */
    boolean nameGoesOn(int index) {
        return index < words.size()
                && words.get(index).joined()
                && words.get(index).capitalised();
    }

    /** Whether a word goes on with the one before, if only behind the apostrophe of a plural: "Growers' Association". */
    public boolean goesOn(int index) {
        if (index == 0 || index >= words.size() || words.get(index).joined()) {
            return index < words.size() && words.get(index).joined();
        }
        Word before = words.get(index - 1);
        return before.folded().endsWith("s")
                && words.get(index).start() - before.end() == 2
                && "'’".indexOf(text.charAt(before.end())) >= 0
                && text.charAt(before.end() + 1) == ' ';
    }

    /** Whether a title ends right before the word {@code index}. */
    boolean isTitled(int index) {
        int from = Math.max(0, index - LONGEST_TITLE);
        return words.get(index).joined()
                && Titles.shared().in(words.subList(from, index)).stream()
                        .anyMatch(title -> title.to() == index - from);
    }

    /** Whether the word {@code index} stands in the headline. */
    public boolean inHeadline(int index) {
        return words.get(index).start() < headlineEnd;
    }
}
