package org.pressmark.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;

class ArchiveTest {

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void makeTheRoot() throws IOException {
        root = Files.createDirectories(folder.resolve("input"));
    }

    @Test
    void givesEveryPlaceOnceInTheOrderOfTheirNames() throws IOException {
        write("b.txt", "b");
        write("a/z.txt", "z");
        write("a/b/c.txt", "c");
        write("a.txt", "a");

        assertThat(walk())
                .extracting(sighting -> sighting.source().path())
                .containsExactly("a.txt", "a/b/c.txt", "a/z.txt", "b.txt");
    }

    @Test
    void fingerprintsTheBytes() throws IOException {
        write("a.txt", "abc");

        var source = walk().get(0).source();

        assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(source.size()).isEqualTo(3);
    }

    @Test
    void refusesALinkThatLeadsOutAndIgnoresOneThatStays() throws IOException {
        write("a.txt", "a");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("out.txt"), secret);
        Files.createSymbolicLink(root.resolve("out"), folder);
        Files.createSymbolicLink(root.resolve("in.txt"), root.resolve("a.txt"));
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("nowhere"), root.resolve("missing"));

        assertThat(walk())
                .extracting(sighting -> sighting.source().path(), ArchiveTest::verdict)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("a.txt", "document"),
                        org.assertj.core.groups.Tuple.tuple("in.txt", "ignored"),
                        org.assertj.core.groups.Tuple.tuple("loop", "ignored"),
                        org.assertj.core.groups.Tuple.tuple("nowhere", "NOT_A_FILE"),
                        org.assertj.core.groups.Tuple.tuple("out", "OUTSIDE_INPUT"),
                        org.assertj.core.groups.Tuple.tuple("out.txt", "OUTSIDE_INPUT"));
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start().waitFor();

        assertThat(walk()).extracting(ArchiveTest::verdict).containsExactly("NOT_A_FILE");
    }

    @Test
    void leavesOutWhatARuleNames() throws IOException {
        write(".DS_Store", "x");
        write("~$letter.docx", "x");
        write("letter.txt", "x");

        assertThat(walk()).extracting(ArchiveTest::verdict).containsExactly("ignored", "document", "ignored");
    }

    @Test
    void leavesOutTheOutputFolder() throws IOException {
        write("a.txt", "a");
        Path output = Files.createDirectories(root.resolve("output"));
        Files.writeString(output.resolve("clippings.csv"), "x");

        assertThat(walk(output))
                .extracting(sighting -> sighting.source().path())
                .containsExactly("a.txt");
    }

    @Test
    void opensAZipAndListsItsDocumentsBehindIt() throws IOException {
        zip("bundle.zip", List.of("two.txt", "folder/one.txt"), "some text");

        assertThat(walk())
                .extracting(sighting -> sighting.source().path(), ArchiveTest::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("bundle.zip", "container of 2"),
                        org.assertj.core.groups.Tuple.tuple("bundle.zip!/folder/one.txt", "document"),
                        org.assertj.core.groups.Tuple.tuple("bundle.zip!/two.txt", "document"));
    }

    @Test
    void aWordDocumentIsNoContainer() throws IOException {
        zip("letter.docx", List.of("[Content_Types].xml", "word/document.xml"), "<x/>");

        assertThat(walk()).extracting(ArchiveTest::verdict).containsExactly("document");
    }

    @Test
    void refusesADocumentThatUnpacksToTooMuch() throws IOException {
        zip("bomb.zip", List.of("zeros.txt"), "\0".repeat(20 << 20));

        assertThat(walk()).extracting(ArchiveTest::verdict).containsExactly("container of 1", "BOMB");
    }

    @Test
    void aNameInAZipNeverLeavesIt() throws IOException {
        zip("evil.zip", List.of("../../outside.txt", "/etc/absolute.txt"), "text");

        var archive = archive();
        Path copy = folder.resolve("copy");
        for (Sighting sighting : walk()) {
            if (sighting instanceof Sighting.Document document) {
                assertThat(archive.stage(document.source(), copy)).isEmpty();
                assertThat(copy).hasContent("text");
            }
        }
        assertThat(folder.resolve("outside.txt")).doesNotExist();
    }

    @Test
    void stagesExactlyTheBytesThatWereListed() throws IOException {
        write("a.txt", "as listed");
        var source = walk().get(0).source();
        Path copy = folder.resolve("copy");

        assertThat(archive().stage(source, copy)).isEmpty();
        assertThat(copy).hasContent("as listed");

        write("a.txt", "changed since");
        assertThat(archive().stage(source, copy).map(Refusal::reason)).contains(Reason.CHANGED_DURING_RUN);

        Files.delete(root.resolve("a.txt"));
        assertThat(archive().stage(source, copy).map(Refusal::reason)).contains(Reason.CHANGED_DURING_RUN);
    }

    private static String verdict(Sighting sighting) {
        if (sighting instanceof Sighting.Unreadable unreadable) {
            return unreadable.refusal().reason().name();
        }
        if (sighting instanceof Sighting.Container container) {
            return "container of " + container.documents();
        }
        return sighting instanceof Sighting.Ignored ? "ignored" : "document";
    }

    private Archive archive(Path... outside) {
        return new Archive(root, List.of(outside), new IgnoreRules(IgnoreRules.DEFAULT), ArchiveLimits.DEFAULT);
    }

    private List<Sighting> walk(Path... outside) {
        var sightings = new ArrayList<Sighting>();
        archive(outside).walk().forEachRemaining(sightings::add);
        return sightings;
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.writeString(file, text);
    }

    private void zip(String path, List<String> names, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(root.resolve(path));
                var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
