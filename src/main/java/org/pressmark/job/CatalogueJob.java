package org.pressmark.job;

import java.time.Clock;
import org.pressmark.archive.Archive;
import org.pressmark.catalogue.Catalogues;
import org.pressmark.catalogue.CrashPoint;
import org.pressmark.catalogue.Publication;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.pressmark.text.TextReader;
import org.springframework.batch.core.configuration.annotation.BatchObservabilityBeanPostProcessor;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job, from top to bottom as it runs: inventory, read, reconcile, publish. Each run of the job is told apart by its number; a run
 * that was interrupted is started again under the same number. Every step may be done again: inventory and reconcile start from what
 * they find, read from what still waits, publish from the store.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueJob {

    /** The name of the job in Spring Batch's tables. */
    static final String NAME = "catalogue";

    /** The job parameter that tells one run from another. */
    static final String RUN = "run";

    private static final String RUN_NUMBER = "#{jobParameters['" + RUN + "']}";

    /** Files that are kept in one transaction. */
    private static final int CHUNK = 20;

    // Step one: which files there are.

    @Bean
    Step inventory(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            @Qualifier("takeInventory") Tasklet takeInventory) {
        return new StepBuilder("inventory", jobs)
                .tasklet(takeInventory, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    Tasklet takeInventory(
            Store store,
            Archive archive,
            Rules rules,
            Settings settings,
            Progress progress,
            @Value(RUN_NUMBER) long run) {
        progress.step("inventory");
        return new Inventory(
                store,
                archive,
                new Inventory.Means(rules.version(), TextReader.meansFor(settings.ocr()), settings.allLimits()),
                Math.toIntExact(run));
    }

    // Step two: from the archive to the store, in many partitions on a pool of threads.

    @Bean
    Step read(
            JobRepository jobs,
            @Qualifier("readPartition") Step readPartition,
            Store store,
            Progress progress,
            Settings settings,
            @Qualifier("readers") TaskExecutor readers) {
        return new StepBuilder("read", jobs)
                .partitioner(readPartition.getName(), new WaitingPartitioner(store, progress))
                .step(readPartition)
                .gridSize(settings.threads())
                .taskExecutor(readers)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step readPartition(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            @Qualifier("waitingFiles") ItemReader<KnownFile> waitingFiles,
            ItemProcessor<KnownFile, Outcome> readFile,
            ItemWriter<Outcome> keepEntries) {
        return new StepBuilder("files", jobs)
                .<KnownFile, Outcome>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(waitingFiles)
                .processor(readFile)
                .writer(keepEntries)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<KnownFile> waitingFiles(
            Store store, Attempts attempts, @Value("#{stepExecution.stepName}") String step) {
        var range = WaitingPartitioner.Range.of(step);
        return new WaitingFiles(
                behind -> store.waiting().between(behind, range.last(), CHUNK), attempts, range.first() - 1);
    }

    /** Files that were being read when the machine went down are tried again when all others are done, each alone. */
    @Bean
    Step readAlone(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            @Qualifier("suspects") ItemReader<KnownFile> suspects,
            ItemProcessor<KnownFile, Outcome> readFile,
            ItemWriter<Outcome> keepEntries) {
        return new StepBuilder("read alone", jobs)
                .<KnownFile, Outcome>chunk(1)
                .transactionManager(transactions)
                .reader(suspects)
                .processor(readFile)
                .writer(keepEntries)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<KnownFile> suspects(Store store, Attempts attempts) {
        return new WaitingFiles(behind -> store.waiting().suspects(behind, 1), attempts, -1);
    }

    @Bean
    @StepScope
    ItemProcessor<KnownFile, Outcome> readFile(
            Archive archive, TextReader reader, Cataloguer cataloguer, Store store, Settings settings) {
        return new ReadFile(archive, reader, cataloguer, store, settings.staging());
    }

    @Bean
    @StepScope
    ItemWriter<Outcome> keepEntries(
            Store store,
            PlatformTransactionManager transactions,
            Rules rules,
            Attempts attempts,
            CrashPoint crashPoint,
            Progress progress,
            @Value(RUN_NUMBER) long run) {
        var entries = new KeepEntries(store, transactions, rules.version(), Math.toIntExact(run), progress);
        return new SettledChunk(entries, attempts, crashPoint);
    }

    // Step three: one heading for one name, across the archive.

    @Bean
    Step reconcile(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            @Qualifier("gatherNames") Tasklet gatherNames) {
        return new StepBuilder("reconcile", jobs)
                .tasklet(gatherNames, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    Tasklet gatherNames(Store store, Progress progress, @Value(RUN_NUMBER) long run) {
        return new Reconcile(store, Math.toIntExact(run), progress);
    }

    // Step four: from the store to the catalogue.

    @Bean
    Step publish(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            @Qualifier("printCatalogue") Tasklet printCatalogue) {
        return new StepBuilder("publish", jobs)
                .tasklet(printCatalogue, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    Tasklet printCatalogue(
            Store store,
            Publication publication,
            Catalogues catalogues,
            Decisions decisions,
            Clock clock,
            Progress progress,
            @Value(RUN_NUMBER) long run) {
        return new Publish(store, publication, catalogues, decisions, clock, Math.toIntExact(run), progress);
    }

    // The job.

    /** Has job and steps measured where an {@code ObservationRegistry} is given; without one nothing is. */
    @Bean
    static BatchObservabilityBeanPostProcessor measurement() {
        return new BatchObservabilityBeanPostProcessor();
    }

    @Bean
    Job catalogue(
            JobRepository jobs,
            @Qualifier("inventory") Step inventory,
            @Qualifier("read") Step read,
            @Qualifier("readAlone") Step readAlone,
            @Qualifier("reconcile") Step reconcile,
            @Qualifier("publish") Step publish) {
        return new JobBuilder(NAME, jobs)
                .start(inventory)
                .next(read)
                .next(readAlone)
                .next(reconcile)
                .next(publish)
                .build();
    }
}
