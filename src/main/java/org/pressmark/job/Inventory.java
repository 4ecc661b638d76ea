package org.pressmark.job;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.archive.Archive;
import org.pressmark.archive.Sighting;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Run;
import org.pressmark.clipping.SourceFile;
import org.pressmark.store.FileTable.Change;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The first step: compares the folder with what is known, some hundred files to a transaction, and in the last one removes what is
 * gone and pairs what was moved. Done again from the start after an interruption; what the first attempt noted as added stays so.
 */
final class Inventory implements Tasklet {

    /**
     * With what documents are read. When any of it changes, those that it concerns are read again.
     *
     * @param rules version of the rules
     * @param scanReading how text is recognised in scans
     * @param limits what a document is held to
     */
    record Means(String rules, String scanReading, String limits) {}

    private static final int BATCH = 500;

    private final Store store;
    private final Means means;
    private final int run;
    private final Iterator<Sighting> walk;
    /** The numbers of the files that were seen. */
    private final BitSet seen = new BitSet();

    Inventory(Store store, Archive archive, Means means, int run) {
        this.store = store;
        this.means = means;
        this.run = run;
        this.walk = archive.walk();
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<Sighting> batch = nextBatch();
        if (!batch.isEmpty()) {
            note(batch);
            contribution.incrementWriteCount(batch.size());
            return RepeatStatus.CONTINUABLE;
        }
        removeUnseen();
        store.files().reviveMoved(run);
        int waitAgain = store.waiting().awaitRules(means.rules());
        if (store.runs().changeLimits(means.limits())) {
            waitAgain += store.waiting().awaitLimits();
        }
        if (store.runs().noteScanReading(means.scanReading())) {
            waitAgain += store.waiting().awaitScans();
        }
        Run.Tally tally = tally();
        store.runs().tally(run, tally);
        if (waitAgain > 0
                || tally.removed() > 0
                || tally.unchanged() < tally.found()
                || store.waiting().count() > 0) {
            store.runs().markUnprinted();
        }
        return RepeatStatus.FINISHED;
    }

    private List<Sighting> nextBatch() {
        var batch = new ArrayList<Sighting>();
        while (batch.size() < BATCH && walk.hasNext()) {
            batch.add(walk.next());
        }
        return batch;
    }

    private void note(List<Sighting> batch) {
        Map<String, KnownFile> known = store.files()
                .at(batch.stream().map(sighting -> sighting.source().path()).toList());
        for (Sighting sighting : batch) {
            Optional<KnownFile> before =
                    Optional.ofNullable(known.get(sighting.source().path()));
            seen.set(Math.toIntExact(noted(sighting, before)));
        }
    }

    private long noted(Sighting sighting, Optional<KnownFile> before) {
        SourceFile source = sighting.source();
        if (before.isPresent() && before.get().source().equals(source)) {
            return before.get().id();
        }
        long id;
        if (before.isPresent()) {
            id = before.get().id();
            store.files().change(id, source, run);
        } else {
            id = store.files().add(source, run);
        }
        verdict(sighting).ifPresent(row -> {
            store.entries().remove(id);
            store.texts().remove(id);
            store.files().settle(id, row, means.rules(), run);
        });
        return id;
    }

    /** What the sighting alone says of the file; nothing if it must be read. */
    private static Optional<FileRow> verdict(Sighting sighting) {
        if (sighting instanceof Sighting.Unreadable unreadable) {
            return Optional.of(new FileRow(
                    unreadable.source(), "", "", FileRow.Verdict.REFUSED, Optional.of(unreadable.refusal()), 0));
        }
        if (sighting instanceof Sighting.Ignored ignored) {
            return Optional.of(new FileRow(ignored.source(), "", "", FileRow.Verdict.IGNORED, Optional.empty(), 0));
        }
        if (sighting instanceof Sighting.Container container) {
            return Optional.of(new FileRow(
                    container.source(), container.format(), "", FileRow.Verdict.CATALOGUED, Optional.empty(), 0));
        }
        return Optional.empty();
    }

    private void removeUnseen() {
        long after = -1;
        List<KnownFile> page = store.files().alive(after, BATCH);
        while (!page.isEmpty()) {
            for (KnownFile file : page) {
                if (!seen.get(Math.toIntExact(file.id()))) {
                    store.files().remove(file.id(), run);
                }
                after = file.id();
            }
            page = store.files().alive(after, BATCH);
        }
    }

    private Run.Tally tally() {
        int found = store.files().alive();
        int added = store.files().changes(Change.ADDED, run);
        int changed = store.files().changes(Change.CHANGED, run);
        int moved = store.files().changes(Change.MOVED, run);
        int removed = store.files().changes(Change.REMOVED, run);
        return new Run.Tally(found, added, changed, moved, removed, found - added - changed - moved);
    }
}
