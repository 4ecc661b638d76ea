package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the machine and other people do to a run: full disks, damaged databases, open workbooks, a second run, stopped children. */
class FaultsTest {

    private static final int TIMES = 20;

    /** Looks without a pause, so that the child is still a copy of its parent, and not yet the program it is started for. */
    private static final String STOP_FIRST_CHILD =
            """
            while [ -d "/proc/$0" ]; do
                for child in $(cat /proc/"$0"/task/*/children 2>/dev/null); do
                    kill -STOP "$child" && exit 0
                done
            done
            exit 1
            """;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void fillTheFolder() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        for (int number = 0; number < 5; number++) {
            Files.writeString(
                    input.resolve("story-" + number + ".txt"),
                    "date 2019-07-0" + (number + 1) + "\nstory number " + number
                            + " of the rain\n\nit fell all day on the hills.\n");
        }
    }

    @AfterEach
    void unmount() throws Exception {
        for (String place : List.of("output", "full", "input")) {
            if (Files.isDirectory(folder.resolve(place))) {
                new ProcessBuilder("sh", "-c", "umount -l '" + folder.resolve(place) + "' 2>/dev/null")
                        .start()
                        .waitFor();
            }
        }
    }

    @Test
    void aFullDiskFailsTheRunAndTheSameCommandGoesOnWhenThereIsRoom() throws Exception {
        Path full = Files.createDirectories(folder.resolve("full"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=120m", "tmpfs", full.toString()) == 0,
                "no right to mount: not tested");
        output = full.resolve("output");
        assertThat(Invocation.run(input, output).exitCode()).isZero();
        Map<String, byte[]> old = Invocation.published(output);
        Files.writeString(input.resolve("more.txt"), "another story of the rain\n");
        fill(full);

        Invocation refused = Invocation.run(input, output);

        assertThat(refused.exitCode()).as(refused.err()).isIn(1, 4, 5);
        assertThat(Invocation.published(output)).containsExactlyEntriesOf(old);
        Files.delete(full.resolve("filler"));
        Invocation again = Invocation.run(input, output);
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(Invocation.rows(output.resolve("data/clippings.csv"))).hasSize(6);
    }

    @Test
    void aDiskThatFillsDuringTheRunFailsItAndLosesNothing() throws Exception {
        Path full = Files.createDirectories(folder.resolve("full"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=120m", "tmpfs", full.toString()) == 0,
                "no right to mount: not tested");
        output = full.resolve("output");
        assertThat(Invocation.run(input, output).exitCode()).isZero();
        Map<String, byte[]> old = Invocation.published(output);
        for (int number = 0; number < 40; number++) {
            Files.writeString(
                    input.resolve("long-" + number + ".txt"), ("rain " + number + " fell on the hills.\n").repeat(300));
        }
        ProcessRun run = ProcessRun.start(input, output);
        while (run.process().isAlive() && !run.said().contains("Reading")) {
            Thread.sleep(20);
        }
        fill(full);

        int exitCode = run.exitCode();
        assertThat(exitCode).as(run.said()).isIn(0, 1, 4, 5);
        if (exitCode != 0) {
            assertThat(Invocation.published(output)).containsExactlyEntriesOf(old);
        }
        Files.delete(full.resolve("filler"));
        Invocation again = Invocation.run(input, output);
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(Invocation.rows(output.resolve("data/files.csv")))
                .hasSize(45)
                .allMatch(row -> "catalogued".equals(row.get("verdict")));
    }

    @Test
    void aReadOnlyOutputIsToldBeforeAnyWork() throws Exception {
        Files.createDirectories(output);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", output.toString()) == 0,
                "no right to mount: not tested");

        Invocation refused = Invocation.run(input, output);

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains(output.toString()).doesNotContain("Reading");
    }

    @Test
    void anOpenWorkbookIsReplacedUnderItsReader() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve(".~lock.catalogue.xlsx#"), ",librarian,desk,24.11.2026 09:00,file:///;");
        assertThat(Invocation.run(input, output).exitCode()).isZero();
        assertThat(output.resolve("catalogue.xlsx")).exists();
        assertThat(output.resolve(".~lock.catalogue.xlsx#")).exists();
    }

    @Test
    void aClockThatIsSetBackChangesNothing() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Invocation.run(input, undisturbed).exitCode()).isZero();
        List<String> backwards = List.of("-Dspring.main.sources=org.pressmark.job.BackwardClock");

        ProcessRun first = ProcessRun.start(backwards, input, output);
        assertThat(first.exitCode()).as(first.said()).isZero();
        assertThat(Invocation.published(output)).containsExactlyEntriesOf(Invocation.published(undisturbed));

        Files.writeString(input.resolve("more.txt"), "another story of the rain\n");
        ProcessRun second = ProcessRun.start(backwards, input, output);
        assertThat(second.exitCode()).as(second.said()).isZero();
        assertThat(Invocation.rows(output.resolve("data/clippings.csv"))).hasSize(6);
        assertThat(Invocation.rows(output.resolve("data/runs.csv"))).hasSize(2);
        assertThat(Files.readString(output.resolve("run-report.json"))).doesNotContain(": -");
    }

    @Test
    void ofTwoRunsAtOnceOneWorksAndTheOtherIsSentAway() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Invocation.run(input, undisturbed);
        for (int time = 0; time < TIMES / 5; time++) {
            Path shared = folder.resolve("shared-" + time);
            ProcessRun one = ProcessRun.start(input, shared);
            Thread.sleep(100L * time);
            ProcessRun other = ProcessRun.start(input, shared);
            assertThat(one.exitCode() + "+" + other.exitCode())
                    .as(one.said() + other.said())
                    .isIn("0+6", "6+0", "0+0");
            assertThat(Invocation.published(shared)).containsExactlyEntriesOf(Invocation.published(undisturbed));
        }
    }

    @Test
    void aDamagedDatabaseIsNeverBelieved() throws Exception {
        Invocation.run(input, output);
        Map<String, byte[]> good = Invocation.published(output);
        Path database = output.resolve(".pressmark/database");
        var random = new Random(4);
        for (int time = 0; time < TIMES; time++) {
            List<Path> files;
            try (Stream<Path> all = Files.list(database)) {
                files = all.filter(file -> file.getFileName().toString().startsWith("pressmark.")
                                && file.toFile().length() > 0)
                        .sorted()
                        .toList();
            }
            Path victim = files.get(random.nextInt(files.size()));
            if (time % 4 == 3) {
                Files.delete(victim);
            } else {
                damage(victim, random);
            }

            Invocation refused = Invocation.run(input, output);
            assertThat(refused.exitCode())
                    .as("damage %d of %s: %s", time, victim, refused.err())
                    .isEqualTo(5);
            assertThat(refused.err()).contains("--fresh");
            assertThat(Invocation.published(output)).containsExactlyEntriesOf(good);

            Invocation fresh = Invocation.run(input, output, "--fresh");
            assertThat(fresh.exitCode()).as(fresh.err()).isZero();
            assertThat(Invocation.published(output)).containsExactlyEntriesOf(good);
        }
    }

    @Test
    void childrenEndWhenTheirParentIsKilled() throws Exception {
        Files.writeString(input.resolve("page.html"), "<html><body><p>A page of rain.</p></body></html>");
        ProcessRun run = ProcessRun.start(input, output);
        List<ProcessHandle> children = List.of();
        while (run.process().isAlive() && children.isEmpty()) {
            children = run.process().descendants().toList();
            Thread.sleep(20);
        }
        run.process().destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.onExit().get(15, TimeUnit.SECONDS);
        }
        assertThat(Invocation.run(input, output).exitCode()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aChildThatIsStoppedBeforeItIsAProgramCostsNothing() throws Exception {
        Files.writeString(input.resolve("page.html"), "<html><body><p>A page of rain.</p></body></html>");
        ProcessRun run = ProcessRun.start(List.of("-Dpressmark.time-limit=10s"), input, output, "-t", "1");
        String parent = Long.toString(run.process().pid());
        assertThat(run("sh", "-c", STOP_FIRST_CHILD, parent)).isZero();

        assertThat(run.exitCode()).as(run.said()).isZero();
    }

    @Test
    void aStoppedChildCostsItsDocument() throws Exception {
        Files.writeString(input.resolve("page.html"), "<html><body><p>A page of rain.</p></body></html>");
        ProcessRun run = ProcessRun.start(List.of("-Dpressmark.time-limit=10s"), input, output, "-t", "1");
        boolean stopped = false;
        while (run.process().isAlive() && !stopped) {
            for (ProcessHandle child : run.process().descendants().toList()) {
                stopped = stopped || run("kill", "-STOP", Long.toString(child.pid())) == 0;
            }
            Thread.sleep(10);
        }
        // It is stopped while it starts, while it reads, or when it is done; the run must end whichever it was.
        assertThat(run.process().waitFor(5, TimeUnit.MINUTES)).as(run.said()).isTrue();
        assertThat(run.process().exitValue()).isIn(0, 8);
        assertThat(Invocation.run(input, output).exitCode()).isIn(0, 8);
    }

    private static void damage(Path victim, Random random) throws IOException {
        try (var file = new RandomAccessFile(victim.toFile(), "rw")) {
            byte[] noise = new byte[64];
            random.nextBytes(noise);
            file.seek((long) (random.nextDouble() * file.length()));
            file.write(noise);
        }
    }

    private static void fill(Path disk) throws IOException {
        try (var filler = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                filler.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    private static int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
