package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {

    @TempDir
    private Path folder;

    private List<Map<String, Object>> resources = List.of();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void write() throws IOException {
        new CsvFiles().write(Samples.contents(), folder);
        new RunLog(folder, folder.resolve(".work")).write(Samples.runs());
        new DataPackage().write(Samples.contents(), folder);
        resources = (List<Map<String, Object>>)
                Json.read(folder.resolve(DataPackage.FILE)).get("resources");
    }

    @Test
    void listsEveryFile() throws IOException {
        var listed = new TreeSet<String>();
        resources.forEach(resource -> listed.add((String) resource.get("path")));
        var there = new TreeSet<String>();
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .forEach(there::add);
        }
        assertEquals(there, listed);
        assertEquals(Tables.ALL.size(), resources.size());
    }

    @Test
    void namesEveryColumnInItsOrder() throws IOException {
        for (Map<String, Object> resource : resources) {
            String[] header =
                    Csv.lines(folder.resolve("data/" + resource.get("path"))).get(0);
            List<String> names = fields(resource).stream()
                    .map(field -> (String) field.get("name"))
                    .toList();
            assertEquals(List.of(header), names);
            for (Map<String, Object> field : fields(resource)) {
                assertFalse(((String) field.get("description")).isBlank());
            }
        }
    }

    @Test
    void statesSizeAndDigestOfAllFilesButRuns() throws IOException {
        for (Map<String, Object> resource : resources) {
            Path file = folder.resolve("data/" + resource.get("path"));
            if (resource.get("name").equals("runs")) {
                assertFalse(resource.containsKey("hash"));
            } else {
                assertEquals("sha256:" + Sha256.of(file), resource.get("hash"));
                assertEquals(Files.size(file), ((Number) resource.get("bytes")).longValue());
            }
        }
    }

    @Test
    void hasKeysThatTellRowsApartAndPointToRows() throws IOException {
        for (Table<?> table : Tables.ALL) {
            List<Map<String, String>> rows = Csv.rows(folder.resolve(table.path()));
            long keys = rows.stream()
                    .map(row -> table.primaryKey().stream().map(row::get).toList())
                    .distinct()
                    .count();
            assertEquals(rows.size(), keys, table.name());
            for (Table.Reference reference : table.references()) {
                Table<?> target = Tables.ALL.stream()
                        .filter(other -> other.name().equals(reference.table()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(List.of(target.header()).contains(reference.target()));
                assertTrue(List.of(table.header()).contains(reference.column()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> fields(Map<String, Object> resource) {
        return (List<Map<String, Object>>) ((Map<String, Object>) resource.get("schema")).get("fields");
    }
}
