package org.pressmark.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Work that is done here, in this process and on this thread, once over a part of the files to warm up and then over all of them. */
final class InProcess {

    private static final int WARM_UP = 200;

    /** What is done with each file. */
    interface Work {
        void on(Path file) throws Exception;
    }

    private InProcess() {}

    /** The cost of {@code work} on {@code files}; its memory is the peak of the heap, garbage included. */
    static Cost of(List<Path> files, Work work) throws Exception {
        for (Path file : files.subList(0, Math.min(WARM_UP, files.size()))) {
            work.on(file);
        }
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        for (Path file : files) {
            work.on(file);
        }
        return new Cost(
                files.size(),
                Duration.ofNanos(System.nanoTime() - start),
                Duration.ofNanos(cpuNanos() - cpu),
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Processor time of this process so far, collector and compiler included. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
