package org.pressmark.job;

import java.nio.file.Path;
import org.pressmark.catalogue.CrashPoint;
import org.pressmark.store.KnownFile;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps a chunk and, once that is committed, counts its files as settled. */
final class SettledChunk implements ItemWriter<Outcome> {

    private static final Path CHUNK = Path.of("chunk");

    private final KeepEntries entries;
    private final Attempts attempts;
    private final CrashPoint crashPoint;

    SettledChunk(KeepEntries entries, Attempts attempts, CrashPoint crashPoint) {
        this.entries = entries;
        this.attempts = attempts;
        this.crashPoint = crashPoint;
    }

    @Override
    public void write(Chunk<? extends Outcome> chunk) {
        entries.write(chunk);
        crashPoint.before(CrashPoint.Step.COMMIT, CHUNK);
        var files = chunk.getItems().stream().<KnownFile>map(Outcome::file).toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                attempts.end(files);
                crashPoint.before(CrashPoint.Step.COMMITTED, CHUNK);
            }
        });
    }
}
