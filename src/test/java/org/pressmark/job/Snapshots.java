package org.pressmark.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.catalogue.CrashPoint;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * In runs of tests that ask for it: copies the output folder before each step that changes the disk. The copy is what the next command
 * would find if the run were killed there. For runs with one thread, while which nothing else writes.
 */
final class Snapshots implements BeanPostProcessor {

    private final Path output = Path.of(System.getProperty("pressmark.test.output", ""));
    private final Path copies = Path.of(System.getProperty("pressmark.test.copies", ""));
    private final AtomicInteger number = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof PlatformTransactionManager transactions) {
            return copyingBeforeCommit(transactions);
        }
        return bean instanceof CrashPoint ? (CrashPoint) this::copy : bean;
    }

    /** Spring Batch keeps its own books in more transactions than those that settle a chunk. */
    private PlatformTransactionManager copyingBeforeCommit(PlatformTransactionManager transactions) {
        return new PlatformTransactionManager() {
            @Override
            public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
                return transactions.getTransaction(definition);
            }

            @Override
            public void commit(TransactionStatus status) {
                if (status.isNewTransaction() && Files.isDirectory(output)) {
                    copy(CrashPoint.Step.COMMIT, Path.of("transaction"));
                }
                transactions.commit(status);
            }

            @Override
            public void rollback(TransactionStatus status) {
                transactions.rollback(status);
            }
        };
    }

    private void copy(CrashPoint.Step step, Path file) {
        Path copy = copies.resolve("%03d-%s-%s".formatted(number.incrementAndGet(), step, file.getFileName()));
        try (Stream<Path> all = Files.walk(output)) {
            List<Path> originals = all.toList();
            for (Path original : originals) {
                Path target = copy.resolve(output.relativize(original));
                if (Files.isDirectory(original)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(original, target);
                }
            }
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }
}
