package org.pressmark.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.clipping.Column;

/**
 * The table of clippings in an output folder, by file.
 *
 * @param folder the output folder
 * @param files the rows of each file in their order, by file name
 */
record CatalogueFolder(Path folder, Map<String, List<CatalogueRow>> files) {

    private static final Path CLIPPINGS = Path.of("data", "clippings.csv");

    /**
     * Reads the exact table of clippings, {@code data/clippings.csv}.
     *
     * @throws EvaluationException if there is none
     */
    static CatalogueFolder read(Path folder) {
        Path table = folder.resolve(CLIPPINGS);
        if (!Files.isRegularFile(table)) {
            throw new EvaluationException(
                    "There is no catalogue in " + folder + ": " + table + " is missing. Make one with: pressmark run");
        }
        var files = new LinkedHashMap<String, List<CatalogueRow>>();
        CsvRows.ofCatalogue(table, row -> {
            String file = row.getOrDefault(Column.SOURCE_FILE.key(), "").replace('\\', '/');
            files.computeIfAbsent(file, key -> new ArrayList<>()).add(CatalogueRow.of(row));
        });
        if (files.isEmpty()) {
            throw new EvaluationException("The catalogue in " + folder + " is empty: " + table + " has no rows.");
        }
        files.values().forEach(rows -> rows.sort(Comparator.comparingInt(CatalogueRow::number)));
        return new CatalogueFolder(folder, files);
    }

    /** The file of the catalogue that a gold list means: that name, a path that ends with it, or the only file of that name. */
    Optional<String> fileFor(String goldFile) {
        if (files.containsKey(goldFile)) {
            return Optional.of(goldFile);
        }
        return files.keySet().stream()
                .filter(file -> file.endsWith("/" + goldFile))
                .findFirst()
                .or(() -> onlyOneNamed(name(goldFile)));
    }

    /** The rows of a file; none if the catalogue lacks it. */
    List<CatalogueRow> rows(String file) {
        return files.getOrDefault(file, List.of());
    }

    private Optional<String> onlyOneNamed(String name) {
        List<String> candidates =
                files.keySet().stream().filter(file -> name(file).equals(name)).toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
