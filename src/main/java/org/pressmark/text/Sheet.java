package org.pressmark.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One page of a PDF.
 *
 * @param words the words that stand upright, in the order in which the file draws them
 * @param aside the words that stand sideways, such as the credit of a photograph
 */
record Sheet(List<Word> words, List<Word> aside) {

    private static final int FEW_CHARACTERS = 200;

    Sheet {
        words = List.copyOf(words);
        aside = List.copyOf(aside);
    }

    /** The same page with other upright words. */
    Sheet with(List<Word> others) {
        return new Sheet(others, aside);
    }

    /** The type that most characters of a page are set in; on a page of few words, that of the whole file. */
    static Type bodyOf(Sheet sheet, List<Sheet> file) {
        int characters =
                sheet.words().stream().mapToInt(word -> word.text().length()).sum();
        return Type.of(characters >= FEW_CHARACTERS ? List.of(sheet) : file);
    }

    /** A type of the body: its size and whether it is heavy. */
    record Type(double size, boolean bold) {

        private static final double LARGE = 1.3;
        private static final double LARGE_IF_BOLD = 1.12;

        static Type of(List<Sheet> sheets) {
            Map<Long, Integer> sizes = new TreeMap<>();
            long bold = 0;
            long all = 0;
            for (Sheet sheet : sheets) {
                for (Word word : sheet.words()) {
                    int length = word.text().length();
                    sizes.merge(Math.round(word.size() * 4), length, Integer::sum);
                    bold += word.bold() ? length : 0;
                    all += length;
                }
            }
            long most = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(40L);
            return new Type(Math.max(most / 4.0, 1), bold * 2 > all);
        }

        /** Whether a word is set as headlines are. */
        boolean isExceededBy(Word word) {
            return isFarExceededBy(word.size()) || word.size() >= size * LARGE_IF_BOLD && word.bold() && !bold;
        }

        boolean isFarExceededBy(double other) {
            return other >= size * LARGE;
        }
    }
}
