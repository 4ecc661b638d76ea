package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

    private final Path folder;
    private final List<JsonNode> resources;

    DataPackageTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.resources = resources(folder);
    }

    private static List<JsonNode> resources(Path folder) throws IOException {
        new CsvFiles().write(Samples.contents(), folder);
        new RunLog(folder, folder.resolve(".work")).write(Samples.runs());
        new DataPackage().write(Samples.contents(), folder);
        return list(new JsonMapper().readTree(folder.resolve(DataPackage.FILE)).path("resources"));
    }

    @Test
    void listsEveryFile() throws IOException {
        var listed = new TreeSet<String>();
        resources.forEach(resource -> listed.add(resource.path("path").asString()));
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
        for (JsonNode resource : resources) {
            String[] header = Csv.lines(
                            folder.resolve("data/" + resource.path("path").asString()))
                    .get(0);
            List<String> names = fields(resource).stream()
                    .map(field -> field.path("name").asString())
                    .toList();
            assertEquals(List.of(header), names);
            for (JsonNode field : fields(resource)) {
                assertFalse(field.path("description").asString().isBlank());
            }
        }
    }

    @Test
    void statesSizeAndDigestOfAllFilesButRuns() throws IOException {
        for (JsonNode resource : resources) {
            Path file = folder.resolve("data/" + resource.path("path").asString());
            if (resource.path("name").asString().equals("runs")) {
                assertFalse(resource.has("hash"));
            } else {
                assertEquals("sha256:" + Sha256.of(file), resource.path("hash").asString());
                assertEquals(Files.size(file), resource.path("bytes").asLong());
            }
        }
    }

    @Test
    void hasKeysThatTellRowsApartAndPointToRows() throws IOException {
        for (Table<?> table : Tables.ALL) {
            List<Csv.Row> rows = Csv.rows(folder.resolve(table.path()));
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

    private static List<JsonNode> fields(JsonNode resource) {
        return list(resource.path("schema").path("fields"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
