package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What was recognised on a page.
 *
 * @param text lines and paragraphs in reading order
 * @param confidence mean confidence of its words, from 0 to 100
 */
record RecognisedPage(String text, int confidence) {

    /** A page on which nothing is written. */
    static final RecognisedPage BLANK = new RecognisedPage("", 0);

    /** Below this the engine has seen letters in a picture. */
    private static final double LEAST_CONFIDENCE = 30;

    /** What a word of the table is made of. */
    private record Word(String block, String paragraph, String line, double confidence, String text) {

        private static final int COLUMNS = 12;

        static List<Word> ofTable(String table) {
            List<Word> words = new ArrayList<>();
            for (String row : table.split("\n")) {
                String[] cells = row.split("\t", COLUMNS);
                if (cells.length == COLUMNS && cells[0].equals("5") && !cells[11].isBlank()) {
                    String block = cells[1] + "/" + cells[2];
                    String paragraph = block + "/" + cells[3];
                    words.add(new Word(
                            block,
                            paragraph,
                            paragraph + "/" + cells[4],
                            Double.parseDouble(cells[10]),
                            cells[11].strip()));
                }
            }
            return words;
        }

        boolean isLegible() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    /**
     * Reads tesseract's table of words: level, page, block, paragraph, line, word, four numbers for the place, confidence, text. Blocks
     * that hold no letter, or hardly a sure one, are pictures and are left out.
     *
     * @param limit longest text, in characters
     * @throws NumberFormatException if it is no such table
     */
    static RecognisedPage ofTable(String table, int limit) {
        List<Word> legible = new ArrayList<>();
        List<Word> block = new ArrayList<>();
        for (Word word : Word.ofTable(table)) {
            if (!block.isEmpty() && !block.get(0).block().equals(word.block())) {
                legible.addAll(unlessPicture(block));
                block.clear();
            }
            block.add(word);
        }
        legible.addAll(unlessPicture(block));
        return legible.isEmpty() ? BLANK : new RecognisedPage(set(legible, limit), (int) Math.round(mean(legible)));
    }

    private static List<Word> unlessPicture(List<Word> block) {
        return block.stream().anyMatch(Word::isLegible) && mean(block) >= LEAST_CONFIDENCE ? block : List.of();
    }

    private static double mean(List<Word> words) {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }

    private static String set(List<Word> words, int limit) {
        Hyphens hyphens = new Hyphens(words.stream().map(Word::text).toList());
        Composition page = new Composition(limit);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean sameParagraph = i > 0 && words.get(i - 1).paragraph().equals(word.paragraph());
            boolean sameLine = i > 0 && words.get(i - 1).line().equals(word.line());
            if (i > 0 && !sameParagraph) {
                page.newParagraph();
            } else if (i > 0 && !sameLine) {
                page.newLine();
            } else if (i > 0) {
                page.text(" ");
            }
            String text = word.text();
            while (endsLine(words, i) && hyphens.divide(text, words.get(i + 1).text())) {
                text = hyphens.join(text, words.get(i + 1).text());
                i++;
            }
            page.text(text);
        }
        return page.toText("", "", List.of()).characters();
    }

    private static boolean endsLine(List<Word> words, int i) {
        return i + 1 < words.size()
                && words.get(i + 1).paragraph().equals(words.get(i).paragraph())
                && !words.get(i + 1).line().equals(words.get(i).line());
    }
}
