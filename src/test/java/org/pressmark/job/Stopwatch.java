package org.pressmark.job;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pressmark.store.KnownFile;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * In runs of tests that ask for it: notes of each file, at its end, how many milliseconds it took from archive to entries, and
 * how many of the processor the whole process took meanwhile, which is the file's own doing if there is one thread.
 */
final class Stopwatch implements BeanPostProcessor {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Path notes = Path.of(System.getProperty("pressmark.test.stopwatch", "stopwatch.tsv"));

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof ReadFile reader)) {
            return bean;
        }
        return (ItemProcessor<KnownFile, Outcome>) file -> {
            long begun = System.nanoTime();
            long processor = PROCESS.getProcessCpuTime();
            try {
                return reader.process(file);
            } finally {
                note(
                        (System.nanoTime() - begun) / 1_000_000,
                        (PROCESS.getProcessCpuTime() - processor) / 1_000_000,
                        file.source().path());
            }
        };
    }

    private synchronized void note(long milliseconds, long processor, String path) {
        try {
            Files.writeString(
                    notes,
                    milliseconds + "\t" + processor + "\t" + path.replaceAll("\\s", " ") + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
