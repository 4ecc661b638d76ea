package org.pressmark.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;

/** One child process, for one document at a time. Once something went wrong it is dead and another has to take its place. */
final class Child {

    private static final Duration LONGEST_START = Duration.ofSeconds(45);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    /** Java would begin with a sixty-fourth of the machine's memory. */
    private static final int FIRST_HEAP_MEGABYTES = 48;

    private final TextLimits limits;
    private final OcrSettings ocr;
    private final ScheduledExecutorService clock;
    private final Path folder;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private Child(TextLimits limits, OcrSettings ocr, ScheduledExecutorService clock, Path folder, Process process) {
        this.limits = limits;
        this.ocr = ocr;
        this.clock = clock;
        this.folder = folder;
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Starts a child that runs {@code program}, and waits until it is ready. */
    static Child start(TextLimits limits, OcrSettings ocr, String program, ScheduledExecutorService clock) {
        try {
            Path folder = Files.createTempDirectory(limits.folder(), "child-").toAbsolutePath();
            ProcessBuilder builder = new ProcessBuilder(command(limits, ocr, program, folder))
                    .redirectError(folder.resolve("stderr").toFile());
            Process process = launched(builder, clock, folder);
            Child child = new Child(limits, ocr, clock, folder, process);
            child.awaitReady();
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No child process could be started to read documents; is the work folder " + limits.folder()
                            + " writable?",
                    e);
        }
    }

    private static Process launched(ProcessBuilder builder, ScheduledExecutorService clock, Path folder)
            throws IOException {
        try {
            return Launch.of(builder, clock);
        } catch (IOException stillborn) {
            remove(folder);
            throw stillborn;
        }
    }

    private static List<String> command(TextLimits limits, OcrSettings ocr, String program, Path folder) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.childHeapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-Xms" + Math.min(FIRST_HEAP_MEGABYTES, limits.childHeapMegabytes()) + "m",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dfile.encoding=UTF-8",
                "-Dlogback.configurationFile=org/pressmark/text/silent-logback.xml",
                "-D" + NoNetwork.HOSTS + "=" + folder.resolve("no-hosts"),
                "-cp",
                classPath,
                program,
                Integer.toString(limits.characters())));
        command.addAll(ocr.asArguments());
        return command;
    }

    private void awaitReady() throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = alarm(LONGEST_START, late);
        try {
            if (answers.readInt() == Wire.READY) {
                return;
            }
            throw new IOException("it said something else first");
        } catch (IOException e) {
            String words = lastWords();
            kill();
            throw new IllegalStateException(
                    "The child process that reads documents did not start" + (late.get() ? " in time: " : ": ") + words,
                    e);
        } finally {
            alarm.cancel(false);
        }
    }

    /** Reads one document. If the child dies of it, that is the answer. {@code scans} hears of its pages. */
    Reading read(Format format, Path file, PagesToRecognise scans) {
        AtomicBoolean late = new AtomicBoolean();
        Deadline deadline = new Deadline(limits.time(), late, scans);
        try {
            requests.writeUTF(format.name());
            requests.writeUTF(file.toString());
            requests.flush();
            return Wire.read(answers, limits.characters(), deadline);
        } catch (IOException e) {
            return post(late.get(), deadline.time);
        } finally {
            deadline.alarm.cancel(false);
        }
    }

    /** The time of one document, which is longer if pages of it must be recognised. */
    private final class Deadline implements PagesToRecognise {

        private final AtomicBoolean late;
        private final PagesToRecognise scans;
        private Duration time;
        private ScheduledFuture<?> alarm;

        Deadline(Duration time, AtomicBoolean late, PagesToRecognise scans) {
            this.time = time;
            this.late = late;
            this.scans = scans;
            this.alarm = alarm(time, late);
        }

        /** A child is not believed that there are more pages than are ever recognised. */
        @Override
        public void announced(int pages) {
            int believed = Math.min(pages, ocr.pages());
            alarm.cancel(false);
            time = time.plus(ocr.pageTime().multipliedBy(believed));
            alarm = alarm(time, late);
            scans.announced(believed);
        }

        @Override
        public void recognised() {
            scans.recognised();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process and all that it has started, and removes its folder. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        exitCode();
        remove(folder);
    }

    private Reading post(boolean late, Duration time) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        Optional<Integer> code = late ? Optional.empty() : exitCode();
        kill();
        if (late) {
            return Reading.refused(Reason.TIMEOUT, "after " + time.toMillis() + " ms");
        } else if (code.isPresent() && code.get() == TextChild.OUT_OF_MEMORY) {
            return Reading.refused(Reason.OUT_OF_MEMORY, "with " + limits.childHeapMegabytes() + " MB");
        }
        return Reading.refused(
                Reason.PARSER_DIED, code.map(number -> "exit code " + number).orElse("it fell silent"));
    }

    private ScheduledFuture<?> alarm(Duration time, AtomicBoolean late) {
        return clock.schedule(
                () -> {
                    late.set(true);
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private Optional<Integer> exitCode() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
                            ? Optional.of(process.exitValue())
                            : Optional.empty();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private String lastWords() {
        exitCode();
        try {
            String words = Files.readString(folder.resolve("stderr"));
            return words.substring(0, Math.min(words.length(), 1000)).strip();
        } catch (IOException e) {
            return "and left no word why";
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> content = Files.walk(folder)) {
            content.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
