package org.pressmark;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.pressmark.job.CatalogueRun;

/**
 * Ctrl-C and the system's request to end: the run stops at the end of its chunks and everything is closed before the process ends.
 * The Java machine itself then gives the exit code that belongs to the signal, 130 or 143.
 */
final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private volatile @Nullable CatalogueRun run;
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on it is this run that is to be stopped. */
    void watch(CatalogueRun begun) {
        run = begun;
    }

    /** Whether the run was asked to stop. */
    boolean isAsked() {
        return asked;
    }

    private void stop() {
        asked = true;
        CatalogueRun begun = run;
        try {
            if (begun != null) {
                begun.stop();
            }
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("pressmark: The run did not stop in time and is cut off; the same command goes on.");
            }
        } catch (InterruptedException cut) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
