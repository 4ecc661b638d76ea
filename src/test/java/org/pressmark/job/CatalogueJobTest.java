package org.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.Database;
import org.pressmark.store.Store;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.test.JobOperatorTestUtils;
import org.springframework.batch.test.context.SpringBatchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The job step by step, on one folder, in the order in which a run takes the steps. */
@SpringBatchTest
@SpringBootTest(classes = CatalogueJobTest.House.class, properties = "spring.config.name=pressmark")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CatalogueJobTest {

    private static final int FILES = 50;

    @TempDir
    private static Path folder;

    private final JobOperatorTestUtils job;
    private final Store store;

    @Autowired
    CatalogueJobTest(JobOperatorTestUtils job, Store store) {
        this.job = job;
        this.store = store;
    }

    /** No {@code @Configuration}: the scan of the room would find it in every other test. */
    @EnableAutoConfiguration
    @Import({CatalogueJob.class, Parts.class})
    static class House {

        @Bean
        Settings settings() {
            return new Settings(
                    folder.resolve("input"),
                    folder.resolve("output"),
                    folder.resolve("output/.pressmark"),
                    3,
                    1 << 20,
                    1 << 20,
                    Duration.ofSeconds(30),
                    128,
                    org.pressmark.text.OcrSettings.NONE,
                    List.of(),
                    List.of(),
                    Limits.DEFAULT);
        }

        @Bean
        Progress progress() {
            return Progress.SILENT;
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> Database.urlIn(folder.resolve("output/.pressmark")));
    }

    @BeforeAll
    static void fillTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("output/.pressmark/reading"));
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int number = 0; number < FILES; number++) {
            Files.writeString(
                    input.resolve("story-%02d.txt".formatted(number)), "Story " + number + " of the harbour board.");
        }
        Files.createFile(input.resolve("empty.txt"));
    }

    @Test
    @Order(1)
    void inventoryListsEveryFileAsWaiting() {
        store.runs().begin(java.time.Instant.EPOCH);

        StepExecution inventory = job.startStep("inventory", runOne("inventory"), null)
                .getStepExecutions()
                .iterator()
                .next();

        assertThat(inventory.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(inventory.getWriteCount()).isEqualTo(FILES + 1);
        assertThat(store.waiting().count()).isEqualTo(FILES + 1);
    }

    @Test
    @Order(2)
    void readSettlesEveryFileInPartitions() {
        JobExecution execution = job.startStep("read", runOne("read"), null);

        assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        List<StepExecution> partitions = execution.getStepExecutions().stream()
                .filter(step -> step.getStepName().startsWith("files:"))
                .toList();
        assertThat(partitions).hasSizeGreaterThan(1);
        assertThat(partitions.stream().mapToLong(StepExecution::getWriteCount).sum())
                .isEqualTo(FILES + 1);
        assertThat(store.waiting().count()).isZero();
        assertThat(store.files().refusedIn(1)).isEqualTo(1);
        assertThat(store.entries().count()).isEqualTo(FILES);
    }

    @Test
    @Order(3)
    void reconcileAndPublishWriteTheCatalogue() {
        assertThat(job.startStep("reconcile", runOne("reconcile"), null).getStatus())
                .isEqualTo(BatchStatus.COMPLETED);
        assertThat(job.startStep("publish", runOne("publish"), null).getStatus())
                .isEqualTo(BatchStatus.COMPLETED);

        assertThat(folder.resolve("output/catalogue.xlsx")).isNotEmptyFile();
        assertThat(store.runs().isUnprinted()).isFalse();
        assertThat(store.runs().unfinished()).isEmpty();
    }

    @Test
    @Order(4)
    void theWholeJobOverAnUnchangedFolderReadsNothing() throws Exception {
        int run = store.runs().begin(java.time.Instant.EPOCH);

        JobExecution execution = job.startJob(
                new JobParametersBuilder().addLong(CatalogueJob.RUN, (long) run).toJobParameters());

        assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(execution.getStepExecutions())
                .extracting(StepExecution::getStepName)
                .containsExactly("inventory", "read", "read alone", "reconcile", "publish");
    }

    /** The first run; the name makes of each step a job instance of its own. */
    private static JobParameters runOne(String step) {
        return new JobParametersBuilder()
                .addLong(CatalogueJob.RUN, 1L)
                .addString("step", step)
                .toJobParameters();
    }
}
