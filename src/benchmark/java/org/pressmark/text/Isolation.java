package org.pressmark.text;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What it costs that documents are read by a child process: the same files, read by the same code in this process and in one child, each
 * once to warm up and once measured. Counted is the processor time of all threads of all processes, the collector's and compiler's
 * included. Lives in this package because children are nobody else's business.
 */
public final class Isolation {

    /**
     * Both ways of reading.
     *
     * @param inProcess milliseconds of processor time for each file
     * @param inChild the same, of this process and the child together
     * @param started children that were started
     */
    public record Cost(double inProcess, double inChild, int started) {}

    private static final int LIMIT = 10_000_000;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Isolation() {}

    /** Reads {@code files}, none of which may be plain text; {@code folder} is for the child's work. */
    public static Cost of(List<Path> files, Path folder) throws IOException {
        return new Cost(inProcess(files, folder), inChild(files, folder), startedOver(files, folder));
    }

    private static double inProcess(List<Path> files, Path folder) throws IOException {
        var documents = new Documents(LIMIT, Ocr.of(OcrSettings.NONE.asArguments(), folder, LIMIT));
        readAll(documents, files);
        long before = SYSTEM.getProcessCpuTime();
        readAll(documents, files);
        return millis(SYSTEM.getProcessCpuTime() - before, files);
    }

    private static void readAll(Documents documents, List<Path> files) throws IOException {
        for (Path file : files) {
            Recognition recognised = Recogniser.recognise(Sample.of(file, Files.size(file)));
            documents.read(((Recognition.Known) recognised).format(), file, scans -> {});
        }
    }

    private static double inChild(List<Path> files, Path folder) throws IOException {
        try (var reader = reader(folder)) {
            files.forEach(file -> reader.read(file, file.toString()));
            long before = SYSTEM.getProcessCpuTime() + ofChildren();
            files.forEach(file -> reader.read(file, file.toString()));
            return millis(SYSTEM.getProcessCpuTime() + ofChildren() - before, files);
        }
    }

    private static int startedOver(List<Path> files, Path folder) throws IOException {
        try (var reader = reader(folder)) {
            Set<Long> seen = files.stream()
                    .peek(file -> reader.read(file, file.toString()))
                    .flatMap(file -> ProcessHandle.current().children().map(ProcessHandle::pid))
                    .collect(Collectors.toSet());
            return seen.size();
        }
    }

    private static TextReader reader(Path folder) {
        return new TextReader(
                new TextLimits(100_000_000, LIMIT, Duration.ofSeconds(60), 256, 1, folder), OcrSettings.NONE);
    }

    private static long ofChildren() {
        return ProcessHandle.current()
                .children()
                .mapToLong(child ->
                        child.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    private static double millis(long nanos, List<Path> files) {
        return nanos / 1e6 / files.size();
    }
}
