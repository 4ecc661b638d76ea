package org.pressmark.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/** What every field keeps to. */
class FieldsContractTest {

    private final Fields fields = TestFields.fields();

    @Test
    void fillsEachColumnOnceAndInTheOrderOfTheColumns() {
        List<Column> columns = fields.all().stream().map(Field::column).toList();

        assertEquals(columns.size(), new HashSet<>(columns).size());
        assertTrue(columns.containsAll(List.of(
                Column.HEADLINE,
                Column.DATE_PUBLISHED,
                Column.OUTLET,
                Column.CREDIT_AGENCY,
                Column.BYLINE,
                Column.DATELINE_PLACE,
                Column.SECTION,
                Column.PAGE,
                Column.GENRE,
                Column.LANGUAGE,
                Column.ABSTRACT,
                Column.WORD_COUNT)));
        assertEquals(columns.stream().sorted().toList(), columns);
    }

    @Test
    void readsEveryFindingFromTheTextItNames() throws IOException {
        for (ClippingsTest.Case one : ClippingsTest.cases()) {
            Entry entry = fields.entryOf(Clipping.of("clipping.txt", one.text()));
            for (Column column : entry.findings().keySet()) {
                for (Finding finding : entry.findings(column)) {
                    assertFalse(finding.value().isBlank(), one.name());
                    finding.passages().forEach(passage -> assertLiesIn(one.text(), passage));
                }
            }
        }
    }

    @Test
    void tellsThePartsOfAClippingApartWithoutOverlaps() throws IOException {
        for (ClippingsTest.Case one : ClippingsTest.cases()) {
            Anatomy anatomy =
                    fields.worksheetOf(Clipping.of("clipping.txt", one.text())).anatomy();
            var parts = new ArrayList<Passage>();
            anatomy.header().ifPresent(parts::add);
            parts.addAll(anatomy.masthead());
            anatomy.headline().ifPresent(parts::add);
            parts.addAll(anatomy.flags());
            parts.addAll(anatomy.bylines());
            anatomy.dateline().ifPresent(parts::add);
            parts.addAll(anatomy.body());
            parts.addAll(anatomy.furniture());
            parts.forEach(passage -> assertLiesIn(one.text(), passage));
            List<Passage> sorted = parts.stream().sorted().toList();
            for (int i = 1; i < sorted.size(); i++) {
                assertFalse(
                        sorted.get(i).overlaps(sorted.get(i - 1)),
                        one.name() + ": " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
    }

    @Test
    void getsAlongWithAnyText() {
        for (String text : List.of(
                "",
                " ",
                "\n\n\n",
                "a",
                " date ",
                " date 2021-03-23",
                "By",
                ":",
                "---",
                "\uD83D\uDE00",
                "<p></p>",
                "()".repeat(500),
                "A ".repeat(5000))) {
            fields.entryOf(Clipping.of("clipping.txt", text));
        }
    }

    @Test
    void getsAlongWithTornClippings() throws IOException {
        var random = new Random(42);
        List<ClippingsTest.Case> cases = ClippingsTest.cases();
        for (int i = 0; i < 400; i++) {
            String one = cases.get(random.nextInt(cases.size())).text();
            String other = cases.get(random.nextInt(cases.size())).text();
            String torn = one.substring(random.nextInt(one.length())) + " / > ( "
                    + other.substring(0, random.nextInt(other.length()));
            Entry entry = fields.entryOf(Clipping.of("clipping.txt", torn));
            entry.findings()
                    .values()
                    .forEach(found -> found.forEach(
                            finding -> finding.passages().forEach(passage -> assertLiesIn(torn, passage))));
        }
    }

    private static void assertLiesIn(String text, Passage passage) {
        assertEquals(text.substring(passage.start(), passage.end()), passage.printed());
    }
}
