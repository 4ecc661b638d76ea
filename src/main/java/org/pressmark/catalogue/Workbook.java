package org.pressmark.catalogue;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.FileRow.Verdict;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;

/**
 * {@code catalogue.xlsx}. Rows go to the disk as they are written, so that memory does not grow with their number. Nothing in it
 * tells when or where it was made.
 */
final class Workbook implements CatalogueWriter {

    static final String FILE = "catalogue.xlsx";

    private static final int MOST_ROWS = 1_048_575;
    private static final int ROWS_IN_MEMORY = 64;
    /** A workbook states when it was made; ours always states this, the first day that a zip file knows. */
    private static final Date NO_TIME = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

    private final UnaryOperator<String> linkTo;
    private final Path temporary;
    private final int mostRows;

    Workbook(UnaryOperator<String> linkTo, Path temporary) {
        this(linkTo, temporary, MOST_ROWS);
    }

    /** A workbook whose sheets hold {@code mostRows} below their header; more go on a further sheet. */
    Workbook(UnaryOperator<String> linkTo, Path temporary, int mostRows) {
        this.linkTo = linkTo;
        this.temporary = temporary;
        this.mostRows = mostRows;
    }

    @Override
    public String mainFile() {
        return FILE;
    }

    @Override
    public void write(Contents contents, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            TempFile.withStrategy(new InFolder(temporary), () -> {
                try {
                    writeTo(file, contents);
                } catch (IOException trouble) {
                    throw new UncheckedIOException(trouble);
                }
                return file;
            });
        } catch (RuntimeException broken) {
            // POI hides a full disk in a plain RuntimeException.
            if (broken.getCause() instanceof IOException trouble) {
                throw new IOException("cannot write " + file + ": " + trouble.getMessage(), trouble);
            }
            throw broken;
        }
    }

    private void writeTo(Path file, Contents contents) throws IOException {
        try (var workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY)) {
            describe(workbook.getXSSFWorkbook()
                    .getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties());
            var styles = new Styles(workbook);
            var tally = new Tally();
            writeSheets(contents, new Sheets(workbook, styles, mostRows), tally);
            new AboutSheet(workbook.createSheet("About"), styles).write(tally);
            workbook.setActiveSheet(0);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                workbook.write(out);
            }
        }
    }

    private void writeSheets(Contents contents, Sheets sheets, Tally tally) throws IOException {
        try (Stream<Card> cards = contents.cards()) {
            int[] filled = sheets.write(
                    "Clippings", SheetTables.clippings(linkTo), SheetTables.PRINTED, counted(cards, tally::count));
            tally.countFilled(SheetTables.order(), filled);
        }
        for (Kind kind : List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE)) {
            headings(contents, kind, sheets, tally);
        }
        try (Stream<Heading> topics = contents.headings(Kind.TOPIC);
                Stream<Heading> subjects = contents.headings(Kind.SUBJECT)) {
            sheets.write("Topics", SheetTables.topics(), counted(Stream.concat(topics, subjects), tally::count));
        }
        headings(contents, Kind.OUTLET, sheets, tally);
        try (Stream<FileRow> files = contents.files()) {
            var columns =
                    RunTables.PROBLEMS.columns().stream().map(SheetColumn::of).toList();
            Stream<FileRow> refused = counted(files, tally::count).filter(row -> row.verdict() == Verdict.REFUSED);
            sheets.write("Problems", columns, refused, "Every file could be read.");
        }
        try (Stream<Card> cards = contents.cards()) {
            sheets.write("Reasons", Reasons.columns(), cards.flatMap(Reasons::of));
        }
    }

    private static void headings(Contents contents, Kind kind, Sheets sheets, Tally tally) throws IOException {
        try (Stream<Heading> headings = contents.headings(kind)) {
            sheets.write(HeadingTables.of(kind).title(), SheetTables.headings(kind), counted(headings, tally::count));
        }
    }

    private static <R> Stream<R> counted(Stream<R> rows, Consumer<R> count) {
        return rows.map(row -> {
            count.accept(row);
            return row;
        });
    }

    private static void describe(PackageProperties properties) {
        properties.setTitleProperty("Catalogue of press clippings");
        properties.setCreatorProperty("Pressmark");
        properties.setLanguageProperty("en");
        properties.setCreatedProperty(Optional.of(NO_TIME));
        properties.setModifiedProperty(Optional.of(NO_TIME));
    }

    /** Has POI keep its drafts in our folder, which is cleared away whatever happens. */
    private record InFolder(Path folder) implements TempFileCreationStrategy {

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(folder, prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }
    }
}
