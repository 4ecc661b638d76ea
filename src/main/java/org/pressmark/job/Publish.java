package org.pressmark.job;

import java.io.IOException;
import java.time.Clock;
import org.pressmark.catalogue.Catalogues;
import org.pressmark.catalogue.Publication;
import org.pressmark.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The last step: prints the catalogue if the store holds something that it lacks or if someone has changed or deleted one of its
 * files, and ends the run. Printing the same contents again gives the same bytes, so that it may be repeated at will.
 */
final class Publish implements Tasklet {

    private final Store store;
    private final Publication publication;
    private final Catalogues catalogues;
    private final Decisions decisions;
    private final Clock clock;
    private final int run;
    private final Progress progress;

    Publish(
            Store store,
            Publication publication,
            Catalogues catalogues,
            Decisions decisions,
            Clock clock,
            int run,
            Progress progress) {
        this.store = store;
        this.publication = publication;
        this.catalogues = catalogues;
        this.decisions = decisions;
        this.clock = clock;
        this.run = run;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        int waiting = store.waiting().count();
        if (waiting > 0) {
            throw new IllegalStateException(
                    waiting + " files still wait to be read, so the catalogue would be short of them."
                            + " Run Pressmark again; if that does not help, delete its work folder and run it anew.");
        }
        boolean print = store.runs().isUnprinted() || !publication.isWhole(catalogues);
        if (print) {
            progress.step("publish");
            publication.publish(new StoredContents(store), catalogues, () -> decisions.take(run));
            store.runs().markPrinted();
            contribution.incrementWriteCount(store.entries().count());
        }
        store.runs().finish(run, clock.instant(), store.files().refusedIn(run));
        return RepeatStatus.FINISHED;
    }
}
