package org.pressmark.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pressmark.authority.Sketch;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Digest;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.language.Outlets;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.pressmark.store.StoredClipping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what came of a chunk of files, in the transaction that also keeps the step's state. A clipping keeps the mark that it had
 * ({@link Marks}).
 */
final class KeepEntries implements ItemWriter<Outcome> {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Logger LOG = LoggerFactory.getLogger(KeepEntries.class);

    private final Store store;
    private final TransactionTemplate savepoint;
    private final String rules;
    private final int run;
    private final Progress progress;
    private final Differences differences;

    KeepEntries(Store store, PlatformTransactionManager transactions, String rules, int run, Progress progress) {
        this.store = store;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.rules = rules;
        this.run = run;
        this.progress = progress;
        this.differences = new Differences(store, run);
    }

    @Override
    public void write(Chunk<? extends Outcome> chunk) {
        for (Outcome outcome : chunk) {
            if (outcome instanceof Outcome.Success success) {
                keepOrRefuse(success);
            } else if (outcome instanceof Outcome.Failure failure) {
                refuse(failure);
            }
        }
        for (Outcome outcome : chunk) {
            progress.settled(outcome.file().source(), refusal(outcome));
        }
    }

    private static Optional<Refusal> refusal(Outcome outcome) {
        return outcome instanceof Outcome.Failure failure ? Optional.of(failure.refusal()) : Optional.empty();
    }

    /** What a document makes too large for the store, or otherwise impossible there, costs that document and not the chunk. */
    private void keepOrRefuse(Outcome.Success success) {
        try {
            savepoint.executeWithoutResult(status -> keep(success));
        } catch (DataIntegrityViolationException impossible) {
            LOG.error(
                    "What was found in a file cannot be kept; please report this: {}",
                    success.file().source().sha256(),
                    impossible);
            refuse(new Outcome.Failure(
                    success.file(), new Refusal(Reason.PARSER_DIED, "what was found in it cannot be kept")));
        }
    }

    private void keep(Outcome.Success success) {
        KnownFile file = success.file();
        Map<Integer, Map.Entry<String, String>> before = store.entries().sketches(file.id());
        var sketches = new TreeMap<Integer, Sketch>();
        success.clippings()
                .forEach(found -> sketches.put(
                        found.clipping().number(), Sketch.of(found.clipping().text())));
        Map<Integer, String> marks = new Marks(file, before).of(sketches);
        var found = new ArrayList<StoredClipping>();
        for (Outcome.Catalogued catalogued : success.clippings()) {
            int number = catalogued.clipping().number();
            found.add(stored(
                    catalogued,
                    Objects.requireNonNull(marks.get(number)),
                    Objects.requireNonNull(sketches.get(number))));
        }
        List<StoredClipping> clippings = decided(found);
        differences.note(file, clippings);
        store.texts().put(file, success.text());
        store.entries().replace(file.id(), clippings);
        store.files()
                .settle(
                        file.id(),
                        new FileRow(
                                file.source(),
                                success.text().format(),
                                success.text().charset(),
                                FileRow.Verdict.CATALOGUED,
                                Optional.empty(),
                                clippings.size()),
                        rules,
                        run);
    }

    /** The clippings as they are after what librarians decided about them. */
    private List<StoredClipping> decided(List<StoredClipping> clippings) {
        Map<String, Decision> decisions = store.decisions()
                .find(clippings.stream().map(StoredClipping::id).toList());
        return clippings.stream()
                .map(clipping -> Optional.ofNullable(decisions.get(clipping.id()))
                        .map(decision -> clipping.withEntry(
                                decision.appliedTo(clipping.entry(), name -> "outlet:" + Outlets.fold(name))))
                        .orElse(clipping))
                .toList();
    }

    private static StoredClipping stored(Outcome.Catalogued catalogued, String mark, Sketch sketch) {
        Clipping clipping = catalogued.clipping();
        return new StoredClipping(
                mark,
                clipping.number(),
                clipping.locator(),
                clipping.format(),
                textHash(clipping.text()),
                sketch.text(),
                catalogued.entry());
    }

    /** Case, spacing and punctuation do not make a text another one. */
    private static String textHash(String text) {
        return Digest.of(NOT_A_WORD
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }

    private void refuse(Outcome.Failure failure) {
        KnownFile file = failure.file();
        differences.note(file, List.of());
        store.texts().remove(file.id());
        store.entries().replace(file.id(), List.of());
        store.files()
                .settle(
                        file.id(),
                        new FileRow(file.source(), "", "", FileRow.Verdict.REFUSED, Optional.of(failure.refusal()), 0),
                        rules,
                        run);
    }
}
