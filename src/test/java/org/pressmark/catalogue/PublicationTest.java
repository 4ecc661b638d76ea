package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    private static final Catalogues CATALOGUES = new Catalogues(path -> "../input/" + path, List.of());
    private static final Contents OLD = Samples.with(List.of(Samples.blinken()));
    private static final Contents NEW = Samples.with(List.of(Samples.headline("Another", 1)));
    private static final int MORE_THAN_ENOUGH = 1_000;

    private final Path folder;

    PublicationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The machine stops. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void publishesTheWholeSetAndLeavesNothingBehind() throws IOException {
        publication().publish(OLD, CATALOGUES);
        assertTrue(publication().isWhole(CATALOGUES));
        assertTrue(published()
                .keySet()
                .containsAll(
                        List.of("clippings.csv", "catalogue.xlsx", "data/clippings.csv", "data/datapackage.json")));
        assertEquals(List.of("published.tsv"), inWork());
    }

    @Test
    void makesAnOutputThatIsAskedForLaterAndTakesAwayOneThatIsNotWantedAnyMore() throws IOException {
        var withExport = new Catalogues(path -> path, List.of(new OnDemand()));
        publication().publish(OLD, CATALOGUES);
        assertFalse(publication().isWhole(withExport));

        publication().publish(OLD, withExport);
        assertTrue(publication().isWhole(withExport));
        assertFalse(publication().isWhole(CATALOGUES));

        publication().publish(OLD, CATALOGUES);
        assertTrue(publication().isWhole(CATALOGUES));
        assertFalse(published().containsKey("export/some.xml"));
    }

    private static final class OnDemand implements CatalogueWriter {

        @Override
        public String mainFile() {
            return Catalogues.ON_DEMAND + "some.xml";
        }

        @Override
        public void write(Contents contents, Path folder) throws IOException {
            Files.createDirectories(folder.resolve(Catalogues.ON_DEMAND));
            Files.writeString(folder.resolve(mainFile()), "<some/>\n");
        }
    }

    @Test
    void givesTheOldOrTheNewSetWhereverItIsCutOff() throws IOException {
        publication().publish(NEW, CATALOGUES);
        Map<String, String> fresh = published();
        publication().publish(OLD, CATALOGUES);
        Map<String, String> old = published();
        boolean committed = false;
        int cut = 1;
        for (; cut < MORE_THAN_ENOUGH; cut++) {
            publication().publish(OLD, CATALOGUES);
            if (!cutOff(cut)) {
                break;
            }
            // A second cut, while the first one is being mended.
            assertThrowsOrDoes(new Publication(folder.resolve("out"), work(), countdown(2)));
            publication().finish();
            Map<String, String> now = published();
            assertTrue(now.equals(old) || now.equals(fresh), "a mixed set after cut " + cut);
            assertFalse(committed && now.equals(old), "back to the old set after cut " + cut);
            committed |= now.equals(fresh);
            assertTrue(publication().isWhole(CATALOGUES), "not whole after cut " + cut);
            assertEquals(List.of("published.tsv"), inWork());
        }
        assertTrue(committed && cut > 40 && cut < MORE_THAN_ENOUGH, "cuts: " + cut);
        assertEquals(fresh, published());
    }

    @Test
    void noticesAnEditedOrMissingFile() throws IOException {
        publication().publish(OLD, CATALOGUES);
        Path csv = folder.resolve("out/clippings.csv");
        String text = Files.readString(csv);
        Files.writeString(csv, text.replace("Blinken", "Blunken"));
        assertFalse(publication().isWhole(CATALOGUES));
        Files.writeString(csv, text);
        assertTrue(publication().isWhole(CATALOGUES));
        Files.delete(folder.resolve("out/data/people.csv"));
        assertFalse(publication().isWhole(CATALOGUES));
    }

    @Test
    void isNotWholeBeforeTheFirstPublication() throws IOException {
        publication().finish();
        assertFalse(publication().isWhole(CATALOGUES));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void keepsTheOldSetIfAFolderIsInTheWay() throws IOException {
        publication().publish(OLD, CATALOGUES);
        Files.delete(folder.resolve("out/catalogue.xlsx"));
        Files.createDirectory(folder.resolve("out/catalogue.xlsx"));
        String old = Files.readString(folder.resolve("out/clippings.csv"));
        var trouble =
                assertThrows(PublicationException.class, () -> publication().publish(NEW, CATALOGUES));
        assertTrue(trouble.toString().contains("catalogue.xlsx is a folder"), trouble.toString());
        assertTrue(trouble.toString().contains("Move it away"), trouble.toString());
        assertEquals(old, Files.readString(folder.resolve("out/clippings.csv")));
        assertEquals(List.of("published.tsv"), inWork());
        Files.delete(folder.resolve("out/catalogue.xlsx"));
        publication().publish(NEW, CATALOGUES);
        assertTrue(publication().isWhole(CATALOGUES));
    }

    @Test
    void completesASetOnceAFileThatWasLockedAtTheLastMomentIsFree() throws IOException {
        publication().publish(NEW, CATALOGUES);
        Map<String, String> fresh = published();
        publication().publish(OLD, CATALOGUES);
        Path xlsx = folder.resolve("out/catalogue.xlsx");
        var locking = new Publication(folder.resolve("out"), work(), (step, file) -> {
            if (file.equals(xlsx)) {
                blockWithFolder(xlsx);
            }
        });
        var trouble = assertThrows(PublicationException.class, () -> locking.publish(NEW, CATALOGUES));
        assertTrue(trouble.toString().contains("catalogue.xlsx cannot be replaced"), trouble.toString());
        assertThrows(PublicationException.class, () -> publication().finish());
        Files.delete(xlsx.resolve("x"));
        Files.delete(xlsx);
        publication().finish();
        assertEquals(fresh, published());
        assertTrue(publication().isWhole(CATALOGUES));
    }

    @Test
    void tellsThatTheSetMustBeMadeAnewIfItCannotBeCompleted() throws IOException {
        publication().publish(OLD, CATALOGUES);
        var stopping = new Publication(folder.resolve("out"), work(), (step, file) -> {
            if (file.endsWith("out/data/people.csv")) {
                throw new PowerCut();
            }
        });
        assertThrows(PowerCut.class, () -> stopping.publish(NEW, CATALOGUES));
        Files.delete(folder.resolve("out/catalogue.xlsx"));
        publication().finish();
        assertFalse(publication().isWhole(CATALOGUES));
        publication().publish(NEW, CATALOGUES);
        assertTrue(publication().isWhole(CATALOGUES));
    }

    @Test
    void deletesWhatAnEarlierVersionPublishedUnderAnotherName() throws IOException {
        publication().publish(OLD, CATALOGUES);
        Path former = folder.resolve("out/data/former.csv");
        Files.writeString(former, "a\r\n");
        Path list = work().resolve("published.tsv");
        Files.writeString(list, Sha256.of(former) + "\t3\tdata/former.csv\n" + Files.readString(list));
        publication().publish(NEW, CATALOGUES);
        assertFalse(Files.exists(former));
    }

    @Test
    void refusesATornWorkbook() throws IOException {
        publication().publish(OLD, CATALOGUES);
        Path xlsx = folder.resolve("out/catalogue.xlsx");
        byte[] bytes = Files.readAllBytes(xlsx);
        Path torn = folder.resolve("torn.xlsx");
        Files.write(torn, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(IOException.class, () -> Inspection.check(torn));
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertThrows(IOException.class, () -> Inspection.check(empty));
    }

    private boolean cutOff(int step) throws IOException {
        try {
            new Publication(folder.resolve("out"), work(), countdown(step)).publish(NEW, CATALOGUES);
            return false;
        } catch (PowerCut cut) {
            return true;
        }
    }

    private static void assertThrowsOrDoes(Publication publication) throws IOException {
        try {
            publication.finish();
        } catch (PowerCut cut) {
            assertEquals(PowerCut.class, cut.getClass());
        }
    }

    private static CrashPoint countdown(int steps) {
        var left = new int[] {steps};
        return (step, file) -> {
            left[0]--;
            if (left[0] == 0) {
                throw new PowerCut();
            }
        };
    }

    private static void blockWithFolder(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.createDirectory(file);
            Files.writeString(file.resolve("x"), "x");
        } catch (IOException unexpected) {
            throw new java.io.UncheckedIOException(unexpected);
        }
    }

    private Publication publication() {
        return new Publication(folder.resolve("out"), work());
    }

    private Path work() {
        return folder.resolve("out/.pressmark");
    }

    private List<String> inWork() throws IOException {
        try (Stream<Path> files = Files.list(work())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Digests of all that is published, by name. */
    private Map<String, String> published() throws IOException {
        Path out = folder.resolve("out");
        Map<String, String> published = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(work())) {
                    published.put(out.relativize(file).toString(), Sha256.of(file));
                }
            }
        }
        return published;
    }
}
