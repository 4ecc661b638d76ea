package org.pressmark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.catalogue.Contents;
import org.pressmark.catalogue.Samples;
import org.xml.sax.SAXException;

/**
 * The exports against the rules that those who read them have published. No package that we can depend on holds the schemas of IPTC and
 * of the Library of Congress; {@code ninjs.json} and {@code marcxml.xsd} say in our own words what they demand of what we write.
 */
class PublishedRulesTest {

    @TempDir
    private Path folder;

    static List<Contents> catalogues() {
        return List.of(Samples.contents(), Samples.many(50), Samples.empty());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void ninjsFits(Contents contents) throws IOException {
        for (String item : Files.readAllLines(write(ExportFormat.NINJS, contents))) {
            assertThat(faults(item)).isEmpty();
        }
    }

    @Test
    void ninjsIsAskedInEarnest() throws IOException {
        String item = Files.readAllLines(write(ExportFormat.NINJS, Samples.contents()))
                .get(0);

        assertThat(faults(item.replace("\"headlines\"", "\"headline\""))).isNotEmpty();
        assertThat(faults(item.replace("\"type\":\"text\"", "\"type\":\"clipping\"")))
                .isNotEmpty();
        assertThat(faults(item.replaceFirst("\"uri\":\"urn:", "\"uri\":\"no uri ")))
                .isNotEmpty();
        assertThat(faults(item.replaceFirst("\"uri\":", "\"url\":"))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void marcFits(Contents contents) throws Exception {
        validateMarc(Files.readString(write(ExportFormat.MARCXML, contents)));
    }

    @Test
    void marcIsAskedInEarnest() throws IOException {
        String marc = Files.readString(write(ExportFormat.MARCXML, Samples.contents()));

        assertThatThrownBy(() -> validateMarc(marc.replace("tag=\"245\"", "tag=\"2_5\"")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validateMarc(marc.replace("00000nab", "0000nab")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validateMarc(marc.replace("ind1=\"0\"", "ind1=\"00\"")))
                .isInstanceOf(SAXException.class);
    }

    /** Archivematica's manual, "Importing descriptive metadata with metadata.csv". */
    @ParameterizedTest
    @MethodSource("catalogues")
    void archivematicaTakesTheTable(Contents contents) throws Exception {
        Path file = write(ExportFormat.DUBLIN_CORE, contents);
        List<String[]> rows;
        try (var reader = new CSVReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            rows = reader.readAll();
        }
        String[] header = rows.get(0);
        List<String[]> files = rows.subList(1, rows.size());

        assertThat(header[0]).as("first column, without byte order mark").isEqualTo("filename");
        assertThat(Arrays.stream(header).skip(1)).allMatch(name -> name.matches("dc\\.[a-z]+"));
        assertThat(files).allMatch(row -> row.length == header.length);
        assertThat(files)
                .extracting(row -> row[0])
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("objects/"));
    }

    private Path write(ExportFormat format, Contents contents) throws IOException {
        format.writer().write(contents, folder);
        return folder.resolve(format.writer().mainFile());
    }

    private static List<Error> faults(String item) throws IOException {
        try (InputStream rules = PublishedRulesTest.class.getResourceAsStream("ninjs.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(rules);
            return schema.validate(
                    item,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }

    private static void validateMarc(String xml) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(PublishedRulesTest.class.getResource("marcxml.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
