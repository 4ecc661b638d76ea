package org.pressmark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;

/** What is put into a real HSQLDB comes out of it again, after it was closed. */
class EntryTableTest {

    @TempDir
    private Path work;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(work);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entriesOutliveTheProcessWithEveryPartOfTheirFindings() {
        var finding = new Finding(
                "Žofie \"Ž\" O'Neil\n| x",
                "žofie o'neil",
                "editor; of things",
                List.of(new Passage(3, 6, "Žof"), new Passage(9, 9, "")),
                "people.title",
                87,
                List.of("Z. O'Neil", "other"));
        Store store = database.store();
        long file = store.files().add(new SourceFile("a/b.txt", "abc", 5), 1);
        store.entries()
                .replace(
                        file,
                        List.of(new StoredClipping(
                                "CLP-1",
                                1,
                                "lines 1-2",
                                "text/plain",
                                "hash",
                                "sketch",
                                new Entry(Map.of(Column.PEOPLE, List.of(finding))))));
        store.files()
                .settle(
                        file,
                        new FileRow(
                                new SourceFile("a/b.txt", "abc", 5),
                                "text/plain",
                                "UTF-8",
                                FileRow.Verdict.CATALOGUED,
                                Optional.empty(),
                                1),
                        "1",
                        1);
        database.close();
        database = Database.open(work);

        List<Card> cards = database.store().entries().cards("", 10);

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).entry().findings(Column.PEOPLE)).containsExactly(finding);
        assertThat(cards.get(0).source().path()).isEqualTo("a/b.txt");
    }

    @Test
    void textsKeepMarksAndStatements() {
        var text = new Text(
                "Title\n\nBody",
                "application/pdf",
                "",
                Text.Origin.OCR,
                83,
                List.of(new Mark(Mark.Kind.PAGE, 0, 11), new Mark(Mark.Kind.TITLE, 0, 5)),
                List.of(new Statement(Statement.Label.HEADLINE, "A | \"title\"\n", Statement.Origin.PROPERTY)));
        Store store = database.store();
        long id = store.files().add(new SourceFile("a.pdf", "abc", 5), 1);
        var file = new KnownFile(id, new SourceFile("a.pdf", "abc", 5), 0, 0, 0);
        store.texts().put(file, text);

        assertThat(store.texts().find(file)).contains(text);
        assertThat(store.texts().find(new KnownFile(id, new SourceFile("a.pdf", "other bytes", 5), 0, 0, 0)))
                .as("a text that was read from other bytes")
                .isEmpty();
    }

    @Test
    void newRulesLetCataloguedAndRefusedDocumentsWaitAgain() {
        Store store = database.store();
        settle(store, "read.txt", FileRow.Verdict.CATALOGUED, Optional.empty(), 1);
        settle(store, "scan.pdf", FileRow.Verdict.REFUSED, Optional.of(Refusal.of(Reason.NO_TEXT)), 0);
        settle(store, "bundle.zip", FileRow.Verdict.CATALOGUED, Optional.empty(), 0);
        settle(store, "Thumbs.db", FileRow.Verdict.IGNORED, Optional.empty(), 0);

        assertThat(store.waiting().awaitRules("1")).as("the same rules").isZero();
        assertThat(store.waiting().awaitRules("2"))
                .as("the clipping and the scan")
                .isEqualTo(2);
    }

    private static void settle(
            Store store, String path, FileRow.Verdict verdict, Optional<Refusal> refusal, int clippings) {
        var source = new SourceFile(path, "sha of " + path, 5);
        store.files()
                .settle(store.files().add(source, 1), new FileRow(source, "", "", verdict, refusal, clippings), "1", 1);
    }

    @Test
    void bordersOfPartitionsTakeInEveryWaitingFileOnce() {
        Store store = database.store();
        for (int number = 0; number < 45; number++) {
            store.files().add(new SourceFile("file-" + number, "sha-" + number, 1), 1);
        }
        List<Long> borders = store.waiting().borders(20);

        assertThat(borders).hasSize(3);
        long after = -1;
        int seen = 0;
        for (long last : borders) {
            seen += store.waiting().between(after, last, 1000).size();
            after = last;
        }
        assertThat(seen).isEqualTo(45);
    }
}
