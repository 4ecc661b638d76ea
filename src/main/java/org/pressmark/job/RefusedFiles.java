package org.pressmark.job;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pressmark.clipping.Reason;
import org.pressmark.store.Store;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The files that stand refused, and the way back for them. */
public final class RefusedFiles {

    private final Store store;
    private final TransactionTemplate transaction;

    RefusedFiles(Store store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many stand refused for each of {@code reasons}; a reason for which none does is absent. */
    public Map<Reason, Integer> counts(Collection<Reason> reasons) {
        var counts = new EnumMap<Reason, Integer>(Reason.class);
        counts.putAll(store.refusals().counts());
        counts.keySet().retainAll(reasons);
        return counts;
    }

    /**
     * Lets those that are refused for one of {@code reasons} wait to be read again, by the next run.
     *
     * @return how many wait now; a file that could not be opened at all is not among them, since every run tries that anew
     */
    public int awaitRun(Collection<Reason> reasons) {
        return Optional.ofNullable(transaction.execute(status -> {
                    int waiting = store.refusals().await(reasons);
                    if (waiting > 0) {
                        store.runs().markUnprinted();
                    }
                    return waiting;
                }))
                .orElseThrow();
    }
}
