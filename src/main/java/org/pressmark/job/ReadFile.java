package org.pressmark.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pressmark.archive.Archive;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Text;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.pressmark.text.TextReader;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * One file on its path: to text, to clippings, to entries. A text that was read from the same bytes before is taken from the store,
 * so that better rules need not open the document again.
 */
final class ReadFile implements ItemProcessor<KnownFile, Outcome> {

    private final Archive archive;
    private final TextReader reader;
    private final Cataloguer cataloguer;
    private final Store store;
    private final Path staging;

    ReadFile(Archive archive, TextReader reader, Cataloguer cataloguer, Store store, Path staging) {
        this.archive = archive;
        this.reader = reader;
        this.cataloguer = cataloguer;
        this.store = store;
        this.staging = staging;
    }

    @Override
    public Outcome process(KnownFile file) {
        Optional<Refusal> verdict = Attempts.verdictOn(file);
        if (verdict.isPresent()) {
            return new Outcome.Failure(file, verdict.get());
        }
        Optional<Text> kept = store.texts().find(file);
        Reading reading = kept.map(Reading::of).orElseGet(() -> read(file.source()));
        if (reading instanceof Reading.Failure failure) {
            return new Outcome.Failure(file, failure.refusal());
        }
        return cataloguer.catalogue(file, ((Reading.Success) reading).text());
    }

    private Reading read(SourceFile source) {
        try {
            Path copy = Files.createTempFile(staging, "document-", "");
            try {
                Optional<Refusal> refusal = archive.stage(source, copy);
                return refusal.isPresent() ? new Reading.Failure(refusal.get()) : reader.read(copy, source.path());
            } catch (OutOfMemoryError tooMuch) {
                return Reading.refused(Reason.OUT_OF_MEMORY, "while its letters were decoded");
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(
                    "Could not copy " + source.path() + " into " + staging + "; is the disk full? " + full.getMessage(),
                    full);
        }
    }
}
