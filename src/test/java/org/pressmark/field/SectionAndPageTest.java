package org.pressmark.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Table;

/** Sections and pages as heads of clippings print them; each row is the head over a short story. */
class SectionAndPageTest {

    private static final String STORY =
            "The ferry company is ready to talk about the winter timetable, the mayor said on Friday after a meeting in the"
                    + " town hall.\n\nNothing was signed, and both sides will meet again before the end of the month.\n";

    @TestFactory
    Stream<DynamicTest> findsWhatTheHeadPrints() {
        return Table.read(SectionAndPageTest.class, "section-and-page.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("head"), () -> check(row)));
    }

    private static void check(Table.Row row) {
        String text = row.cell("head").replace("¶", "\n") + "\n\n" + STORY;
        Entry entry = TestFields.fields().entryOf(Clipping.of("clipping.txt", text));
        assertEquals(row.cell("section"), value(entry, Column.SECTION), "section");
        assertEquals(row.cell("page"), value(entry, Column.PAGE), "page");
    }

    private static String value(Entry entry, Column column) {
        return entry.findings(column).stream().map(Finding::value).findFirst().orElse("");
    }
}
