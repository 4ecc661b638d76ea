package org.pressmark;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.Optional;
import org.pressmark.job.RunOutcome;

/** The figures of one call, if they are wanted. Without a file for them nothing is measured. */
final class CallMetrics {

    private record Wanted(MetricsFile file, Metrics metrics) {}

    private final Optional<Wanted> wanted;

    CallMetrics(Optional<MetricsFile> file, Clock clock) {
        this.wanted = file.map(target -> new Wanted(target, new Metrics(clock)));
    }

    /** Where Spring Batch notes what it measures. */
    Optional<ObservationRegistry> observations() {
        return wanted.map(figures -> figures.metrics().observations());
    }

    /** Notes what a run met. */
    void note(RunOutcome outcome) {
        wanted.ifPresent(figures -> figures.metrics().note(outcome));
    }

    /** Writes the figures of a call that has ended. */
    void write(ExitCode code) {
        wanted.ifPresent(figures -> figures.file().write(figures.metrics(), code));
    }

    /**
     * Writes the figures of a call that failed, unless another run is going on, which will write its own. That they cannot be written is
     * less than the failure itself.
     */
    void writeDespite(Exception failure) {
        ExitCode code = Failures.exitCode(failure);
        if (code == ExitCode.ALREADY_RUNNING) {
            return;
        }
        try {
            write(code);
        } catch (Refused unwritten) {
            if (failure != unwritten) {
                failure.addSuppressed(unwritten);
            }
        }
    }
}
