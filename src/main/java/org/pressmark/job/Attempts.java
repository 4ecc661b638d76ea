package org.pressmark.job;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is being read is stored before it is read, so that a file that brings the whole machine down is known by the next run.
 *
 * <p>A run that dies leaves the files of a chunk with one unfinished try each. One of them may be to blame, or none. The next run reads
 * them after all others and each alone. A file during which the machine went down twice, the second time alone, is refused. That the
 * run was killed on a machine that went on says little against a file, since documents are opened in processes of their own, so that
 * many more such tries are allowed: whoever kills a run now and then must lose nothing.
 */
final class Attempts {

    /** One that may have been a neighbour's doing, and one that was not. */
    static final int MOST_OUTAGES = 2;

    /** Deaths of any kind: after so many of one file, of which all but the first were alone, it is no chance any more. */
    static final int MOST_TRIES = 5;

    private final Store store;
    private final MachineStart start;
    private final TransactionTemplate ownTransaction;
    private final Set<Long> begun = ConcurrentHashMap.newKeySet();

    Attempts(Store store, MachineStart start, PlatformTransactionManager transactions) {
        this.store = store;
        this.start = start;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Why a file is not tried again; nothing if it is. */
    static Optional<Refusal> verdictOn(KnownFile file) {
        if (file.outages() >= MOST_OUTAGES) {
            return died("the machine went down " + file.outages() + " times while it was read");
        }
        return file.tries() >= MOST_TRIES
                ? died("the run was killed " + file.tries() + " times while it was read")
                : Optional.empty();
    }

    private static Optional<Refusal> died(String detail) {
        return Optional.of(new Refusal(Reason.PARSER_DIED, detail));
    }

    /** Looks at what the last run left unfinished, if it died; before any file is begun. */
    void countOutages() {
        ownTransaction.executeWithoutResult(status -> store.waiting().countOutages(start.id()));
    }

    /** Stores that reading these files begins, in a transaction of its own. */
    void begin(Collection<KnownFile> files) {
        List<Long> ids = files.stream().map(KnownFile::id).toList();
        if (!ids.isEmpty()) {
            ownTransaction.executeWithoutResult(status -> store.waiting().countTries(ids, start.id()));
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
