package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Text;

/**
 * What was recognised on a page.
 *
 * @param text lines and paragraphs in reading order
 * @param headings the lines in larger type
 * @param confidence mean confidence of its words, from 0 to 100
 */
record RecognisedPage(String text, List<Mark> headings, int confidence) {

    /** A page on which nothing is written. */
    static final RecognisedPage BLANK = new RecognisedPage("", List.of(), 0);

    /** Below this the engine has seen letters in a picture. */
    private static final double LEAST_CONFIDENCE = 30;

    RecognisedPage {
        headings = List.copyOf(headings);
    }

    /**
     * Sets the words of tesseract's table. Blocks that hold no letter, or hardly a sure one, are pictures and are left out; a heading
     * is one line, however many it was broken over; a word that the end of a line divides is whole again.
     *
     * @param limit longest text, in characters
     * @throws NumberFormatException if it is no such table
     */
    static RecognisedPage ofTable(String table, int limit) {
        List<SeenWord> legible = new ArrayList<>();
        List<SeenWord> block = new ArrayList<>();
        for (SeenWord word : SeenWord.ofTable(table)) {
            if (!block.isEmpty() && !block.get(0).block().equals(word.block())) {
                legible.addAll(unlessPicture(block));
                block.clear();
            }
            block.add(word);
        }
        legible.addAll(unlessPicture(block));
        if (legible.isEmpty()) {
            return BLANK;
        }
        Text text = set(legible, limit);
        return new RecognisedPage(text.characters(), text.marks(), (int) Math.round(mean(legible)));
    }

    private static List<SeenWord> unlessPicture(List<SeenWord> block) {
        return block.stream().anyMatch(SeenWord::isLegible) && mean(block) >= LEAST_CONFIDENCE ? block : List.of();
    }

    private static double mean(List<SeenWord> words) {
        return words.stream().mapToDouble(SeenWord::confidence).average().orElse(0);
    }

    private static Text set(List<SeenWord> words, int limit) {
        TypeSizes sizes = new TypeSizes(words);
        Hyphens hyphens = new Hyphens(words.stream().map(SeenWord::text).toList());
        Composition page = new Composition(limit);
        SeenWord last = words.get(0);
        for (int i = 0; i < words.size(); i++) {
            SeenWord word = words.get(i);
            if (i == 0 || !last.line().equals(word.line())) {
                beginLine(page, sizes, last, word, i == 0);
            } else {
                page.text(" ");
            }
            last = word;
            String text = word.text();
            while (endsLine(words, i) && hyphens.divide(text, words.get(i + 1).text())) {
                text = hyphens.join(text, words.get(i + 1).text());
                i++;
            }
            page.text(text);
        }
        page.close(Mark.Kind.HEADING);
        return page.toText("", "", List.of());
    }

    private static void beginLine(Composition page, TypeSizes sizes, SeenWord last, SeenWord next, boolean first) {
        boolean heading = sizes.isHeading(next);
        if (!first && sizes.areOneHeading(last, next)) {
            page.text(" ");
        } else if (!first
                && !heading
                && !sizes.isHeading(last)
                && last.paragraph().equals(next.paragraph())) {
            page.newLine();
        } else {
            page.close(Mark.Kind.HEADING);
            page.newParagraph();
            if (heading) {
                page.open(Mark.Kind.HEADING);
            }
        }
    }

    private static boolean endsLine(List<SeenWord> words, int i) {
        return i + 1 < words.size()
                && words.get(i + 1).paragraph().equals(words.get(i).paragraph())
                && !words.get(i + 1).line().equals(words.get(i).line());
    }
}
