package org.pressmark.text;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.pressmark.clipping.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The child processes: started when first needed, kept as long as they behave, replaced when they die. */
final class Children implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Children.class);

    private final TextLimits limits;
    private final OcrSettings ocr;
    private final String program;
    private final Semaphore places;
    private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
    private final Set<Child> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "children's clock");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    /** Children that run the main method of the class {@code program}. */
    Children(TextLimits limits, OcrSettings ocr, String program) {
        this.limits = limits;
        this.ocr = ocr;
        this.program = program;
        this.places = new Semaphore(limits.children());
    }

    /** Has a child read the document; waits for a free one, which takes no longer than the time limit of another document. */
    Reading read(Format format, Path file, PagesToRecognise scans) {
        places.acquireUninterruptibly();
        try {
            Child child = free();
            Reading reading = child.read(format, file, scans);
            if (closed) {
                retire(child);
                throw new IllegalStateException("The reader was closed while it read a document.");
            }
            if (child.isAlive()) {
                idle.push(child);
            } else {
                retire(child);
            }
            return reading;
        } finally {
            places.release();
        }
    }

    private Child free() {
        Child child = idle.poll();
        while (child != null) {
            if (child.isAlive()) {
                return child;
            }
            retire(child);
            child = idle.poll();
        }
        if (closed) {
            throw new IllegalStateException("The reader is closed.");
        }
        Child fresh = started();
        all.add(fresh);
        if (closed) {
            retire(fresh);
            throw new IllegalStateException("The reader is closed.");
        }
        return fresh;
    }

    /** One that did not start, because somebody stopped it or the machine was too busy, gets a successor, which may not fail. */
    private Child started() {
        try {
            return Child.start(limits, ocr, program, clock);
        } catch (IllegalStateException | UncheckedIOException stillborn) {
            LOG.warn("A child process did not start and is started again: {}", stillborn.getMessage());
            return Child.start(limits, ocr, program, clock);
        }
    }

    private void retire(Child child) {
        all.remove(child);
        child.kill();
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(Child::kill);
        all.clear();
        clock.shutdownNow();
    }
}
