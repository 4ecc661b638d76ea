package org.pressmark.job;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Gives the files of one partition that wait to be read. It keeps no place of its own: a file that was settled waits no longer, so a
 * restarted partition goes on where the last committed chunk ended.
 */
final class WaitingFiles implements ItemReader<KnownFile> {

    private static final int PAGE = 100;

    private final Store store;
    private final long last;
    private final Deque<KnownFile> page = new ArrayDeque<>();
    private long after;

    /** Reads the waiting files numbered above {@code after} and up to {@code last}. */
    WaitingFiles(Store store, long after, long last) {
        this.store = store;
        this.after = after;
        this.last = last;
    }

    @Override
    public @Nullable KnownFile read() {
        if (page.isEmpty()) {
            page.addAll(store.files().waiting(after, last, PAGE));
        }
        KnownFile next = page.poll();
        if (next != null) {
            after = next.id();
        }
        return next;
    }
}
