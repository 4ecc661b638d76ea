package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;

/** A text that is put together page by page, some of them recognised, some as the file holds them. */
final class ScannedText {

    private static final String BETWEEN_PAGES = "\n\n";

    private final int limit;
    private final StringBuilder out = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<EngineException> failures = new ArrayList<>();
    private final List<Integer> qualities = new ArrayList<>();
    private int recognised;

    /** An empty text that may grow to {@code limit} characters. */
    ScannedText(int limit) {
        this.limit = limit;
    }

    /** A page whose text was recognised. */
    void add(RecognisedPage page) {
        if (!page.text().isEmpty()) {
            qualities.add(page.confidence());
            recognised++;
        }
        append(page.text(), page.headings());
    }

    /** A page that the file holds as characters, which carry {@code inner} marks. */
    void add(String characters, List<Mark> inner) {
        if (!characters.isBlank()) {
            qualities.add(Text.TYPED);
        }
        append(characters, inner);
    }

    /** A page that could not be recognised; it counts as one of quality 0. */
    void add(EngineException failure) {
        failures.add(failure);
        qualities.add(0);
        append("", List.of());
    }

    /** What came of it: a refusal if no page could be read but for failures. */
    Reading toReading(String format, List<Statement> statements) {
        if (recognised == 0 && failures.size() == qualities.size() && !failures.isEmpty()) {
            return failures.get(0).refusal();
        }
        boolean mixed = recognised + failures.size() < qualities.size();
        Text.Origin origin =
                recognised == 0 ? Text.Origin.of(format) : mixed ? Text.Origin.PDF_TEXT_AND_OCR : Text.Origin.OCR;
        int quality = (int) Math.round(
                qualities.stream().mapToInt(Integer::intValue).average().orElse(0));
        return Reading.of(new Text(out.toString(), format, "", origin, quality, marks, statements));
    }

    private void append(String characters, List<Mark> inner) {
        if (out.length() + (long) characters.length() + BETWEEN_PAGES.length() > limit) {
            throw new TooLongException(limit);
        }
        if (!out.isEmpty() && !characters.isEmpty()) {
            out.append(BETWEEN_PAGES);
        }
        int start = out.length();
        out.append(characters);
        marks.add(new Mark(Mark.Kind.PAGE, start, out.length()));
        inner.forEach(mark -> marks.add(new Mark(mark.kind(), mark.start() + start, mark.end() + start)));
    }
}
