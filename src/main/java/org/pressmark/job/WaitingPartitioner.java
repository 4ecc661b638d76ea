package org.pressmark.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.store.Store;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts the files that wait into ranges of their numbers, many more than there are threads, so that no thread is left with a long rest.
 * The name of a partition is its range, and nothing else is: Spring Batch writes the context of a step in a transaction after that of its
 * name, and takes the empty one up again if the run was cut off between the two. After an interruption the ranges are cut anew from what
 * still waits.
 */
final class WaitingPartitioner implements Partitioner {

    private static final String NAME = "%012d-%012d";
    private static final Pattern RANGE = Pattern.compile("(\\d{12})-(\\d{12})$");
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
            partitions.put(NAME.formatted(after + 1, last), new ExecutionContext());
            after = last;
        }
        return partitions;
    }

    /** Numbers of files, both of them within. */
    record Range(long first, long last) {

        /** The range of the partition that {@code step} works on. */
        static Range of(String step) {
            Matcher range = RANGE.matcher(step);
            if (!range.find()) {
                throw new IllegalArgumentException("no range of files in the name of the step " + step);
            }
            return new Range(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
        }
    }
}
