package org.pressmark.catalogue;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.springframework.util.FileSystemUtils;

/**
 * What it costs to publish a catalogue of a given size (workbook, CSV files and data package), against what POI's streaming writer alone
 * needs for the same cells at the same zip level, in the same process, one after the other.
 * Started under the heap that it must do with: {@code ./mvnw -Pbenchmark verify -Dbenchmark.files=0 -Dbenchmark.clippings=100000}. With
 * {@code -Dbenchmark.publishing=alone} it only publishes; with {@code twice}, it publishes twice and compares the bytes.
 */
public final class PublishingCost {

    private PublishingCost() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        int clippings = Integer.parseInt(words[1]);
        if (clippings == 0) {
            return;
        }
        emptied(folder);
        var contents = new InventedContents(clippings);
        switch (words[2]) {
            case "compared" -> compared(contents, folder);
            case "alone" -> published(contents, folder.resolve("published"));
            case "twice" -> twice(contents, folder);
            default ->
                throw new IllegalArgumentException(
                        "benchmark.publishing cannot be \"" + words[2] + "\"; it can be compared, alone or twice.");
        }
    }

    private static void compared(InventedContents contents, Path folder) throws IOException {
        // Both writers are warm before either is measured.
        new InventedContents(2_000).writeAll(emptied(folder.resolve("warm")));
        plain(new InventedContents(2_000), emptied(folder.resolve("warm-plain")));

        double making = seconds(() -> contents.passOver());
        double publishing = published(contents, folder.resolve("published"));
        var cells = new long[1];
        double plain = seconds(() -> cells[0] = plain(contents, emptied(folder.resolve("plain"))));
        System.out.println(String.format(
                Locale.ROOT,
                "POI's streaming writer alone: %.1f CPU s for the same %,d cells; ratio %.2f; passing over the invented clippings alone takes"
                        + " %.1f CPU s of each.",
                plain,
                cells[0],
                publishing / plain,
                making));
    }

    /** Publishes a catalogue and tells how many seconds of processor time that took. */
    private static double published(InventedContents contents, Path folder) throws IOException {
        double publishing = seconds(() -> contents.writeAll(emptied(folder)));
        System.out.println(String.format(
                Locale.ROOT,
                "%,d clippings under %,d MB of heap: %.1f CPU s for workbook (%,d MB), CSV and data package",
                contents.clippings(),
                Runtime.getRuntime().maxMemory() >> 20,
                publishing,
                Files.size(folder.resolve(Workbook.FILE)) >> 20));
        return publishing;
    }

    private static void twice(InventedContents contents, Path folder) throws IOException {
        Path first = folder.resolve("published");
        Path second = folder.resolve("published-again");
        published(contents, first);
        published(contents, second);
        try (Stream<Path> files = Files.walk(first)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                long difference = Files.mismatch(file, second.resolve(first.relativize(file)));
                System.out.println(first.relativize(file) + ": " + (difference < 0 ? "the same bytes" : "DIFFERS"));
            }
        }
    }

    /** Writes the cells of the same tables with POI's streaming writer and no more, and tells how many there were. */
    private static long plain(InventedContents contents, Path folder) throws IOException {
        try (var workbook = new SXSSFWorkbook(64);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("plain.xlsx")))) {
            var cells = new PlainSheets(workbook);
            contents.cards().forEachOrdered(cells::card);
            for (Kind kind : Kind.values()) {
                contents.headings(kind).forEachOrdered(cells::heading);
            }
            workbook.write(out);
            return cells.written;
        }
    }

    /** The same tables, without styles, widths, links and counts. */
    private static final class PlainSheets {

        private static final int MOST_ROWS = 1_048_575;

        private final SXSSFSheet clippings;
        private final SXSSFSheet review;
        private final SXSSFSheet reasons;
        private final SXSSFSheet mentions;
        private final SXSSFSheet headings;
        private final List<SheetColumn<CatalogueSheets.ClippingRow>> clippingColumns =
                SheetTables.clippings(card -> card.source().path());
        private final List<SheetColumn<CatalogueSheets.MentionRow>> mentionColumns = SheetTables.mentions();
        private final List<SheetColumn<Reasons.Explained>> reasonColumns = Reasons.columns();
        private final List<SheetColumn<List<String>>> reviewColumns = ReviewSheet.columns(SheetColumn.Use.DECIDING);
        private final List<SheetColumn<Heading>> headingColumns =
                SheetTables.headings(Kind.PERSON, (heading, number) -> Optional.empty());
        private final Map<SXSSFSheet, int[]> rows = new HashMap<>();
        private final Map<SXSSFSheet, SXSSFSheet> current = new HashMap<>();
        private long written;
        private int further;

        PlainSheets(SXSSFWorkbook workbook) {
            clippings = workbook.createSheet("Clippings");
            review = workbook.createSheet("Review");
            reasons = workbook.createSheet("Reasons");
            mentions = workbook.createSheet("Mentions");
            headings = workbook.createSheet("Headings");
        }

        void card(Card card) {
            write(
                    clippings,
                    clippingColumns,
                    new CatalogueSheets.ClippingRow(card, "HYPERLINK(\"#'Reasons'!A2\",\"why\")"));
            Reasons.of(card).forEach(reason -> write(reasons, reasonColumns, reason));
            for (Mention mention : Mention.of(card)) {
                write(mentions, mentionColumns, new CatalogueSheets.MentionRow(card, mention));
            }
            if (card.needsReview()) {
                write(review, reviewColumns, ReviewSheet.row(card, Optional.empty(), "", ""));
            }
        }

        void heading(Heading heading) {
            write(headings, headingColumns, heading);
        }

        private <R> void write(SXSSFSheet first, List<SheetColumn<R>> columns, R values) {
            SXSSFSheet sheet = current.getOrDefault(first, first);
            int[] count = rows.computeIfAbsent(first, key -> new int[1]);
            if (count[0] == MOST_ROWS) {
                sheet = first.getWorkbook().createSheet(first.getSheetName() + " " + ++further);
                current.put(first, sheet);
                count[0] = 0;
            }
            Row row = sheet.createRow(count[0]++);
            for (int i = 0; i < columns.size(); i++) {
                var formula = columns.get(i).formula().apply(values);
                String value = columns.get(i).cell().apply(values);
                if (formula.isPresent()) {
                    row.createCell(i).setCellFormula(formula.get());
                    written++;
                } else if (!value.isEmpty()) {
                    Cell cell = row.createCell(i);
                    cell.setCellValue(value);
                    written++;
                }
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        System.gc();
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - start) / 1e9;
    }

    private static Path emptied(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }
}
