package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a document may have done to the output, the log and the database. */
final class Harm {

    /** Stands in files outside of the input and must be found nowhere. */
    static final String CANARY = "CANARY-7f3a91e4";

    private static final List<String> STRANGERS = List.of(CANARY, "root:x:0");
    private static final int LONGEST_CELL = 32_767;

    private Harm() {}

    static void assertNone(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                String wide = bytes.replace("\0", "");
                for (String stranger : STRANGERS) {
                    assertThat(bytes.contains(stranger) || wide.contains(stranger))
                            .as(stranger + " in " + file)
                            .isFalse();
                }
                if (file.toString().endsWith(".log")) {
                    assertThat(bytes).as(file.toString()).doesNotContain("\u001b");
                }
            }
        }
        assertCsvIsInert(output.resolve("clippings.csv"));
        assertWorkbookIsInert(output.resolve("catalogue.xlsx"));
    }

    private static void assertCsvIsInert(Path csv) {
        Invocation.rows(csv)
                .forEach(row -> row.forEach((column, cell) -> {
                    assertThat(cell.stripLeading()).as(column).doesNotContainPattern("^[=+\\-@\\t\\r]");
                    assertThat(cell).as(column).doesNotContain("\u001b", "\n");
                }));
    }

    /** LibreOffice, where it is installed, makes nothing else of the workbook than we meant. */
    static void assertNoneInLibreOffice(Path output, Path folder) throws IOException, InterruptedException {
        Optional<LibreOffice> office = LibreOffice.installed();
        if (office.isPresent()) {
            Path workbook = output.resolve("catalogue.xlsx");
            Path saved = office.get().convert(workbook, "xlsx", folder, "saved-by-libreoffice.xlsx");
            assertThat(assertWorkbookIsInert(saved)).isEqualTo(assertWorkbookIsInert(workbook));
        }
    }

    /** The only formulas are links that we make, each to a file of the archive or to another sheet. Tells how many there are. */
    private static int assertWorkbookIsInert(Path file) throws IOException {
        int formulas = 0;
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertThat(cell.getCellFormula())
                                    .matches("(?s)HYPERLINK\\(\"[^\"]*\",\"([^\"]|\"\")*\"\\)");
                        } else if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue().length()).isLessThanOrEqualTo(LONGEST_CELL);
                        }
                    }
                }
            }
        }
        return formulas;
    }
}
