package org.pressmark.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.store.KnownFile;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Gives the files of one partition that wait to be read. It keeps no place of its own: a file that was settled waits no longer, so a
 * restarted partition goes on where the last committed chunk ended. It fetches as many as make a chunk, and notes that they are being
 * tried before it gives out the first of them.
 */
final class WaitingFiles implements ItemReader<KnownFile> {

    /** Where the files come from, a chunk at a time. */
    interface Source {

        /** The next files numbered above {@code after}; none if there are no more. */
        List<KnownFile> next(long after);
    }

    private final Source source;
    private final Attempts attempts;
    private final Deque<KnownFile> chunk = new ArrayDeque<>();
    private long after;

    WaitingFiles(Source source, Attempts attempts, long after) {
        this.source = source;
        this.attempts = attempts;
        this.after = after;
    }

    @Override
    public @Nullable KnownFile read() {
        if (chunk.isEmpty()) {
            chunk.addAll(source.next(after));
            attempts.begin(chunk);
        }
        KnownFile next = chunk.poll();
        if (next != null) {
            after = next.id();
        }
        return next;
    }
}
