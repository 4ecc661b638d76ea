package org.pressmark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguagesTest {

    private static final Languages LANGUAGES = Languages.load();

    @TestFactory
    Stream<DynamicTest> tellsTheLanguageOfAText() {
        return Table.read(LanguagesTest.class, "languages-of-texts.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("code"),
                        () -> assertEquals(
                                row.cell("code"), LANGUAGES.of(row.cell("text")).code())));
    }

    @Test
    void believesAStatementAboutAShortText() {
        assertEquals("de", LANGUAGES.of("Kurz.", "German").code());
        assertEquals("fr", LANGUAGES.of("Bref.", "fr-FR").code());
        assertEquals("es", LANGUAGES.of("Breve.", "español").code());
    }

    @Test
    void believesALongTextMoreThanAStatement() {
        String text =
                "The harbour board will meet again next week to decide whether the ferry may go on running. ".repeat(8);

        assertEquals("en", LANGUAGES.of(text, "German").code());
    }
}
