package org.pressmark.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Puts the books of Spring Batch in order after a run that was cut off, so that the next one can take it up. The lock on the work folder
 * is held: an execution that the books call running belongs to a process that has died.
 */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final JobRepository jobs;
    private final JobOperator operator;

    Recovery(JobRepository jobs, JobOperator operator) {
        this.jobs = jobs;
        this.operator = operator;
    }

    /** Before the run with these parameters begins. */
    void of(JobParameters run) {
        for (JobExecution dead : jobs.findRunningJobExecutions(CatalogueJob.NAME)) {
            LOG.info("The last run was cut off; it is taken up where it stood");
            operator.recover(dead);
        }
        forgetInstanceWithoutExecution(run);
    }

    /** An instance and its first execution are written in two transactions, and Spring Batch does not start one that has none. */
    private void forgetInstanceWithoutExecution(JobParameters run) {
        JobInstance instance = jobs.getJobInstance(CatalogueJob.NAME, run);
        if (instance != null && jobs.getJobExecutions(instance).isEmpty()) {
            jobs.deleteJobInstance(instance);
        }
    }
}
