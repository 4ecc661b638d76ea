package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pressmark.clipping.Mark;

class RecognisedPageTest {

    private final StringBuilder table = new StringBuilder(
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n");
    private int top;

    @Test
    void keepsLinesAndParagraphs() {
        line(1, 1, 1, 20, 96, "The ferry sailed");
        line(1, 1, 2, 20, 92, "again at nine.");
        line(1, 2, 1, 20, 94, "It was full.");

        RecognisedPage page = RecognisedPage.ofTable(table.toString(), 1000);

        assertThat(page.text()).isEqualTo("The ferry sailed\nagain at nine.\n\nIt was full.");
        assertThat(page.confidence()).isEqualTo(94);
        assertThat(page.headings()).isEmpty();
    }

    @Test
    void putsDividedWordsTogether() {
        line(1, 1, 1, 20, 90, "a well-known govern-");
        line(1, 1, 2, 20, 90, "ment and a well-");
        line(1, 1, 3, 20, 90, "known Franco-");
        line(1, 1, 4, 20, 90, "German plan");

        assertThat(RecognisedPage.ofTable(table.toString(), 1000).text())
                .isEqualTo("a well-known government\nand a well-known\nFranco-\nGerman plan");
    }

    @Test
    void marksLargerTypeAsOneHeading() {
        line(1, 1, 1, 40, 96, "Ferry sails again");
        line(2, 1, 1, 40, 96, "after two years");
        for (int i = 1; i <= 5; i++) {
            line(3, 1, i, 20, 96, "It left the quay of Edda at nine today");
        }

        RecognisedPage page = RecognisedPage.ofTable(table.toString(), 1000);

        assertThat(page.text()).startsWith("Ferry sails again after two years\n\nIt left");
        assertThat(page.headings()).containsExactly(new Mark(Mark.Kind.HEADING, 0, 33));
    }

    @Test
    void seesNoTextInPictures() {
        line(1, 1, 1, 20, 12, "vv il Ty");
        line(2, 1, 1, 20, 95, "| — ~");
        line(3, 1, 1, 20, 95, "The ferry sails");

        assertThat(RecognisedPage.ofTable(table.toString(), 1000).text()).isEqualTo("The ferry sails");
        assertThat(RecognisedPage.ofTable("", 1000)).isEqualTo(RecognisedPage.BLANK);
    }

    @Test
    void keepsToTheLimit() {
        line(1, 1, 1, 20, 95, "The ferry sails");

        assertThatThrownBy(() -> RecognisedPage.ofTable(table.toString(), 10)).isInstanceOf(TooLongException.class);
    }

    private void line(int block, int paragraph, int line, int size, int confidence, String words) {
        int number = 0;
        for (String word : words.split(" ")) {
            boolean above = word.matches(".*[A-Zbdfhklt0-9].*");
            boolean below = word.matches(".*[gjpqy,].*");
            int height = (int) Math.round(size * (0.5 + (above ? 0.25 : 0) + (below ? 0.25 : 0)));
            table.append("5\t1\t%d\t%d\t%d\t%d\t100\t%d\t50\t%d\t%d.5\t%s%n"
                    .formatted(block, paragraph, line, ++number, top, height, confidence - 1, word)
                    .replace("\r", ""));
        }
        top += size + size / 4;
    }
}
