package org.pressmark.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Statement.Label;
import org.pressmark.clipping.Text;

class NewspaperPageTest {

    private static final String STORY =
            "The harbour board agreed on Monday to rebuild the old north pier after two winters of storms had left it closed to ships, and work is to begin in spring.";
    private static final String OTHER =
            "A new ferry will sail between the islands and the mainland from next summer, twice a day and three times on market days, as the owners said on Friday evening.";

    @Test
    void cutsAPageAtItsHeadlines() {
        List<Clipping> clippings =
                split("p", "# Pier will be rebuilt", STORY, "# Ferry bought", "By Ann Marlowe", OTHER);

        assertThat(clippings)
                .extracting(Clipping::text)
                .containsExactly("Pier will be rebuilt\n\n" + STORY, "Ferry bought\n\nBy Ann Marlowe\n\n" + OTHER);
        assertThat(stated(clippings.get(1), Label.HEADLINE)).isEqualTo("Ferry bought");
    }

    @Test
    void saysOfEveryStoryWhatTheMastheadSays() {
        List<Clipping> clippings = split(
                "p",
                "= THE QUAY TIMES",
                "= Monday, May 3, 1999",
                "# Pier will be rebuilt",
                STORY,
                "# Ferry bought",
                OTHER);

        assertThat(clippings).hasSize(2).allSatisfy(clipping -> {
            assertThat(stated(clipping, Label.OUTLET)).isEqualTo("THE QUAY TIMES");
            assertThat(stated(clipping, Label.PUBLISHED)).isEqualTo("May 3, 1999");
            assertThat(clipping.text()).doesNotContain("QUAY TIMES");
        });
    }

    @Test
    void readsARunningHeadWithEverythingOnOneLine() {
        Clipping clipping = split("p", "= The Quay Times Monday, 3 May 1999 Page 4", "# Pier will be rebuilt", STORY)
                .get(0);

        assertThat(stated(clipping, Label.OUTLET)).isEqualTo("The Quay Times");
        assertThat(stated(clipping, Label.PUBLISHED)).isEqualTo("3 May 1999");
        assertThat(stated(clipping, Label.PAGE)).isEqualTo("4");
        assertThat(clipping.text()).isEqualTo("Pier will be rebuilt\n\n" + STORY);
    }

    @Test
    void goesOnWithAStoryAtTheHeadOfTheNextPage() {
        List<Clipping> clippings = split(
                "p",
                "= The Quay Times 3 May 1999 1",
                "# Pier will be rebuilt",
                STORY + " The engineer said that it was",
                "p",
                "= The Quay Times 3 May 1999 2",
                "high time that someone did it, and the board was of one mind.",
                "# Ferry bought",
                OTHER);

        assertThat(clippings).hasSize(2);
        assertThat(clippings.get(0).text())
                .endsWith("said that it was\nhigh time that someone did it, and the board was of one mind.");
        assertThat(clippings.get(0).locator()).isEqualTo("pages 1-2");
        assertThat(stated(clippings.get(0), Label.PAGE)).isEqualTo("1");
        assertThat(stated(clippings.get(1), Label.PAGE)).isEqualTo("2");
    }

    @Test
    void joinsAStoryThatIsContinuedOnAnotherPage() {
        List<Clipping> clippings = split(
                "p",
                "= The Quay Times 3 May 1999 A1",
                "# Pier will be rebuilt",
                STORY + " The engineer was glad.\nSee PIER, Page A3",
                "# Ferry bought",
                OTHER,
                "p",
                "= The Quay Times 3 May 1999 A2",
                "# Mill to close",
                OTHER.replace("ferry", "mill"),
                "p",
                "= The Quay Times 3 May 1999 A3",
                "# Pier: two winters of storms",
                "PIER / From Page A1",
                "The board had asked for money twice. " + STORY,
                "# Bees on the hill",
                OTHER.replace("ferry", "bee"));

        assertThat(clippings)
                .extracting(clipping -> stated(clipping, Label.HEADLINE))
                .containsExactly("Pier will be rebuilt", "Ferry bought", "Mill to close", "Bees on the hill");
        assertThat(clippings.get(0).text())
                .isEqualTo("Pier will be rebuilt\n\n" + STORY
                        + " The engineer was glad.\n\nThe board had asked for money twice. " + STORY);
        assertThat(clippings.get(0).locator()).isEqualTo("pages 1, 3");
        assertThat(clippings.get(1).locator()).isEqualTo("page 1");
        assertThat(clippings).allMatch(clipping -> clipping.doubts().isEmpty());
    }

    @Test
    void joinsBehindASentenceWithoutAHeadlineOverTheSecondPart() {
        List<Clipping> clippings = split(
                "p",
                "# Pier will be rebuilt",
                STORY + " The engineer was glad. Continued on Page 2",
                "# Ferry bought",
                OTHER,
                "p",
                "Continued from Page 1",
                "The board had asked for money twice. " + STORY,
                "# Bees on the hill",
                OTHER.replace("ferry", "bee"));

        assertThat(clippings).hasSize(3);
        assertThat(clippings.get(0).text())
                .endsWith("The engineer was glad.\n\nThe board had asked for money twice. " + STORY);
        assertThat(clippings.get(1).text()).endsWith(OTHER);
    }

    @Test
    void joinsNothingThatItIsNotSureOf() {
        List<Clipping> clippings = split(
                "p",
                "# Pier will be rebuilt",
                STORY + " Continued on Page 2",
                "# Ferry bought",
                OTHER + " Continued on Page 2",
                "p",
                "# The board speaks",
                "Continued from Page 1",
                STORY,
                "# The owners speak",
                "Continued from Page 1",
                OTHER);

        assertThat(clippings).hasSize(4);
        assertThat(clippings.get(0).text()).endsWith("Continued on Page 2");
    }

    @Test
    void leavesLargeTypeWithoutAStoryToTheStoryBefore() {
        List<Clipping> clippings = split(
                "p",
                "# Pier will be rebuilt",
                STORY,
                "# Stones for the pier",
                "They come by sea.",
                "# Ferry bought",
                OTHER);

        assertThat(clippings).hasSize(2);
        assertThat(clippings.get(0).text()).endsWith("Stones for the pier\n\nThey come by sea.");
    }

    @Test
    void doubtsAPageOfManyHeadlinesAndFewStories() {
        List<Clipping> clippings = split(
                "p",
                "# Pier will be rebuilt",
                STORY,
                "# Bread",
                "Fresh.",
                "# Coal",
                "Cheap.",
                "# Rope",
                "Strong.",
                "# Ferry bought",
                OTHER);

        assertThat(clippings).hasSize(1);
        assertThat(clippings.get(0).doubts()).contains(Doubt.MULTI_ARTICLE);
    }

    @Test
    void leavesOtherFormatsAlone() {
        assertThat(new NewspaperPage()
                        .cut(Sheets.of(text("application/msword", "p", "# Pier", STORY, "# Ferry", OTHER))))
                .isEmpty();
    }

    private static List<Clipping> split(String... paragraphs) {
        return new Splitter().split(new SourceFile("page.pdf", "", 1), text("application/pdf", paragraphs));
    }

    private static String stated(Clipping clipping, Label label) {
        return clipping.statement(label).orElseThrow().value();
    }

    /** "p" begins a page, "# " a headline, "= " what belongs to the page. */
    private static Text text(String format, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int page = -1;
        for (String paragraph : paragraphs) {
            if (paragraph.equals("p")) {
                if (page >= 0) {
                    marks.add(new Mark(Mark.Kind.PAGE, page, text.length()));
                }
                page = text.isEmpty() ? 0 : text.length() + 2;
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.length();
            boolean headline = paragraph.startsWith("# ");
            boolean furniture = paragraph.startsWith("= ");
            text.append(headline || furniture ? paragraph.substring(2) : paragraph);
            if (headline || furniture) {
                marks.add(new Mark(headline ? Mark.Kind.HEADING : Mark.Kind.FURNITURE, start, text.length()));
            }
        }
        marks.add(new Mark(Mark.Kind.PAGE, page, text.length()));
        marks.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return new Text(text.toString(), format, "", marks, List.of());
    }
}
