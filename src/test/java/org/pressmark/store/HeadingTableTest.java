package org.pressmark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Usage;

/** A heading gathers the forms of all languages; a clipping prints the one of its own. */
class HeadingTableTest {

    private static final String GERMANY = "country:DE";

    @TempDir
    private Path work;

    private Database database;
    private Store store;

    @BeforeEach
    void open() {
        database = Database.open(work);
        store = database.store();
        keep("a.txt", "de", "Deutschland");
        keep("b.txt", "en", "Germany");
        keep("c.txt", "en", "Germany");
        keep("d.txt", "en", "GERMANY");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void countsEachFormInItsLanguage() {
        var usages = new ArrayList<Usage>();

        store.headings().usages(Kind.PLACE, usages::add);

        assertThat(usages)
                .extracting(usage -> usage.language() + " " + usage.form() + " " + usage.clippings())
                .containsExactly("de Deutschland 1", "en GERMANY 1", "en Germany 2");
    }

    @Test
    void clippingsShowTheFormOfTheirLanguage() {
        store.headings().add(List.of(germany(Map.of("de", "Deutschland"))));

        assertThat(places()).containsExactly("Deutschland", "Germany", "Germany", "Germany");
    }

    @Test
    void clearedHeadingsLeaveNoFormBehind() {
        store.headings().add(List.of(germany(Map.of("de", "Deutschland"))));
        store.headings().clear(Kind.PLACE);
        store.headings().add(List.of(germany(Map.of())));

        assertThat(places()).containsExactly("Germany", "Germany", "Germany", "Germany");
    }

    private List<String> places() {
        return store.entries().cards("", 10).stream()
                .map(Card::entry)
                .map(entry -> entry.first(Column.PLACES).orElseThrow().value())
                .toList();
    }

    private static Heading germany(Map<String, String> forms) {
        return new Heading(
                Kind.PLACE,
                Heading.idOf(Kind.PLACE, GERMANY),
                GERMANY,
                "Germany",
                forms,
                "Germany",
                "DE",
                List.of("Deutschland", "GERMANY"),
                4,
                4,
                "",
                "",
                Optional.empty());
    }

    private void keep(String path, String language, String form) {
        var source = new SourceFile(path, path, 5);
        long file = store.files().add(source, 1);
        var entry = new Entry(Map.of(
                Column.LANGUAGE, List.of(finding(language, "")), Column.PLACES, List.of(finding(form, GERMANY))));
        store.entries()
                .replace(
                        file,
                        List.of(new StoredClipping(
                                "CLP-" + path, 1, "lines 1-2", "text/plain", path, "sketch", entry)));
        store.files()
                .settle(
                        file,
                        new FileRow(source, "text/plain", "UTF-8", FileRow.Verdict.CATALOGUED, Optional.empty(), 1),
                        "1",
                        1);
    }

    private static Finding finding(String value, String key) {
        return new Finding(value, key, "", List.of(), "rule", 90, List.of());
    }
}
