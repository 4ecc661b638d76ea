package org.pressmark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {

    private static final Outlets OUTLETS = Outlets.load();

    @ParameterizedTest
    @CsvSource({
        "Reuters, Reuters",
        "REUTERS, Reuters",
        "Yonhap News Agency, Yonhap",
        "wikinews.org, Wikinews",
        "https://en.wikinews.org/wiki/Main_Page, Wikinews",
        "WIKINEWS, Wikinews"
    })
    void knowsAnOutletByAnyOfItsNames(String printed, String name) {
        assertEquals(name, OUTLETS.find(printed).orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource({
        "HarbourPost.com, Harbour Post",
        "HarbourCourier.example, Harbour Courier",
        "harbourpost.com, harbourpost.com",
        "news.harbour.gov, news.harbour.gov",
        "www.HarbourPost.co.uk, Harbour Post",
        "The Harbour  Post, The Harbour Post",
        "HARBOURPOST.COM, HARBOURPOST.COM"
    })
    void namesAnUnknownOutletByItsCapitalsOrAsItIsPrinted(String printed, String name) {
        assertEquals(name, OUTLETS.called(printed).name());
        assertFalse(OUTLETS.called(printed).known());
    }

    @Test
    void tellsAgenciesFromPapers() {
        assertTrue(OUTLETS.isAgency("AFP"));
        assertTrue(OUTLETS.isAgency("dpa"));
        assertFalse(OUTLETS.isAgency("Wikinews"));
        assertFalse(OUTLETS.isAgency("Harbour Post"));
    }

    @Test
    void tellsADomainFromASentence() {
        assertTrue(Outlets.isDomain("harbourpost.com"));
        assertFalse(Outlets.isDomain("harbour.The"));
        assertFalse(Outlets.isDomain("The harbour post"));
    }
}
