package org.pressmark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code datapackage.json} against the JSON schema that Frictionless Data has published for tabular data packages. */
class DataPackageProfileTest {

    @TempDir
    private Path folder;

    @Test
    void fitsThePublishedSchema() throws IOException {
        assertThat(faults(written())).isEmpty();
    }

    @Test
    void theSchemaIsAskedInEarnest() throws IOException {
        assertThat(faults(written()
                        .replace("\"primaryKey\"", "\"primarykey\"")
                        .replace("\"type\" : \"string\"", "\"type\" : \"word\"")))
                .isNotEmpty();
    }

    private String written() throws IOException {
        new CsvFiles().write(Samples.contents(), folder);
        new RunLog(folder, folder.resolve(".work")).write(Samples.runs());
        new DataPackage().write(Samples.contents(), folder);
        return Files.readString(folder.resolve(DataPackage.FILE));
    }

    private static List<?> faults(String descriptor) throws IOException {
        try (InputStream schema = DataPackageProfileTest.class.getResourceAsStream("tabular-data-package.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(schema)
                    .validate(descriptor, InputFormat.JSON);
        }
    }
}
