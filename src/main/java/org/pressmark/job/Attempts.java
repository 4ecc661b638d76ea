package org.pressmark.job;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is being read is stored before it is read, so that a file that brings the whole machine down is known by the next run.
 *
 * <p>A run that is killed leaves the files of a chunk with one unfinished try each. One of them may be to blame, or none: someone may
 * have pulled the plug. The next run reads them after all others and each alone. A file that was left unfinished {@link #MOST} times,
 * of which all but the first were alone, is refused.
 */
final class Attempts {

    /** One that may have been a neighbour's doing, and two that were not. */
    static final int MOST = 3;

    private final Store store;
    private final TransactionTemplate ownTransaction;
    private final Set<Long> begun = ConcurrentHashMap.newKeySet();

    Attempts(Store store, PlatformTransactionManager transactions) {
        this.store = store;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Stores that reading these files begins, in a transaction of its own. */
    void begin(Collection<KnownFile> files) {
        List<Long> ids = files.stream().map(KnownFile::id).toList();
        if (!ids.isEmpty()) {
            ownTransaction.executeWithoutResult(status -> store.waiting().countTries(ids));
            begun.addAll(ids);
        }
    }

    /** Files that are settled are no longer being tried. */
    void end(Collection<KnownFile> files) {
        files.forEach(file -> begun.remove(file.id()));
    }

    /** Ends a run that stopped in an orderly way: whatever stopped it, it was none of the files that it had begun to read. */
    void takeBack() {
        List<Long> ids = List.copyOf(begun);
        ownTransaction.executeWithoutResult(status -> store.waiting().takeTriesBack(ids));
        begun.clear();
    }
}
