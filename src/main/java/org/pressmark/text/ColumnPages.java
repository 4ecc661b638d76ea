package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Map;

/**
 * The pages of a file that are set in columns, read column by column. Where a good part of the pages is set so, all are read this way;
 * otherwise the other pages are left to the plain reader.
 */
final class ColumnPages {

    private static final int PART = 3;

    private final Map<Integer, List<Paragraph>> pages;

    private ColumnPages(Map<Integer, List<Paragraph>> pages) {
        this.pages = pages;
    }

    /** A file without columns. */
    static ColumnPages none() {
        return new ColumnPages(Map.of());
    }

    static ColumnPages of(List<Sheet> sheets) {
        List<RunningHeads.Stripped> stripped = RunningHeads.strip(sheets);
        List<Sheet> bare = stripped.stream().map(RunningHeads.Stripped::sheet).toList();
        List<List<List<Row>>> columns = new ArrayList<>();
        for (Sheet sheet : bare) {
            columns.add(columns(sheet, Sheet.bodyOf(sheet, bare)));
        }
        long several = columns.stream().filter(page -> page.size() > 1).count();
        if (several == 0) {
            return none();
        }
        Hyphens hyphens = Hyphens.of(columns.stream().flatMap(List::stream).flatMap(List::stream).toList());
        boolean all = several * PART >= sheets.size();
        boolean large = hasLarge(bare);
        Map<Integer, List<Paragraph>> pages = new TreeMap<>();
        for (int i = 0; i < bare.size(); i++) {
            if (all || columns.get(i).size() > 1) {
                Sheet.Type body = Sheet.bodyOf(bare.get(i), bare);
                List<Paragraph> page = new ArrayList<>(furniture(stripped.get(i).furniture()));
                page.addAll(PageHeadlines.settle(Paragraphs.of(columns.get(i), body, hyphens), body, large));
                page.addAll(aside(bare.get(i)));
                pages.put(i, page);
            }
        }
        return new ColumnPages(pages);
    }

    /** The paragraphs of a page, if it is read column by column; pages are counted from 0. */
    Optional<List<Paragraph>> page(int number) {
        return Optional.ofNullable(pages.get(number));
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    private static List<List<Row>> columns(Sheet sheet, Sheet.Type body) {
        return ColumnCut.of(sheet.words(), body).stream()
                .map(words -> Row.of(words, Double.MAX_VALUE))
                .toList();
    }

    private static boolean hasLarge(List<Sheet> sheets) {
        return sheets.stream().anyMatch(sheet -> {
            Sheet.Type body = Sheet.bodyOf(sheet, sheets);
            return sheet.words().stream().anyMatch(word -> body.isFarExceededBy(word.size()));
        });
    }

    private static List<Paragraph> furniture(List<Row> rows) {
        return rows.stream()
                .map(row -> new Paragraph(Paragraph.Kind.FURNITURE, row.text(), row.first()))
                .toList();
    }

    private static List<Paragraph> aside(Sheet sheet) {
        if (sheet.aside().isEmpty()) {
            return List.of();
        }
        String text = new Row(sheet.aside()).text();
        return List.of(new Paragraph(Paragraph.Kind.TEXT, text, sheet.aside().get(0)));
    }
}
