package org.pressmark.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Text;

class ScannedTest {

    private static final String STORY =
            """
            Harbour Board Votes to Deepen the Channel

            LISBON, l9 Marcb l987 (Reuters) - The harbour board voted late at night to deepen the channel after a long and
            noisy session in which shipowners and fishermen took turns at the same small table, and asked for more time.
            """;

    private final Fields fields = TestFields.fields();

    @Test
    void readsADamagedDateAndShowsWhatTheScanHas() {
        Finding scanned = date(Text.Origin.OCR, 91);
        Finding clean = fields.entryOf(clipping(STORY.replace("l9 Marcb l987", "19 March 1987"), Text.Origin.OCR, 91))
                .first(Column.DATE_PUBLISHED)
                .orElseThrow();

        assertEquals("1987-03-19", scanned.value());
        assertTrue(scanned.printed().contains("l9 Marcb l987"), scanned.printed());
        assertTrue(scanned.confidence() < clean.confidence());
        scanned.passages()
                .forEach(passage -> assertEquals(STORY.substring(passage.start(), passage.end()), passage.printed()));
    }

    @Test
    void isNoSurerThanAPoorScanAndAsksForALook() {
        Entry poor = fields.entryOf(clipping(STORY, Text.Origin.PDF_TEXT_AND_OCR, 41));

        assertTrue(poor.first(Column.DATE_PUBLISHED).orElseThrow().confidence() <= 41);
        assertTrue(poor.findings(Column.REVIEW_REASONS).stream()
                .anyMatch(reason -> reason.value().equals("LOW_TEXT")));
    }

    @Test
    void leavesTypedTextAsItIs() {
        Entry typed = fields.entryOf(clipping(STORY, Text.Origin.TEXT, Text.TYPED));

        assertTrue(typed.findings(Column.DATE_PUBLISHED).stream()
                .noneMatch(finding -> finding.value().equals("1987-03-19")));
    }

    private Finding date(Text.Origin origin, int quality) {
        return fields.entryOf(clipping(STORY, origin, quality))
                .first(Column.DATE_PUBLISHED)
                .orElseThrow();
    }

    private static Clipping clipping(String text, Text.Origin origin, int quality) {
        return new Clipping(
                new SourceFile("scan.png", "", text.length()),
                1,
                text,
                "page 1",
                "image/png",
                origin,
                quality,
                List.of(),
                List.of(),
                List.of());
    }
}
