package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

class CellsTest {

    private final Card blinken = Samples.blinken();

    @ParameterizedTest
    @EnumSource
    void everyColumnHasADefinitionAndACell(Column column) {
        assertFalse(column.definition().isBlank());
        assertFalse(column.title().isBlank());
        assertNotNull(Cells.of(column, blinken));
        assertNotNull(Cells.of(column, Samples.card(1, new Samples.Builder())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HEADLINE; Blinken Visiting Brussels",
                "DATE_PUBLISHED; 2021-03-23",
                "DATE_AS_PRINTED; 23rd March, 2021",
                "DATE_EARLIEST; 2021-03-23",
                "DATE_LATEST; 2021-03-23",
                "DATE_PRECISION; day",
                "DATE_BASIS; printed-header",
                "OUTLET; UrduPoint",
                "OUTLET_AS_PRINTED; UrduPoint.com",
                "PEOPLE; Antony Blinken | Ursula von der Leyen",
                "TOPICS; energy security | China / Russia",
                "SUBJECTS; diplomacy | defence",
                "SUBJECT_IDS; medtop:20000638 | medtop:20000065",
                "WORD_COUNT; 640",
                "REPRINT_GROUP; RPT-1",
                "REPRINT_ROLE; earliest",
                "ALSO_IN_FILES; b/other/copy.txt | c.txt",
                "SOURCE_FORMAT; text/plain",
                "CONFIDENCE; 90",
                "REVIEW_STATUS; check",
                "REVIEW_REASONS; DATE_CONFLICT"
            })
    void printsTheSampleClipping(Column column, String cell) {
        assertEquals(cell, Cells.of(column, blinken));
    }

    @Test
    void spansTheDaysOfADateKnownInPart() {
        Card old =
                Samples.card(1, new Samples.Builder().add(Column.DATE_PUBLISHED, Finding.derived("189X", "test", 50)));
        assertEquals("1890-01-01", Cells.of(Column.DATE_EARLIEST, old));
        assertEquals("1899-12-31", Cells.of(Column.DATE_LATEST, old));
        assertEquals("decade", Cells.of(Column.DATE_PRECISION, old));
        assertEquals("", Cells.of(Column.DATE_AS_PRINTED, old));
    }

    @Test
    void leavesEmptyWhatIsUnknown() {
        Card bare = Samples.card(1, new Samples.Builder());
        assertEquals("", Cells.of(Column.DATE_PRECISION, bare));
        assertEquals("", Cells.of(Column.OUTLET_AS_PRINTED, bare));
        assertEquals("0", Cells.of(Column.CONFIDENCE, bare));
        assertEquals("ok", Cells.of(Column.REVIEW_STATUS, bare));
    }
}
