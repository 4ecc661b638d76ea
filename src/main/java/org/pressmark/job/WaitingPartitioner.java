package org.pressmark.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.store.Store;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts the files that wait into ranges of their numbers, many more than there are threads, so that no thread is left with a long rest.
 * The name of a partition is its range: after an interruption the ranges are cut anew from what still waits.
 */
final class WaitingPartitioner implements Partitioner {

    private static final int SMALLEST = 20;
    private static final int FOR_EACH_THREAD = 16;

    private final Store store;
    private final Progress progress;

    WaitingPartitioner(Store store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    @Override
    public Map<String, ExecutionContext> partition(int threads) {
        int waiting = store.waiting().count();
        progress.waiting(waiting);
        int size = Math.max(SMALLEST, waiting / (threads * FOR_EACH_THREAD));
        List<Long> borders = store.waiting().borders(size);
        var partitions = new TreeMap<String, ExecutionContext>();
        long after = -1;
        for (long last : borders) {
            partitions.put(new FileRange(after, last).partition(), new ExecutionContext());
            after = last;
        }
        return partitions;
    }
}
