package org.pressmark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.pressmark.job.Settings;

/** The lock of a work folder. The system holds it and lets go when the process ends, however it ends. */
final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock for a run.
     *
     * @throws Refused if another process holds it
     */
    static Lock takeForRun(Settings settings) throws IOException {
        return take(settings.work())
                .orElseThrow(() -> new Refused(
                        ExitCode.ALREADY_RUNNING,
                        "Pressmark is already running for " + settings.output()
                                + ". Wait until it is done, or name another folder with --output."));
    }

    /** Takes the lock, or gives nothing if another process holds it. */
    static Optional<Lock> take(Path work) throws IOException {
        FileChannel channel =
                FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Lock(channel));
            }
        } catch (OverlappingFileLockException heldByUs) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
