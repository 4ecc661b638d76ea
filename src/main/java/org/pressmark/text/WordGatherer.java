package org.pressmark.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the words of a PDF with the places where they stand. PDFBox puts the characters together to words. */
final class WordGatherer extends PDFTextStripper {

    private static final int HEAVY = 600;
    /** Twenty full pages of a newspaper. PDFBox keeps some 200 bytes for each character of a page until the page ends. */
    private static final int MOST_ON_A_PAGE = 500_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a font looks like. */
    private record Face(boolean bold, boolean slanted) {}

    private final int limit;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<PDFont, Face> faces = new IdentityHashMap<>();
    private List<List<Word>> turned = List.of();
    private int characters;
    private int onThisPage;

    private WordGatherer(int limit) {
        this.limit = limit;
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
    }

    /** The pages of a document of at most {@code limit} characters. */
    static List<Sheet> gather(PDDocument document, int limit) throws IOException {
        WordGatherer gatherer = new WordGatherer(limit);
        gatherer.writeText(document, Writer.nullWriter());
        return gatherer.sheets;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        onThisPage++;
        if (onThisPage > MOST_ON_A_PAGE) {
            throw new TooLongException("one page holds more than " + MOST_ON_A_PAGE + " characters");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void startPage(PDPage page) {
        turned = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    @Override
    protected void endPage(PDPage page) {
        onThisPage = 0;
        int upright = 0;
        for (int i = 1; i < turned.size(); i++) {
            upright = turned.get(i).size() > turned.get(upright).size() ? i : upright;
        }
        List<Word> aside = new ArrayList<>();
        for (int i = 0; i < turned.size(); i++) {
            aside.addAll(i == upright ? List.of() : turned.get(i));
        }
        sheets.add(new Sheet(turned.get(upright), aside));
    }

    /** Takes a stretch of a line. It is taken as one word if its characters cannot be told to belong to one each. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        characters += text.length();
        if (characters > limit) {
            throw new TooLongException(limit);
        }
        String[] words = BLANKS.split(text.strip());
        List<List<TextPosition>> groups = groups(positions);
        if (words.length == groups.size()) {
            for (int i = 0; i < words.length; i++) {
                add(words[i], groups.get(i));
            }
        } else {
            add(String.join(" ", words), positions);
        }
    }

    private static List<List<TextPosition>> groups(List<TextPosition> positions) {
        List<List<TextPosition>> groups = new ArrayList<>();
        boolean blank = true;
        for (TextPosition position : positions) {
            boolean next = position.getUnicode().isBlank();
            if (!next) {
                if (blank) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(position);
            }
            blank = next;
        }
        return groups;
    }

    private void add(String text, List<TextPosition> positions) {
        if (text.isEmpty() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        double left = Double.MAX_VALUE;
        double right = 0;
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
        }
        Face face = faces.computeIfAbsent(first.getFont(), WordGatherer::face);
        int turn = Math.floorMod(Math.round(first.getDir() / 90), 4);
        turned.get(turn)
                .add(new Word(
                        text,
                        left,
                        Math.max(left, right),
                        first.getYDirAdj(),
                        first.getYScale(),
                        face.bold,
                        face.slanted));
    }

    private static Face face(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
        boolean leaning = descriptor != null && descriptor.isItalic();
        return new Face(
                heavy || name.contains("bold") || name.contains("black") || name.contains("heavy"),
                leaning || name.contains("italic") || name.contains("oblique"));
    }
}
