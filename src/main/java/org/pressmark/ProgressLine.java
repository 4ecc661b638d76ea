package org.pressmark;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.pressmark.job.Progress;

/**
 * How a run gets on: on a terminal one line that is written over again, otherwise a plain line now and then. Written to the error
 * stream, so that the standard output stays free for data.
 */
final class ProgressLine implements Progress, AutoCloseable {

    /** Set by the launcher, which can see whether the error stream is a terminal. */
    private static final String TERMINAL = "pressmark.terminal";

    private static final Duration BETWEEN_REDRAWS = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);
    /** Seconds before the rate says anything: the first files wait for models and processes to start. */
    private static final int SETTLING = 20;

    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile int total;
    private volatile long begun = System.nanoTime();
    private long told = System.nanoTime();
    private boolean drawn;

    private ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    static ProgressLine on(PrintWriter err) {
        return new ProgressLine(err, Boolean.getBoolean(TERMINAL));
    }

    @Override
    public void step(String name) {
        if (name.equals("inventory") || terminal) {
            show(
                    switch (name) {
                        case "inventory" -> "Looking through the folder ...";
                        case "reconcile" -> "Bringing the names together ...";
                        case "publish" -> "Writing the catalogue ...";
                        default -> name + " ...";
                    });
        }
    }

    @Override
    public void waiting(int files) {
        total = files;
        begun = System.nanoTime();
        if (files > 0) {
            show("Reading " + files + " files ...");
        }
    }

    @Override
    public void settled(boolean wasRefused) {
        done.incrementAndGet();
        if (wasRefused) {
            refused.incrementAndGet();
        }
        synchronized (this) {
            long now = System.nanoTime();
            Duration pause = terminal ? BETWEEN_REDRAWS : BETWEEN_LINES;
            if (now - told >= pause.toNanos()) {
                show(line(now));
            }
        }
    }

    private String line(long now) {
        double seconds = Math.max(0.001, (now - begun) / 1e9);
        double rate = done.get() / seconds;
        long left = Math.round((total - done.get()) / Math.max(rate, 0.001));
        return "%d of %d files, %.1f a second, %s%d refused"
                .formatted(done.get(), total, rate, seconds < SETTLING ? "" : time(left) + " left, ", refused.get());
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min";
    }

    private synchronized void show(String line) {
        told = System.nanoTime();
        if (terminal) {
            err.print(ERASE_LINE + line);
            drawn = true;
        } else {
            err.println(line);
        }
        err.flush();
    }

    /** Clears the line. May be called again. */
    @Override
    public synchronized void close() {
        if (drawn) {
            err.print(ERASE_LINE);
            err.flush();
            drawn = false;
        }
    }
}
