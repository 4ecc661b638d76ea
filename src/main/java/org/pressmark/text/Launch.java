package org.pressmark.text;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The start of a process, with a limit.
 *
 * <p>{@link ProcessBuilder#start} waits without one until the new process has become the program that it was started for, and so for ever
 * if it is stopped just before.
 */
final class Launch {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Launch() {}

    /** One at a time, so that the child which is not among those known before is the one that does not get on. */
    static synchronized Process of(ProcessBuilder program, ScheduledExecutorService clock) throws IOException {
        Set<ProcessHandle> known = ProcessHandle.current().children().collect(Collectors.toSet());
        ScheduledFuture<?> alarm = clock.schedule(() -> endAllBut(known), LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return program.start();
        } finally {
            alarm.cancel(false);
        }
    }

    private static void endAllBut(Set<ProcessHandle> known) {
        ProcessHandle.current()
                .children()
                .filter(child -> !known.contains(child))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
