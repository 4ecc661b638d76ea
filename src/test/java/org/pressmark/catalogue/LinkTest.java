package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkTest {

    @Test
    void encodesEachNameOfThePath() {
        assertEquals(
                Optional.of("HYPERLINK(\"../in%20put/a%22%2CWEBSERVICE%28%29%23%25.txt\",\"open\")"),
                Link.formula("../in put/a\",WEBSERVICE()#%.txt"));
        assertEquals(Optional.of("HYPERLINK(\"%C3%A9.pdf\",\"open\")"), Link.formula("é.pdf"));
        assertEquals(Optional.of("HYPERLINK(\"file:///srv/a.txt\",\"open\")"), Link.formula("/srv/a.txt"));
    }

    @Test
    void makesNoLinkThatExcelRefuses() {
        assertEquals(Optional.empty(), Link.formula("x".repeat(256)));
        assertEquals(Optional.empty(), Link.formula(""));
        assertEquals(Optional.empty(), Link.formula("bad\uD800.txt"));
    }
}
