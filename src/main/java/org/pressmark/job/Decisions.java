package org.pressmark.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.catalogue.EditedWorkbook;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Decision.Verdict;
import org.pressmark.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what librarians decided out of the workbook into the store, before anything may replace the workbook: when a run begins, and
 * once more in the moment before the new one takes its place. The files of the clippings that were decided wait again in the same
 * transaction, so that the step that reads derives their entries anew, now under the decisions. Taking the same workbook again changes
 * nothing.
 */
final class Decisions {

    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);
    private static final int PAGE = 500;

    private final EditedWorkbook workbook;
    private final Store store;
    private final TransactionTemplate ownTransaction;
    private Taken taken = new Taken(0, "");

    /**
     * What came of it.
     *
     * @param decisions how many were new
     * @param trouble why a workbook could not be read and where it is now, in one sentence; empty if there was no trouble
     */
    record Taken(int decisions, String trouble) {

        Taken and(Taken more) {
            return new Taken(decisions + more.decisions, more.trouble.isEmpty() ? trouble : more.trouble);
        }
    }

    Decisions(EditedWorkbook workbook, Store store, PlatformTransactionManager transactions) {
        this.workbook = workbook;
        this.store = store;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What was taken since this was made. */
    Taken taken() {
        return taken;
    }

    /**
     * Takes what is new in a workbook that somebody saved. The first run of a database reads the workbook in any case: it may hold what
     * was decided before the database was lost.
     *
     * @throws IOException if the workbook cannot be copied; then nothing must replace it
     */
    void take(int run) throws IOException {
        Optional<Path> copy = run == 1 ? workbook.copy(run) : workbook.copyIfEdited(run);
        if (copy.isPresent()) {
            taken = taken.and(takeFrom(copy.get(), run));
        }
    }

    private Taken takeFrom(Path copy, int run) throws IOException {
        var reading = new Reading(run);
        try {
            ownTransaction.executeWithoutResult(status -> reading.of(copy));
            LOG.info("{} decisions taken from {}", reading.fresh, copy);
            return new Taken(reading.fresh, "");
        } catch (Unreadable unreadable) {
            Path kept = workbook.keepBeside(copy);
            LOG.warn("{} cannot be read; kept as {}", copy, kept, unreadable);
            return new Taken(
                    0,
                    "What was written into the workbook could not be read, since " + unreadable.getMessage()
                            + ". It is kept as " + kept
                            + ": save it from there as an Excel workbook under the name of the"
                            + " catalogue, or write the decisions into the new one.");
        }
    }

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** One pass over a workbook. */
    private final class Reading {

        private final int run;
        private final Set<String> open = new HashSet<>();
        private int fresh;

        Reading(int run) {
            this.run = run;
        }

        void of(Path copy) {
            rememberOpen();
            try {
                workbook.decisions(copy, this::keep);
            } catch (IOException unreadable) {
                throw new Unreadable(unreadable);
            }
        }

        /** Those that were noted but not carried out: they stand on the sheet and may have been taken away from it. */
        private void rememberOpen() {
            List<Decision> page = store.decisions().page("", PAGE);
            while (!page.isEmpty()) {
                page.stream()
                        .filter(decision -> decision.verdict() == Verdict.OPEN)
                        .forEach(decision -> open.add(decision.clippingId()));
                page = store.decisions().page(page.get(page.size() - 1).clippingId(), PAGE);
            }
        }

        private void keep(Decision decision) {
            String clipping = decision.clippingId();
            if (decision.isBlank() && !open.contains(clipping)) {
                return;
            }
            Optional<Decision> before = store.decisions().find(clipping);
            if (decision.isBlank() || decision.verdict() == Verdict.WITHDRAWN) {
                if (before.isPresent()) {
                    store.decisions().remove(clipping);
                    changed(clipping);
                }
            } else if (before.isEmpty() || !decision.hasEffectOf(before.get())) {
                store.decisions().put(decision, run);
                changed(clipping);
            }
        }

        private void changed(String clipping) {
            store.waiting().awaitDecision(clipping);
            fresh++;
        }
    }
}
