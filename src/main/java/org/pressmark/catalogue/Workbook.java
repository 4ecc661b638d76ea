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
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
            var summary = new SummarySheet(workbook.createSheet(SummarySheet.NAME), styles);
            var tables = new CatalogueSheets(new Sheets(workbook, styles, mostRows), tally, linkTo, temporary);
            var about = new AboutSheet(workbook.createSheet("About"), styles);
            tables.write(contents);
            summary.write(tally);
            about.write(tally, contents.edition());
            workbook.setActiveSheet(0);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                workbook.write(out);
            }
        }
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
