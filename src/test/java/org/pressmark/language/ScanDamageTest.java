package org.pressmark.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Passage;

class ScanDamageTest {

    @Test
    void mendsWhatOnlyAScannerPrintsAndNothingElse() {
        List<Table.Row> cases = Table.read(ScanDamageTest.class, "scan-damage.tsv");

        assertTrue(cases.size() >= 30);
        assertAll(cases.stream().map(row -> (Executable) () -> assertEquals(
                row.cell("mended"),
                ScanDamage.shared().mend(row.cell("scanned")).text())));
    }

    @Test
    void leadsBackToWhatWasScanned() {
        String scanned = "In Lon- don, Decernber 4, 1955: fog.";
        Mended mended = ScanDamage.shared().mend(scanned);
        int start = mended.text().indexOf("December");
        Passage date = Passage.of(mended.text(), start, mended.text().indexOf(":"));
        Passage rest = Passage.of(
                mended.text(), mended.text().indexOf("fog"), mended.text().length());

        assertEquals("In London, December 4, 1955: fog.", mended.text());
        assertEquals("Decernber 4, 1955", mended.scanned(date).printed());
        assertEquals("fog.", mended.scanned(rest).printed());
        assertTrue(mended.touches(date));
        assertFalse(mended.touches(rest));
        assertEquals(
                new Mark(Mark.Kind.HEADING, 0, mended.text().length()),
                mended.mended(new Mark(Mark.Kind.HEADING, 0, scanned.length())));
    }
}
