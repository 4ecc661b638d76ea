package org.pressmark.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pressmark.archive.Archive;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Text;
import org.pressmark.field.Fields;
import org.pressmark.split.Splitter;
import org.pressmark.store.KnownFile;
import org.pressmark.store.Store;
import org.pressmark.text.TextReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * One file on its path: to text, to clippings, to entries. A text that was read from the same bytes before is taken from the store,
 * so that better rules need not open the document again.
 */
final class ReadFile implements ItemProcessor<KnownFile, Outcome> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadFile.class);

    private final Archive archive;
    private final TextReader reader;
    private final Splitter splitter;
    private final Fields fields;
    private final Store store;
    private final Path staging;

    ReadFile(Archive archive, TextReader reader, Splitter splitter, Fields fields, Store store, Path staging) {
        this.archive = archive;
        this.reader = reader;
        this.splitter = splitter;
        this.fields = fields;
        this.store = store;
        this.staging = staging;
    }

    @Override
    public Outcome process(KnownFile file) {
        if (file.tries() >= Attempts.MOST) {
            return new Outcome.Failure(
                    file,
                    new Refusal(
                            Reason.PARSER_DIED, "the machine went down " + file.tries() + " times while it was read"));
        }
        Optional<Text> kept = store.texts().find(file);
        Reading reading = kept.map(Reading::of).orElseGet(() -> read(file.source()));
        if (reading instanceof Reading.Failure failure) {
            return new Outcome.Failure(file, failure.refusal());
        }
        return catalogue(file, ((Reading.Success) reading).text());
    }

    private Reading read(SourceFile source) {
        try {
            Path copy = Files.createTempFile(staging, "document-", "");
            try {
                Optional<Refusal> refusal = archive.stage(source, copy);
                return refusal.isPresent() ? new Reading.Failure(refusal.get()) : reader.read(copy, source.path());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(
                    "Could not copy " + source.path() + " into " + staging + "; is the disk full? " + full.getMessage(),
                    full);
        }
    }

    /**
     * A mistake in our own rules must not stop the run for one document's sake: it is logged as what it is, and the file is refused.
     */
    private Outcome catalogue(KnownFile file, Text text) {
        try {
            List<Outcome.Catalogued> clippings = splitter.split(file.source(), text).stream()
                    .map(clipping -> new Outcome.Catalogued(clipping, fields.entryOf(clipping)))
                    .toList();
            return new Outcome.Success(file, text, clippings);
        } catch (OutOfMemoryError tooMuch) {
            return new Outcome.Failure(
                    file, new Refusal(Reason.OUT_OF_MEMORY, "while its text was gone through; its letters were read"));
        } catch (RuntimeException | StackOverflowError mistake) {
            LOG.error(
                    "Pressmark's own rules failed on a file; please report this: {}",
                    file.source().sha256(),
                    mistake);
            return new Outcome.Failure(
                    file,
                    new Refusal(
                            Reason.PARSER_DIED,
                            "Pressmark's own rules failed on it ("
                                    + mistake.getClass().getSimpleName() + ")"));
        }
    }
}
