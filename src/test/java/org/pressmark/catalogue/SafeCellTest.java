package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-5",
                "@x",
                "\tx",
                " =1+1",
                "\uFEFF=1+1",
                "\u00A0\u200B@x",
                "\uFF1D1",
                "'quoted",
                "''",
                "\t=x",
                "\u202E=x"
            })
    void putsOneApostropheInFrontThatCanBeTakenAway(String cell) {
        String safe = SafeCell.of(cell);
        assertTrue(safe.startsWith("'"));
        assertEquals(cell, safe.substring(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "Plain", "don't", "\"quoted\"", "C:\\path\\", "\u202Ertl"})
    void leavesOtherCellsAlone(String cell) {
        assertEquals(cell, SafeCell.of(cell));
    }

    @Test
    void writesBreaksAndControlCharactersAsOneSpace() {
        assertEquals("a b c", SafeCell.of("a\r\n\r\nb\u0000\u001Bc"));
        assertEquals("' =1+1", SafeCell.of("\r=1+1"));
    }
}
