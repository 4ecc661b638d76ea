package org.pressmark.job;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Text;
import org.pressmark.store.KnownFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the text of a file by our own rules, under limits of its own: a mistake in a rule, or a text that was written to make
 * one run for ever, costs that file and neither the chunk nor the run.
 *
 * <p>Rules work on threads of their own, with a deep stack, for at most so much time of the processor. Java has no means to end a
 * thread; one that exceeds its time is left alone and ends with the program. That wastes a core and loses nothing.
 */
final class Cataloguer implements AutoCloseable {

    /** Our rules: from a text to its clippings and what was found in each. */
    @FunctionalInterface
    interface Work {

        /** The clippings of {@code source}, at least one. */
        List<Outcome.Catalogued> of(SourceFile source, Text text);
    }

    /** What the rules may take for each 1000 characters, beside the time limit of a file; they were seen to take a twentieth. */
    private static final Duration FOR_A_THOUSAND = Duration.ofMillis(500);

    /** Patterns with groups that repeat take some hundred bytes of stack for each time. */
    private static final long STACK_BYTES = 16L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Cataloguer.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Work work;
    private final Duration limit;
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);

    /**
     * @param work the rules
     * @param limit time of the processor for a short text
     */
    Cataloguer(Work work, Duration limit) {
        this.work = work;
        this.limit = limit;
    }

    /** What becomes of a file whose text was read. */
    Outcome catalogue(KnownFile file, Text text) {
        Duration patience =
                limit.plus(FOR_A_THOUSAND.multipliedBy(text.characters().length() / 1000));
        try {
            return new Outcome.Success(file, text, within(patience, file.source(), text));
        } catch (TimeoutException hanging) {
            LOG.error(
                    "Pressmark's own rules do not come to an end; please report this: {}",
                    file.source().sha256());
            return refused(
                    file,
                    Reason.TIMEOUT,
                    "while its text was gone through, after " + patience.toSeconds() + " s; its letters were read");
        } catch (ExecutionException failed) {
            return failure(file, Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    private List<Outcome.Catalogued> within(Duration patience, SourceFile source, Text text)
            throws TimeoutException, ExecutionException {
        var stint = new Stint(source, text);
        Future<List<Outcome.Catalogued>> result = threads.submit(stint::work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get(1, TimeUnit.SECONDS);
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (TimeoutException notYet) {
                    if (stint.time().compareTo(patience) > 0) {
                        result.cancel(true);
                        throw notYet;
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A library that cannot be loaded is no document's fault. */
    private static Outcome failure(KnownFile file, Throwable mistake) {
        if (mistake instanceof LinkageError broken) {
            throw broken;
        } else if (mistake instanceof OutOfMemoryError) {
            return refused(file, Reason.OUT_OF_MEMORY, "while its text was gone through; its letters were read");
        }
        LOG.error(
                "Pressmark's own rules failed on a file; please report this: {}",
                file.source().sha256(),
                mistake);
        return refused(
                file,
                Reason.PARSER_DIED,
                "Pressmark's own rules failed on it (" + mistake.getClass().getSimpleName() + ")");
    }

    private static Outcome refused(KnownFile file, Reason reason, String detail) {
        return new Outcome.Failure(file, new Refusal(reason, detail));
    }

    private Thread thread(Runnable task) {
        var thread = new Thread(null, task, "rules-" + number.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** The work on one text, with the time that it has taken so far. */
    private final class Stint {

        private final SourceFile source;
        private final Text text;
        private volatile long thread = -1;
        private volatile long before;

        Stint(SourceFile source, Text text) {
            this.source = source;
            this.text = text;
        }

        List<Outcome.Catalogued> work() {
            before = THREADS.getCurrentThreadCpuTime();
            thread = Thread.currentThread().getId();
            return work.of(source, text);
        }

        /** Time of the processor, so that a busy machine or a laptop that sleeps is not held against a file. */
        Duration time() {
            return thread < 0 ? Duration.ZERO : Duration.ofNanos(THREADS.getThreadCpuTime(thread) - before);
        }
    }
}
