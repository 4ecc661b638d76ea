package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Text;

class ColumnParserTest {

    private static final String HARBOUR =
            "The harbour board agreed on Monday to rebuild the old north pier after two winters of storms had left it closed to ships. Work is to begin in spring and should be done within eighteen months, the engineer told the meeting. The board will pay for the stone with a loan that the town has promised to stand behind for as long as it takes.";
    private static final String FERRY =
            "A new ferry will sail between the islands and the mainland from next summer, twice a day and three times on market days. The owners said that the ship had been bought from a yard in the south and would be painted green before she arrives. Fares are to stay as they are until the end of the year at least.";
    private static final String SCHOOL =
            "Pupils of the school on the hill planted forty apple trees along the lane that leads down to the river on Friday. Their teacher said that every child would look after one tree until the day of leaving school. The first fruit is expected in about four years if the deer can be kept away from the bark.";
    private static final String BAND =
            "The town band lost its drum on the way home from the fair and has asked whoever finds it to bring it back. It fell from the cart somewhere between the mill and the bridge, the leader thinks, when everyone was singing. A small reward is promised and no questions will be asked of the finder at all.";

    @TempDir
    Path folder;

    @Test
    void readsTwoColumnsOneAfterTheOther() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            story(sheet, HARBOUR, 60, 100, 230, 2, 250);

            assertThat(flat(read(sheet))).isEqualTo(HARBOUR);
        }
    }

    @Test
    void readsColumnsThatAreDrawnLineByLineAcrossThePage() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            List<String> left = sheet.lines(HARBOUR, 230);
            List<String> right = sheet.lines(FERRY, 230);
            for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
                sheet.roman(left.get(i), 10, 60, 100 + 12 * i).roman(right.get(i), 10, 305, 100 + 12 * i);
            }

            String text = flat(read(sheet));

            assertThat(text)
                    .startsWith("The harbour board agreed on Monday to rebuild the old north pier after two winters");
            assertThat(text.indexOf("A new ferry")).isGreaterThan(text.indexOf("eighteen months"));
        }
    }

    @Test
    void readsThreeColumnsBelowAHeadlineOverAllOfThem() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            sheet.headline(
                    "Harbour board agrees to rebuild the old north pier after two hard winters", 24, 60, 80, 470);
            story(sheet, HARBOUR + " " + FERRY, 60, 150, 150, 3, 165);

            Text text = read(sheet);

            assertThat(headings(text))
                    .containsExactly("Harbour board agrees to rebuild the old north pier after two hard winters");
            assertThat(flat(text)).endsWith(HARBOUR + " " + FERRY);
        }
    }

    @Test
    void readsStoriesThatStandOneBelowTheOtherOverAllColumns() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            stacked(sheet, "Pier will be rebuilt", HARBOUR, 100);
            stacked(sheet, "Ferry bought in the south", FERRY, 260);

            Text text = read(sheet);

            assertThat(headings(text)).containsExactly("Pier will be rebuilt", "Ferry bought in the south");
            assertThat(flat(text)).isEqualTo("Pier will be rebuilt " + HARBOUR + " Ferry bought in the south " + FERRY);
        }
    }

    @Test
    void readsFourStoriesInTheirColumns() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            inColumn(sheet, "Pier to be rebuilt", HARBOUR, 60, 100);
            inColumn(sheet, "Ferry bought", FERRY, 60, 400);
            inColumn(sheet, "Forty apple trees", SCHOOL, 305, 100);
            inColumn(sheet, "Drum is missing", BAND, 305, 330);

            Text text = read(sheet);

            assertThat(headings(text))
                    .containsExactlyInAnyOrder(
                            "Pier to be rebuilt", "Ferry bought", "Forty apple trees", "Drum is missing");
            assertThat(flat(text))
                    .contains("Pier to be rebuilt " + HARBOUR)
                    .contains("Ferry bought " + FERRY)
                    .contains("Forty apple trees " + SCHOOL)
                    .contains("Drum is missing " + BAND);
        }
    }

    @Test
    void keepsAStoryTogetherThatGoesOnInTheNextColumnAboveAnother() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            List<String> lines = sheet.lines(HARBOUR + " " + SCHOOL, 230);
            double below = sheet.headline("Pier to be rebuilt", 18, 60, 100, 230);
            sheet.column(lines.subList(0, 12), 60, below + 4);
            sheet.column(lines.subList(12, lines.size()), 305, 96);
            inColumn(sheet, "Drum is missing", BAND, 305, 96 + 12 * (lines.size() - 12) + 30);

            assertThat(flat(read(sheet)))
                    .isEqualTo("Pier to be rebuilt " + HARBOUR + " " + SCHOOL + " Drum is missing " + BAND);
        }
    }

    @Test
    void marksRunningHeadsAndPageNumbers() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            for (int number = 3; number < 5; number++) {
                sheet.roman("The Quay Times", 9, 60, 40).roman("Monday, 3 May 1999", 9, 450, 40);
                stacked(sheet, "Story number " + number, HARBOUR, 100);
                sheet.roman(String.valueOf(number), 9, 295, 800);
                if (number < 4) {
                    sheet.turn();
                }
            }

            Text text = read(sheet);

            assertThat(marked(text, Mark.Kind.FURNITURE))
                    .containsExactly(
                            "The Quay Times Monday, 3 May 1999", "3", "The Quay Times Monday, 3 May 1999", "4");
        }
    }

    @Test
    void marksTheMastheadAndNotAsAHeadline() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            sheet.bold("THE QUAY TIMES", 30, 180, 60).italic("Monday, May 3, 1999", 10, 60, 85);
            stacked(sheet, "Pier will be rebuilt", HARBOUR, 120);

            Text text = read(sheet);

            assertThat(marked(text, Mark.Kind.FURNITURE)).containsExactly("THE QUAY TIMES", "Monday, May 3, 1999");
            assertThat(headings(text)).containsExactly("Pier will be rebuilt");
        }
    }

    @Test
    void joinsWordsThatALineEndDividesAndKeepsRealHyphens() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            sheet.column(
                    List.of(
                            "the board agreed to go on with the recon-",
                            "struction of the pier that a self-",
                            "taught engineer from the south had planned",
                            "before the war and that Jean-",
                            "Marie Duval had found in his attic last"),
                    60,
                    100);
            sheet.column(
                    sheet.lines(FERRY.toLowerCase(java.util.Locale.ROOT), 200).subList(0, 5), 305, 100);

            assertThat(flat(read(sheet)))
                    .contains("the reconstruction of")
                    .contains("a self-taught engineer")
                    .contains("Jean-Marie Duval");
        }
    }

    @Test
    void leavesALetterAsItIs() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            sheet.column(List.of("The Quay Times", "12 Harbour Street", "Northport"), 60, 80);
            sheet.column(List.of("Northport, 3 May 1999"), 420, 80);
            sheet.headline("Re: Your story on the pier", 14, 60, 150, 400);
            sheet.column(sheet.lines(HARBOUR, 470), 60, 190);
            sheet.column(sheet.lines(FERRY, 470), 60, 270);

            assertSameAsPlain(sheet);
        }
    }

    @Test
    void doesNotTearATable() throws IOException {
        try (PressSheet sheet = new PressSheet()) {
            String[] towns = {
                "Northport", "Easton", "Mill Green", "Harbour Hill", "Saint Agnes", "Long Acre", "Deal", "Ware"
            };
            for (int i = 0; i < towns.length; i++) {
                double y = 100 + 14 * i;
                sheet.roman(towns[i], 10, 60, y)
                        .roman("Depot of the railway", 10, 180, y)
                        .roman(String.valueOf(1234 + 17 * i), 10, 330, y)
                        .roman("Open all year", 10, 420, y);
            }

            assertSameAsPlain(sheet);
        }
    }

    /** Text in columns of equal length. */
    private static void story(PressSheet sheet, String text, double x, double y, double width, int columns, double step)
            throws IOException {
        List<String> lines = sheet.lines(text, width);
        int length = (lines.size() + columns - 1) / columns;
        for (int i = 0; i < columns; i++) {
            List<String> column =
                    lines.subList(Math.min(lines.size(), i * length), Math.min(lines.size(), (i + 1) * length));
            sheet.column(column, x + step * i, y);
        }
    }

    private static void stacked(PressSheet sheet, String headline, String text, double y) throws IOException {
        double below = sheet.headline(headline, 18, 60, y, 230);
        List<String> lines = sheet.lines(text, 230);
        int length = lines.size() / 2;
        sheet.column(lines.subList(0, length), 60, below);
        sheet.column(lines.subList(length, lines.size()), 305, y);
    }

    private static void inColumn(PressSheet sheet, String headline, String text, double x, double y)
            throws IOException {
        double below = sheet.headline(headline, 18, x, y, 230);
        sheet.column(sheet.lines(text, 230), x, below);
    }

    private Text read(PressSheet sheet) throws IOException {
        Path file = Files.write(folder.resolve("page.pdf"), sheet.bytes());
        Reading reading = new Documents(1_000_000, Ocr.NONE).read(Format.PDF, file, scans -> {});
        return ((Reading.Success) reading).text();
    }

    private void assertSameAsPlain(PressSheet sheet) throws IOException {
        Text text = read(sheet);
        assertThat(marked(text, Mark.Kind.HEADING)).isEmpty();
        assertThat(text.characters()).contains("\n");
        try (var document =
                org.apache.pdfbox.Loader.loadPDF(folder.resolve("page.pdf").toFile())) {
            assertThat(ColumnPages.of(WordGatherer.gather(document, 1_000_000)).isEmpty())
                    .isTrue();
        }
    }

    private static String flat(Text text) {
        return text.characters().replaceAll("\\s+", " ").strip();
    }

    private static List<String> headings(Text text) {
        return marked(text, Mark.Kind.HEADING);
    }

    private static List<String> marked(Text text, Mark.Kind kind) {
        List<String> marked = new ArrayList<>();
        for (Mark mark : text.marks()) {
            if (mark.kind() == kind) {
                marked.add(text.characters().substring(mark.start(), mark.end()));
            }
        }
        return marked;
    }
}
