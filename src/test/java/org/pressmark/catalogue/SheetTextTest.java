package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "=1+1", "two\nlines", "tab\there", "\u202Ertl", "_x00", "x_y_z", "\uD83D\uDE00"})
    void leavesWhatACellCanHold(String text) {
        assertEquals(text, SheetText.of(text));
    }

    @Test
    void escapesWhatWouldBeReadAsAnEscape() {
        assertEquals("a_x005F_x000D_b", SheetText.of("a_x000D_b"));
        assertEquals("_x005F_x005F__x005F_x0041_", SheetText.of("_x005F__x0041_"));
    }

    @Test
    void leavesOutWhatNoCellCanHold() {
        assertEquals("abcd", SheetText.of("a\u0000b\u001Bc\uFFFEd\u0090"));
        assertEquals("\uFFFDx\uFFFD", SheetText.of("\uDC00x\uD83D"));
        assertEquals("a\nb\nc", SheetText.of("a\r\nb\rc"));
    }

    @Test
    void cutsBetweenTwoCharacters() {
        for (int shift = 0; shift < 9; shift++) {
            String cut = SheetText.of("a".repeat(shift) + "\uD83D\uDE00_x000D_".repeat(5_000));
            assertTrue(cut.length() <= SheetText.LONGEST && cut.length() > SheetText.LONGEST - 16, "" + cut.length());
            String kept = cut.substring(0, cut.length() - SheetText.CUT.length());
            assertTrue(cut.endsWith(SheetText.CUT));
            assertTrue(!Character.isHighSurrogate(kept.charAt(kept.length() - 1)));
            assertTrue(
                    kept.replace("\uD83D\uDE00", "")
                            .replace("a", "")
                            .matches("(_x005F_x000D_)*(_x005F_)?(x|x0|x00|x000|x000D)?"),
                    kept.substring(kept.length() - 20));
        }
    }
}
