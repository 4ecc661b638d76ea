package org.pressmark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Watches a process and its descendants until it ends, by samples. Processor time is the last that each process was seen to have used,
 * so that at most a sample's worth is missed of each. Memory is the resident set ({@code VmRSS} of {@code /proc}), added up over the
 * processes, which counts shared pages several times; on systems without {@code /proc} it is 0.
 */
final class ProcessTree {

    private static final long SAMPLE_MILLIS = 50;

    private final Process root;
    private final Map<Long, Duration> cpu = new HashMap<>();
    private long rootPeak;
    private long treePeak;

    private ProcessTree(Process root) {
        this.root = root;
    }

    /** Watches {@code root} until it has ended. */
    static ProcessTree watched(Process root) throws InterruptedException {
        var tree = new ProcessTree(root);
        do {
            tree.sample();
        } while (!root.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS));
        return tree;
    }

    /** Processor time of all processes. */
    Duration cpu() {
        return cpu.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Most memory of the first process. */
    long rootPeak() {
        return rootPeak;
    }

    /** Most memory of all processes together. */
    long treePeak() {
        return treePeak;
    }

    private void sample() {
        long resident = 0;
        for (ProcessHandle process :
                Stream.concat(Stream.of(root.toHandle()), root.descendants()).toList()) {
            process.info().totalCpuDuration().ifPresent(used -> cpu.put(process.pid(), used));
            long bytes = resident(process.pid());
            resident += bytes;
            if (process.pid() == root.pid()) {
                rootPeak = Math.max(rootPeak, bytes);
            }
        }
        treePeak = Math.max(treePeak, resident);
    }

    private static long resident(long pid) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
            return status.stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
