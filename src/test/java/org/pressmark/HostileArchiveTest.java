package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder that nobody dares to touch. The small one is made here and always runs; the large one, 592 rows of hostile files with what may
 * become of each, runs when {@code ../shared/hostile} (or {@code -Dpressmark.hostile=FOLDER}) is there.
 */
class HostileArchiveTest {

    private static final Path SHARED = Path.of(System.getProperty("pressmark.hostile", "../shared/hostile"));
    private static final String STORY =
            " date 2021-03-23 UrduPoint.com\n%s\n\nOBAN (Test) - The committee met in Brussels on Tuesday.\n";

    @TempDir
    private Path folder;

    @Test
    void everyFileOfASmallHostileFolderGetsItsDueAndHarmsNothing() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        makeSmallFolder(input);
        Path output = folder.resolve("output");

        ProcessRun run = ProcessRun.start(List.of("-Dpressmark.time-limit=20s"), input, output);

        assertThat(run.exitCode()).as(run.said()).isEqualTo(8);
        assertThat(run.said()).doesNotContain("\u001b");
        Harm.assertNone(output);
        Harm.assertNoneInLibreOffice(output, folder);
        var ledger = Expectations.ledger(output);
        EXPECTED.forEach((path, expected) -> assertThat(Expectations.outcome(ledger, path))
                .as(path)
                .matches(outcome -> Expectations.allows(expected, outcome), "is one of " + expected));
        assertThat(ledger).hasSize(EXPECTED.size());
    }

    /** Some minutes on two cores; whoever has not got them leaves it out. What each file took is noted and not judged: a busy machine lies. */
    @Test
    void everyRowOfTheManifestIsAccountedForAsItAllows() throws Exception {
        assumeTrue(
                !"false".equals(System.getProperty("pressmark.test.whole-hostile-folder")),
                "only the small folder was tested, as -Dpressmark.test.whole-hostile-folder=false asks");
        Path maker = SHARED.resolve("make-hostile.sh");
        assumeTrue(
                Files.exists(maker), "the hostile corpus is not at " + SHARED + ": only the small folder was tested");
        Path input = folder.resolve("hostile");
        new ProcessBuilder("bash", maker.toString(), input.toString())
                .inheritIO()
                .start()
                .waitFor();
        Path output = folder.resolve("output");
        Path milliseconds = Files.createDirectories(Path.of("target")).resolve("hostile-milliseconds.tsv");
        Files.deleteIfExists(milliseconds);

        ProcessRun run = ProcessRun.start(
                List.of(
                        "-Dpressmark.time-limit=20s",
                        "-Dspring.main.sources=org.pressmark.job.Stopwatch",
                        "-Dpressmark.test.stopwatch=" + milliseconds.toAbsolutePath()),
                input,
                output);

        assertThat(run.exitCode()).as(run.said()).isEqualTo(8);
        assertThat(run.said()).doesNotContain("\u001b");
        Harm.assertNone(output);
        Harm.assertNoneInLibreOffice(output, folder);
        Expectations.read(Path.of(input + ".manifest.jsonl")).check(output);
    }

    /** Path in the catalogue, and what may become of it. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("control.txt", "catalogued"),
            Map.entry("new\nline.txt", "catalogued"),
            Map.entry("bell\u0007esc\u001b[31m.txt", "catalogued"),
            Map.entry("=cmd|' C calc'!A0.txt", "catalogued"),
            Map.entry("rtl-\u202efdp.txt", "catalogued"),
            Map.entry("blank.txt", "catalogued"),
            Map.entry("blank.txt ", "catalogued"),
            Map.entry("back\\slash.txt", "catalogued"),
            Map.entry("latin-\\xe9.txt", "catalogued"),
            Map.entry("latin-\\xe8.txt", "catalogued"),
            Map.entry("latin-\\x5cxe9.txt", "catalogued"),
            Map.entry("n".repeat(251) + ".txt", "catalogued"),
            Map.entry("Extra!/inner.txt", "catalogued"),
            Map.entry("folder.pdf/inner.txt", "catalogued"),
            Map.entry("empty-folder.txt", "ignored"),
            Map.entry("outside.txt", "quarantined:OUTSIDE_INPUT"),
            Map.entry("nowhere.txt", "quarantined:NOT_A_FILE"),
            Map.entry("loop", "ignored"),
            Map.entry("zero.txt", "quarantined:NOT_A_FILE"),
            Map.entry("pipe.txt", "quarantined:NOT_A_FILE"),
            Map.entry("empty.pdf", "quarantined:EMPTY"),
            Map.entry("cut-off.pdf", "quarantined"),
            Map.entry("noise.docx", "quarantined"),
            Map.entry("one-line.txt", "quarantined:TOO_LARGE"),
            Map.entry("formula.txt", "catalogued"),
            Map.entry("long-headline.txt", "catalogued"),
            Map.entry("controls.txt", "catalogued"),
            Map.entry("entity.html", "catalogued"),
            Map.entry("bomb.zip", "catalogued"),
            Map.entry("bomb.zip!/zeros.txt", "quarantined:BOMB"),
            Map.entry("bomb.zip!/../../climbing.txt", "catalogued"),
            Map.entry("zips.zip", "quarantined:UNSUPPORTED_TYPE"));

    private void makeSmallFolder(Path input) throws Exception {
        Path outside = Files.writeString(folder.resolve("secret.txt"), Harm.CANARY);
        for (String name : List.of(
                "control.txt",
                "new\nline.txt",
                "bell\u0007esc\u001b[31m.txt",
                "=cmd|' C calc'!A0.txt",
                "rtl-\u202efdp.txt",
                "blank.txt",
                "blank.txt ",
                "back\\slash.txt",
                "latin-\\xe9.txt",
                "n".repeat(251) + ".txt",
                "Extra!/inner.txt",
                "folder.pdf/inner.txt")) {
            write(named(input, name.replace("%", "%25")), STORY.formatted("A story of " + name.length()));
        }
        write(bytesNamed(input, "latin-%E9.txt"), STORY.formatted("One byte"));
        write(bytesNamed(input, "latin-%E8.txt"), STORY.formatted("Another byte"));
        Files.createDirectories(input.resolve("empty-folder.txt"));
        Files.createSymbolicLink(input.resolve("outside.txt"), outside);
        Files.createSymbolicLink(input.resolve("nowhere.txt"), Path.of("no-such-file"));
        Files.createSymbolicLink(input.resolve("loop"), Path.of("../input"));
        Files.createSymbolicLink(input.resolve("zero.txt"), Path.of("/dev/zero"));
        new ProcessBuilder("mkfifo", input.resolve("pipe.txt").toString())
                .start()
                .waitFor();
        Files.createFile(input.resolve("empty.pdf"));
        Files.writeString(input.resolve("cut-off.pdf"), "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R");
        Files.writeString(input.resolve("noise.docx"), "PK\u0003\u0004 and then nothing of a Word document");
        Files.writeString(input.resolve("one-line.txt"), "word ".repeat(240_000));
        Files.writeString(input.resolve("formula.txt"), STORY.formatted("=HYPERLINK(\"http://127.0.0.1:18765/\")"));
        Files.writeString(input.resolve("long-headline.txt"), STORY.formatted("Long ".repeat(8_000)));
        Files.writeString(input.resolve("controls.txt"), STORY.formatted("A \u0000\u001b[2J_x000D_ \ufffe headline"));
        Files.writeString(
                input.resolve("entity.html"),
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + outside.toUri() + "\">]><html><body><p>A page &x; of rain.</p>"
                        + "<iframe src=\"" + outside.toUri() + "\"></iframe></body></html>");
        Files.write(
                input.resolve("bomb.zip"),
                zip(Map.of(
                        "zeros.txt",
                        new byte[20 << 20],
                        "../../climbing.txt",
                        STORY.formatted("Climbing").getBytes(StandardCharsets.UTF_8))));
        Files.write(input.resolve("zips.zip"), zip(Map.of("a.zip", zip(Map.of("b.zip", new byte[10])))));
    }

    private static Path named(Path input, String name) throws IOException {
        Path file = input.resolve(name.replace("%25", "%"));
        Files.createDirectories(file.getParent());
        return file;
    }

    /** A file whose name holds bytes that are no UTF-8; only an URI can say so. */
    private static Path bytesNamed(Path input, String encoded) {
        return Path.of(URI.create(input.toUri() + encoded));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
