package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that an engine saw on a page.
 *
 * @param block mark of the block it stands in
 * @param paragraph mark of the paragraph
 * @param line mark of the line
 * @param top where it begins, in dots from the upper edge of the page
 * @param height of its printed letters, in dots
 * @param confidence from 0 to 100
 * @param text its characters, without blanks
 */
record SeenWord(String block, String paragraph, String line, int top, int height, double confidence, String text) {

    private static final int COLUMNS = 12;
    private static final String WORD = "5";

    /** Signs that rise no higher than a small letter. */
    private static final String FLAT = "acegmnopqrsuvwxyzæœøç.,;:-–—·•~+=";

    /** Signs that reach below the line. */
    private static final String BELOW = "gjpqyçQ,;()[]";

    private static final double SMALL_LETTER = 0.5;
    private static final double STROKE_ABOVE = 0.25;
    private static final double STROKE_BELOW = 0.25;

    /**
     * Reads tesseract's table of words: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
     *
     * @throws NumberFormatException if it is no such table
     */
    static List<SeenWord> ofTable(String table) {
        List<SeenWord> words = new ArrayList<>();
        for (String row : table.split("\n")) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank()) {
                String block = cells[1] + "/" + cells[2];
                String paragraph = block + "/" + cells[3];
                String line = paragraph + "/" + cells[4];
                double confidence = Math.max(0, Math.min(100, Double.parseDouble(cells[10])));
                words.add(new SeenWord(
                        block,
                        paragraph,
                        line,
                        Integer.parseInt(cells[7]),
                        Integer.parseInt(cells[9]),
                        confidence,
                        cells[11].strip()));
            }
        }
        return words;
    }

    /** The size of its type, in dots: the height as it would be if the word had strokes both above and below the line. */
    double typeSize() {
        boolean above = text.codePoints().anyMatch(c -> !FLAT.contains(Character.toString(c)));
        boolean below = text.codePoints().anyMatch(c -> BELOW.contains(Character.toString(c)));
        return height / (SMALL_LETTER + (above ? STROKE_ABOVE : 0) + (below ? STROKE_BELOW : 0));
    }

    boolean isLegible() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
