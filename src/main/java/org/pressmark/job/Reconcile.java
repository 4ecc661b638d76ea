package org.pressmark.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.authority.Headings;
import org.pressmark.authority.Reprints;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Reprint;
import org.pressmark.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The third step: one heading for one name, and the groups of the same text. Made anew from all living entries whenever something has
 * changed, in one transaction, so that the answer does not depend on the order in which they were read.
 */
final class Reconcile implements Tasklet {

    private static final int BATCH = 1_000;

    private final Store store;
    private final int run;
    private final Progress progress;

    Reconcile(Store store, int run, Progress progress) {
        this.store = store;
        this.run = run;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        if (!store.runs().isUnprinted()) {
            return RepeatStatus.FINISHED;
        }
        progress.step("reconcile");
        for (Kind kind : Kind.values()) {
            contribution.incrementWriteCount(reconcile(kind));
        }
        regroup();
        store.runs().noteNews(run);
        store.changes().forgetBefore(run);
        if (!store.runs().finished().isEmpty()) {
            store.changes().addFiles(run);
        }
        return RepeatStatus.FINISHED;
    }

    private int reconcile(Kind kind) {
        store.headings().clear(kind);
        var batch = new ArrayList<Heading>();
        var headings = new Headings(kind, heading -> {
            batch.add(heading);
            if (batch.size() == BATCH) {
                store.headings().add(List.copyOf(batch));
                batch.clear();
            }
        });
        store.headings().usages(kind, headings);
        headings.finish();
        store.headings().add(batch);
        return store.headings().count(kind);
    }

    private void regroup() {
        store.headings().clearReprints();
        Map<String, Reprint> batch = new LinkedHashMap<>();
        var reprints = new Reprints((clipping, reprint) -> {
            batch.put(clipping, reprint);
            if (batch.size() == BATCH) {
                store.headings().addReprints(batch);
                batch.clear();
            }
        });
        store.headings().twins(reprints);
        reprints.finish();
        store.headings().addReprints(batch);
    }
}
