package org.pressmark;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.pressmark.job.Progress;

/**
 * How a run gets on: on a terminal one line that is written over again, otherwise a plain line now and then. Written to the error
 * stream, so that the standard output stays free for data.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final Duration BETWEEN_REDRAWS = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);
    /** Seconds before the rate says anything: the first files wait for models and processes to start. */
    private static final int SETTLING = 20;
    /** Files: the first ones wait for the recognisers to be loaded. */
    private static final int SETTLED = 5;

    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final boolean namesFiles;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile int total;
    private volatile String scanned = "";
    private volatile long begun = System.nanoTime();
    private long told = System.nanoTime();
    private boolean drawn;

    private ProgressLine(PrintWriter err, boolean terminal, boolean namesFiles) {
        this.err = err;
        this.terminal = terminal;
        this.namesFiles = namesFiles;
    }

    /** How far the run has come. */
    static ProgressLine on(PrintWriter err, Terminal terminal) {
        return new ProgressLine(err, terminal.redraws(), false);
    }

    /** How far the run has come, and a line that stays for each file. */
    static ProgressLine namingFiles(PrintWriter err, Terminal terminal) {
        return new ProgressLine(err, terminal.redraws(), true);
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
    public void scanned(int recognised, int known) {
        scanned = recognised == known ? "" : ", page %d of %d in scans".formatted(recognised + 1, known);
        tellNowAndThen();
    }

    @Override
    public void settled(SourceFile file, Optional<Refusal> refusal) {
        done.incrementAndGet();
        if (refusal.isPresent()) {
            refused.incrementAndGet();
        }
        synchronized (this) {
            if (namesFiles) {
                name(file, refusal);
            }
            tellNowAndThen();
        }
    }

    private synchronized void tellNowAndThen() {
        long now = System.nanoTime();
        Duration pause = terminal ? BETWEEN_REDRAWS : BETWEEN_LINES;
        if (now - told >= pause.toNanos()) {
            show(line(now));
        }
    }

    private void name(SourceFile file, Optional<Refusal> refusal) {
        close();
        String path = Printable.name(file.path());
        err.println(refusal.map(why ->
                        "refused  " + path + ": " + why.reason() + (why.detail().isEmpty() ? "" : ", " + why.detail()))
                .orElse("read     " + path));
        err.flush();
    }

    private String line(long now) {
        double seconds = Math.max(0.001, (now - begun) / 1e9);
        double rate = done.get() / seconds;
        long left = Math.round((total - done.get()) / Math.max(rate, 0.001));
        boolean settled = seconds >= SETTLING && done.get() >= SETTLED;
        return "%d of %d files, %s%d refused%s"
                .formatted(
                        done.get(),
                        total,
                        settled ? Summary.rate(rate, "") + ", " + time(left) + " left, " : "",
                        refused.get(),
                        scanned);
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
