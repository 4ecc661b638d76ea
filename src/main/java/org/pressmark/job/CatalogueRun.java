package org.pressmark.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.archive.Archive;
import org.pressmark.archive.Sighting;
import org.pressmark.catalogue.Publication;
import org.pressmark.catalogue.PublicationException;
import org.pressmark.catalogue.RunLog;
import org.pressmark.catalogue.RunReport;
import org.pressmark.clipping.Run;
import org.pressmark.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One run of the job, from the folder to the catalogue, and the door to this room. Whoever calls it holds the lock of the work folder,
 * so that an execution that the tables call running can only be one whose process has died.
 */
public final class CatalogueRun {

    private static final String CAUSE = "Caused by: ";
    private static final Pattern CLASS_OF_CAUSE = Pattern.compile("^(?:" + CAUSE + ")?(?:[\\w$]++\\.)++[\\w$]++: ");
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueRun.class);
    private static final Run.Tally NOTHING_MET = new Run.Tally(0, 0, 0, 0, 0, 0);

    private final Job job;
    private final JobOperator operator;
    private final JobRepository jobs;
    private final Store store;
    private final Archive archive;
    private final Publication publication;
    private final Attempts attempts;
    private final Decisions decisions;
    private final ScanTally scans;
    private final Settings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CatalogueRun(
            Job job,
            JobOperator operator,
            JobRepository jobs,
            Store store,
            Archive archive,
            Publication publication,
            Attempts attempts,
            Decisions decisions,
            ScanTally scans,
            Settings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.job = job;
        this.operator = operator;
        this.jobs = jobs;
        this.store = store;
        this.archive = archive;
        this.publication = publication;
        this.attempts = attempts;
        this.decisions = decisions;
        this.scans = scans;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Brings the catalogue up to date with the folder; a run that was interrupted is finished first. Whatever goes wrong is told by the
     * outcome.
     */
    public RunOutcome run() throws IOException {
        if (!holdsDocuments()) {
            return new RunOutcome(RunOutcome.State.NOTHING_TO_READ, NOTHING_MET, 0, Map.of(), "");
        }
        int run = Optional.ofNullable(transaction.execute(status ->
                        store.runs().unfinished().orElseGet(() -> store.runs().begin(clock.instant()))))
                .orElseThrow();
        // Before anything may replace the workbook.
        decisions.take(run);
        publication.finish();
        emptyStaging();
        JobParameters parameters =
                new JobParametersBuilder().addLong(CatalogueJob.RUN, (long) run).toJobParameters();
        new Recovery(jobs, operator).of(parameters);
        attempts.countOutages();
        LOG.info("Run {} begins", run);
        JobExecution execution = execute(parameters);
        LOG.info("Run {} ended: {}", run, execution.getStatus());
        return outcome(run, execution);
    }

    /** Asks a run that goes on to stop at the end of its chunks. Does nothing if none goes on. */
    public void stop() {
        for (JobExecution execution : jobs.findRunningJobExecutions(CatalogueJob.NAME)) {
            try {
                operator.stop(execution);
            } catch (JobExecutionNotRunningException ended) {
                LOG.debug("It had ended already", ended);
            }
        }
    }

    private boolean holdsDocuments() {
        for (Iterator<Sighting> walk = archive.walk(); walk.hasNext(); ) {
            if (!(walk.next() instanceof Sighting.Ignored)) {
                return true;
            }
        }
        return false;
    }

    /** Copies of documents that a killed process left behind. */
    private void emptyStaging() throws IOException {
        Path staging = Files.createDirectories(settings.staging());
        try (Stream<Path> left = Files.list(staging)) {
            for (Path copy : left.toList()) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private JobExecution execute(JobParameters run) {
        try {
            return operator.start(job, run);
        } catch (JobExecutionException refused) {
            throw new IllegalStateException(
                    "Spring Batch did not start the run " + run + ": " + refused.getMessage(), refused);
        }
    }

    private RunOutcome outcome(int run, JobExecution execution) throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            RunOutcome outcome = completed(run, execution);
            new RunLog(settings.output(), settings.work()).write(store.runs().finished());
            new RunReport(outcome.report()).writeInto(settings.output(), settings.work());
            return outcome;
        }
        attempts.takeBack();
        List<Throwable> failures = execution.getAllFailureExceptions();
        if (execution.getStatus() == BatchStatus.STOPPED || failures.isEmpty()) {
            return new RunOutcome(RunOutcome.State.INTERRUPTED, NOTHING_MET, 0, Map.of(), "");
        }
        Throwable failure = failures.get(0);
        LOG.error("Run {} failed", run, failure);
        return new RunOutcome(
                isAboutOutput(failure) ? RunOutcome.State.OUTPUT_FAILED : RunOutcome.State.FAILED,
                NOTHING_MET,
                0,
                Map.of(),
                workerFailure(execution).orElseGet(() -> sentence(failure)));
    }

    /** What stopped a partition: the manager's own exception only says that one of them failed, and the step's that a chunk did. */
    private Optional<String> workerFailure(JobExecution execution) {
        return Optional.ofNullable(jobs.getJobExecution(execution.getId())).stream()
                .flatMap(stored -> stored.getStepExecutions().stream())
                .filter(step -> step.getStatus() == BatchStatus.FAILED
                        && step.getStepName().contains(":"))
                .map(step -> step.getExitStatus().getExitDescription())
                .flatMap(description -> innermost(description).stream())
                .findFirst();
    }

    /** The last cause in as much of the stack trace as Spring Batch keeps of a step, without the name of its class. */
    private static Optional<String> innermost(String trace) {
        return trace.lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((outer, inner) -> inner)
                .or(() -> trace.lines().findFirst())
                .map(line -> CLASS_OF_CAUSE.matcher(line).replaceFirst(""));
    }

    private RunOutcome completed(int run, JobExecution execution) {
        Run done = store.runs().finished().stream()
                .filter(finished -> finished.number() == run)
                .findFirst()
                .orElseThrow();
        Map<String, Object> report = new Report(store, settings).of(done, execution, decisions.taken(), scans.report());
        return new RunOutcome(RunOutcome.State.COMPLETED, done.tally(), done.refusedNow(), report, "");
    }

    private static boolean isAboutOutput(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(PublicationException.class::isInstance);
    }

    /** The message nearest to the root that says something. */
    private static String sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce((outer, inner) -> inner)
                .orElse(failure.getClass().getSimpleName());
    }
}
