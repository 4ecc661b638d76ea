package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        List<Sheet.Type> bodies =
                bare.stream().map(sheet -> Sheet.bodyOf(sheet, bare)).toList();
        List<List<List<Word>>> columns = new ArrayList<>();
        List<Gutter> gutters = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            ColumnCut.Page page = ColumnCut.of(bare.get(i).words(), bodies.get(i), List.of());
            columns.add(page.columns());
            gutters.addAll(page.gutters());
        }
        if (gutters.isEmpty()) {
            return none();
        }
        boolean all = columns.stream().filter(page -> page.size() > 1).count() * PART >= sheets.size();
        for (int i = 0; i < bare.size() && all; i++) {
            if (columns.get(i).size() == 1) {
                columns.set(
                        i,
                        ColumnCut.of(bare.get(i).words(), bodies.get(i), gutters)
                                .columns());
            }
        }
        return of(stripped, bodies, columns, all);
    }

    private static ColumnPages of(
            List<RunningHeads.Stripped> stripped,
            List<Sheet.Type> bodies,
            List<List<List<Word>>> columns,
            boolean all) {
        List<List<List<Row>>> rows = new ArrayList<>();
        for (List<List<Word>> page : columns) {
            rows.add(page.stream().map(words -> Row.of(words, Double.MAX_VALUE)).toList());
        }
        ColumnHyphens hyphens = ColumnHyphens.of(
                rows.stream().flatMap(List::stream).flatMap(List::stream).toList());
        List<List<Paragraph>> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            made.add(Paragraphs.of(rows.get(i), bodies.get(i), hyphens));
        }
        List<List<Paragraph>> settled = PageHeadlines.settle(made, bodies);
        Map<Integer, List<Paragraph>> pages = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (all || rows.get(i).size() > 1) {
                List<Paragraph> page = new ArrayList<>(furniture(stripped.get(i).furniture()));
                page.addAll(settled.get(i));
                page.addAll(aside(stripped.get(i).sheet()));
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
