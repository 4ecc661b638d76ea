package org.pressmark.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marc4j.MarcXmlReader;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.pressmark.catalogue.Contents;
import org.pressmark.catalogue.Samples;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void archivematicaGetsOneRowForEachFile() throws Exception {
        List<String[]> rows = csv(write(ExportFormat.DUBLIN_CORE, Samples.contents()));

        assertThat(rows.get(0)[0]).isEqualTo("filename");
        assertThat(rows)
                .extracting(row -> row[0])
                .containsExactly("filename", "objects/a folder/clip \"1\".txt", "objects/a folder/clip \"2\".txt");
        assertThat(values(rows, 1, "dc.title")).containsExactly("Blinken Visiting Brussels");
        assertThat(values(rows, 1, "dc.date")).containsExactly("2021-03-23");
        assertThat(values(rows, 1, "dc.publisher")).containsExactly("UrduPoint");
        assertThat(values(rows, 1, "dc.subject"))
                .containsExactly(
                        "diplomacy",
                        "defence",
                        "energy security",
                        "China | Russia",
                        "Antony Blinken",
                        "Ursula von der Leyen",
                        "NATO");
        assertThat(values(rows, 2, "dc.title")).containsExactly("=1+1");
        assertThat(values(rows, 2, "dc.date")).isEmpty();
    }

    @Test
    void everyElementIsOneOfSimpleDublinCore() throws Exception {
        Set<String> elements = Set.of(
                "title",
                "creator",
                "subject",
                "description",
                "publisher",
                "contributor",
                "date",
                "type",
                "format",
                "identifier",
                "source",
                "language",
                "relation",
                "coverage",
                "rights");
        List<String[]> rows = csv(write(ExportFormat.DUBLIN_CORE, Samples.contents()));

        assertThat(Arrays.stream(rows.get(0)).skip(1))
                .allMatch(name -> elements.contains(name.replaceFirst("^dc\\.", "")));
    }

    @Test
    void theWebGetsNewsArticles() throws IOException {
        List<Map<?, ?>> articles = lines(write(ExportFormat.SCHEMA_ORG, Samples.contents()));

        Map<?, ?> article = articles.get(0);
        assertThat(article.get("@type")).isEqualTo("NewsArticle");
        assertThat(article.get("datePublished")).isEqualTo("2021-03-23");
        assertThat(article.get("publisher")).isEqualTo(List.of(Map.of("@type", "Organization", "name", "UrduPoint")));
        assertThat(article.get("about").toString()).contains("http://cv.iptc.org/newscodes/mediatopic/20000638");
        assertThat(article.get("contentLocation").toString()).contains("Brussels, Belgium");
        assertThat(articles.get(1).containsKey("datePublished")).isFalse();
    }

    @Test
    void newsroomsGetNinjs() throws IOException {
        Map<?, ?> item = lines(write(ExportFormat.NINJS, Samples.contents())).get(0);

        assertThat(item.get("uri")).isEqualTo("urn:pressmark:CLP-0000000000000001");
        assertThat(item.get("headlines"))
                .isEqualTo(List.of(Map.of("role", "main", "value", "Blinken Visiting Brussels")));
        assertThat(item.get("people").toString()).contains("name=Antony Blinken");
        assertThat(item.get("infoSources").toString()).contains("name=UrduPoint");
    }

    @Test
    void librariesGetMarc() throws IOException {
        Record record = marc(write(ExportFormat.MARCXML, Samples.contents()));

        assertThat(record.getControlNumber()).isEqualTo("CLP-0000000000000001");
        assertThat(record.getLeader().marshal()).hasSize(24).contains("nab");
        String fixed = record.getControlFields().get(1).getData();
        assertThat(fixed).hasSize(40).startsWith("      s2021");
        assertThat(fixed.substring(35, 38)).isEqualTo("eng");
        assertThat(subfield(record, "245", 'a')).isEqualTo("Blinken Visiting Brussels");
        assertThat(subfield(record, "264", 'c')).isEqualTo("2021-03-23");
        assertThat(subfield(record, "773", 't')).isEqualTo("UrduPoint");
        assertThat(subfield(record, "650", '0')).isEqualTo("http://cv.iptc.org/newscodes/mediatopic/20000638");
        assertThat(record.getVariableFields("653")).hasSize(6);
    }

    @Test
    void whatXmlDoesNotKnowIsLeftOut() throws IOException {
        var contents = Samples.with(List.of(Samples.headline("bell \u0007 and half \uD83D a sign & <b>", 1)));
        Record record = marc(write(ExportFormat.MARCXML, contents));

        assertThat(subfield(record, "245", 'a')).isEqualTo("bell   and half   a sign & <b>");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyCatalogueIsWhole(ExportFormat format) throws IOException {
        assertThat(write(format, Samples.empty())).exists();
    }

    @ParameterizedTest
    @EnumSource
    void sameContentsGiveTheSameBytes(ExportFormat format) throws IOException {
        byte[] before = Files.readAllBytes(write(format, Samples.many(20)));

        assertThat(Files.readAllBytes(write(format, Samples.many(20)))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"en, eng", "de, ger", "fr, fre", "nl, dut", "pt-BR, por", "'', und", "xx, und"})
    void languagesHaveTheCodesOfMarc(String tag, String code) {
        assertThat(MarcLanguage.of(tag)).isEqualTo(code);
    }

    private Path write(ExportFormat format, Contents contents) throws IOException {
        format.writer().write(contents, folder);
        return folder.resolve(format.writer().mainFile());
    }

    private static List<String[]> csv(Path file) throws Exception {
        try (var reader = new CSVReader(Files.newBufferedReader(file))) {
            return reader.readAll();
        }
    }

    private static List<String> values(List<String[]> rows, int row, String element) {
        String[] header = rows.get(0);
        return IntStream.range(0, header.length)
                .filter(i -> header[i].equals(element))
                .mapToObj(i -> rows.get(row)[i])
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<Map<?, ?>> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .<Map<?, ?>>map(line -> JSON.readValue(line, Map.class))
                .toList();
    }

    private static Record marc(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MarcXmlReader(in).next();
        }
    }

    private static String subfield(Record record, String tag, char code) {
        return ((DataField) record.getVariableField(tag)).getSubfield(code).getData();
    }
}
