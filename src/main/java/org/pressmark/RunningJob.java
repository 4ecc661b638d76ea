package org.pressmark;

import java.io.IOException;
import org.pressmark.job.CatalogueRun;
import org.pressmark.job.RunOutcome;
import org.springframework.context.ApplicationContext;

/** The job, ready to run. */
final class RunningJob {

    private final ApplicationContext context;
    private final Interruption interruption;
    private final CallMetrics metrics;

    RunningJob(ApplicationContext context, Interruption interruption, CallMetrics metrics) {
        this.context = context;
        this.interruption = interruption;
        this.metrics = metrics;
    }

    /** The door to a part of the job. */
    <T> T the(Class<T> door) {
        return context.getBean(door);
    }

    /** Runs it; a request of the system to end stops it in order. */
    RunOutcome run() throws IOException {
        var run = the(CatalogueRun.class);
        interruption.watch(run);
        RunOutcome outcome = run.run();
        metrics.note(outcome);
        return outcome;
    }
}
