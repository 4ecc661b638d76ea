package org.pressmark.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.archive.Archive;
import org.pressmark.archive.Sighting;
import org.pressmark.clipping.Run;
import org.pressmark.clipping.SourceFile;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;

/** Tells what a run would meet in the folder, and changes nothing. */
public final class DryRun {

    private static final int BATCH = 500;

    private final Store store;
    private final Archive archive;

    DryRun(Store store, Archive archive) {
        this.store = store;
        this.archive = archive;
    }

    /** What the next run would count; a file counts as moved if its bytes were known under a path that is gone. */
    public Run.Tally look() {
        Iterator<Sighting> walk = archive.walk();
        var seen = new HashSet<Long>();
        var addedBytes = new HashMap<String, Integer>();
        int found = 0;
        int changed = 0;
        int unchanged = 0;
        while (walk.hasNext()) {
            List<SourceFile> batch = nextBatch(walk);
            Map<String, KnownFile> known =
                    store.files().at(batch.stream().map(SourceFile::path).toList());
            found += batch.size();
            for (SourceFile source : batch) {
                KnownFile before = known.get(source.path());
                if (before == null) {
                    addedBytes.merge(source.sha256(), 1, Integer::sum);
                    continue;
                }
                seen.add(before.id());
                if (before.source().equals(source)) {
                    unchanged++;
                } else {
                    changed++;
                }
            }
        }
        int gone = 0;
        int moved = 0;
        for (SourceFile missing : unseen(seen)) {
            Integer left = addedBytes.get(missing.sha256());
            if (left != null && left > 0 && !missing.sha256().isEmpty()) {
                addedBytes.put(missing.sha256(), left - 1);
                moved++;
            } else {
                gone++;
            }
        }
        return new Run.Tally(found, found - changed - moved - unchanged, changed, moved, gone, unchanged);
    }

    private static List<SourceFile> nextBatch(Iterator<Sighting> walk) {
        var batch = new ArrayList<SourceFile>();
        while (batch.size() < BATCH && walk.hasNext()) {
            batch.add(walk.next().source());
        }
        return batch;
    }

    private List<SourceFile> unseen(Set<Long> seen) {
        var unseen = new ArrayList<SourceFile>();
        List<KnownFile> page = store.files().alive(-1, BATCH);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(file -> !seen.contains(file.id()))
                    .map(KnownFile::source)
                    .forEach(unseen::add);
            page = store.files().alive(page.get(page.size() - 1).id(), BATCH);
        }
        return unseen;
    }
}
