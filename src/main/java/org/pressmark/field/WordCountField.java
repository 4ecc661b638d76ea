package org.pressmark.field;

import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.language.UnpartedWriting;

/** The number of words in the body. */
final class WordCountField implements Field {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");

    @Override
    public Column column() {
        return Column.WORD_COUNT;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return List.of(Finding.derived(Long.toString(countIn(sheet)), "count", 95));
    }

    static long countIn(Worksheet sheet) {
        return sheet.anatomy().body().stream()
                .mapToLong(paragraph -> wordsIn(paragraph.printed()))
                .sum();
    }

    private static long wordsIn(String text) {
        long parted = WORD.matcher(text)
                .results()
                .filter(word -> !UnpartedWriting.holds(word.group().codePointAt(0)))
                .count();
        return parted + UnpartedWriting.words(text);
    }
}
