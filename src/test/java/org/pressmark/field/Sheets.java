package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Names;
import org.pressmark.language.Recognisers;
import org.pressmark.language.Table;

/** Worksheets of invented clippings whose anatomy is known; the recogniser is loaded once for all tests. */
final class Sheets {

    private static final Names NAMES = Recognisers.forEveryLanguage();

    private Sheets() {}

    /** A worksheet with that headline (empty for none) and those paragraphs, parted by ¶; {@code \n} ends a line. */
    static Worksheet of(String language, String headline, String body) {
        StringBuilder text = new StringBuilder(headline).append(headline.isEmpty() ? "" : "\n\n");
        List<int[]> paragraphs = new ArrayList<>();
        for (String paragraph : body.replace("\\n", "\n").split("¶")) {
            int start = text.length();
            text.append(paragraph.strip());
            paragraphs.add(new int[] {start, text.length()});
            text.append("\n\n");
        }
        String whole = text.toString();
        Anatomy anatomy = new Anatomy(
                Optional.empty(),
                List.of(),
                headline.isEmpty() ? Optional.empty() : Optional.of(Passage.of(whole, 0, headline.length())),
                List.of(),
                List.of(),
                Optional.empty(),
                paragraphs.stream()
                        .map(span -> Passage.of(whole, span[0], span[1]))
                        .toList(),
                List.of());
        return new Worksheet(Clipping.of("case.txt", whole), anatomy, language, NAMES);
    }

    /** The rows of a file of cases beside the tests. */
    static Stream<Table.Row> cases(String resource) {
        return Table.read(Sheets.class, resource).stream();
    }
}
