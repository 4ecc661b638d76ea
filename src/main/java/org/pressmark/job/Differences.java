package org.pressmark.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Finding;
import org.pressmark.store.FileTable;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.pressmark.store.StoredClipping;

/**
 * Notes in what the clippings of a file that is read again differ from those that were kept before, in the transaction that replaces
 * them. Files that came in this run are not compared: all of theirs is new.
 */
final class Differences {

    private final Store store;
    private final int run;

    Differences(Store store, int run) {
        this.store = store;
        this.run = run;
    }

    /** Compares, while the former clippings still stand in the store. */
    void note(KnownFile file, List<StoredClipping> clippings) {
        Optional<FileTable.Change> ofFile = store.files().changeIn(run, file.id());
        if (ofFile.equals(Optional.of(FileTable.Change.ADDED))) {
            return;
        }
        boolean newBytes = ofFile.equals(Optional.of(FileTable.Change.CHANGED));
        Change.Cause cause = newBytes ? Change.Cause.FILE : Change.Cause.RULES;
        Map<String, Entry> former = store.entries().entriesOf(file.id());
        var changes = new ArrayList<Change>();
        String path = file.source().path();
        for (StoredClipping clipping : clippings) {
            Optional<Entry> before = Optional.ofNullable(former.remove(clipping.id()));
            if (before.isPresent()) {
                changes.addAll(cells(path, clipping, before.get(), cause));
            } else {
                changes.add(whole(clipping.id(), clipping.entry(), path, Change.Kind.ADDED, cause));
            }
        }
        former.forEach((id, entry) -> changes.add(whole(id, entry, path, Change.Kind.REMOVED, cause)));
        store.changes().add(changes, run);
    }

    private static Change whole(String id, Entry entry, String path, Change.Kind kind, Change.Cause cause) {
        return new Change(id, headline(entry), path, kind, "", "", "", cause);
    }

    private static List<Change> cells(String path, StoredClipping clipping, Entry before, Change.Cause cause) {
        Entry after = clipping.entry();
        var columns = new LinkedHashMap<Column, Change.Cause>();
        for (Column column : Column.values()) {
            if (!text(before, column).equals(text(after, column))) {
                boolean decided = isDecided(before, column) || isDecided(after, column);
                columns.put(column, decided ? Change.Cause.LIBRARIAN : cause);
            }
        }
        return columns.entrySet().stream()
                .map(column -> new Change(
                        clipping.id(),
                        headline(after),
                        path,
                        Change.Kind.CHANGED,
                        column.getKey().key(),
                        text(before, column.getKey()),
                        text(after, column.getKey()),
                        column.getValue()))
                .toList();
    }

    /** Whether a librarian had a hand in a column; the reasons for review go with the decision about the clipping. */
    private static boolean isDecided(Entry entry, Column column) {
        Column deciding = column == Column.REVIEW_REASONS ? Column.REVIEW_STATUS : column;
        return entry.first(deciding).map(Finding::rule).equals(Optional.of(Decision.RULE));
    }

    private static String text(Entry entry, Column column) {
        return entry.findings(column).stream().map(Finding::value).collect(Collectors.joining(Column.SEPARATOR));
    }

    private static String headline(Entry entry) {
        return entry.first(Column.HEADLINE).map(Finding::value).orElse("");
    }
}
