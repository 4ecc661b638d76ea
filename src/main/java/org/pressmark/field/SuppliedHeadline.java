package org.pressmark.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/**
 * What stands for a headline where none is printed: the first words of the story in square brackets (RDA 2.2.4 and DACS 2.3.3 have a
 * cataloguer mark a supplied title so). Empty where a headline is printed, and where there is no story.
 */
final class SuppliedHeadline {

    private static final int WORDS = 10;

    private SuppliedHeadline() {}

    /** @param printed the headlines found */
    static List<Finding> of(Worksheet sheet, List<Finding> printed) {
        if (!printed.isEmpty()) {
            return List.of();
        }
        return sheet.anatomy().body().stream()
                .filter(paragraph -> !paragraph.printed().isBlank())
                .findFirst()
                .map(paragraph -> Finding.read(firstWords(paragraph), paragraph, "supplied", 100))
                .map(List::of)
                .orElse(List.of());
    }

    private static String firstWords(Passage paragraph) {
        String[] words = Wording.oneLine(paragraph.printed()).split(" ");
        String first = Arrays.stream(words).limit(WORDS).collect(Collectors.joining(" "));
        return "[" + first + (words.length > WORDS ? " …" : "") + "]";
    }
}
