package org.pressmark.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pressmark.store.KnownFile;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** In runs of tests that ask for it: notes of each file, at its end, how many milliseconds it took from archive to entries. */
final class Stopwatch implements BeanPostProcessor {

    private final Path notes = Path.of(System.getProperty("pressmark.test.stopwatch", "stopwatch.tsv"));

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof ReadFile reader)) {
            return bean;
        }
        return (ItemProcessor<KnownFile, Outcome>) file -> {
            long begun = System.nanoTime();
            try {
                return reader.process(file);
            } finally {
                note((System.nanoTime() - begun) / 1_000_000, file.source().path());
            }
        };
    }

    private synchronized void note(long milliseconds, String path) {
        try {
            Files.writeString(
                    notes,
                    milliseconds + "\t" + path.replaceAll("\\s", " ") + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
