package org.pressmark.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.pressmark.text.OcrSettings;

/**
 * What a run is told.
 *
 * @param input folder with the archive
 * @param output folder for the catalogue
 * @param work folder for what Pressmark keeps for itself; on the same file system as the output
 * @param threads files that are read at once
 * @param maxFileBytes largest file that is read
 * @param maxCharacters longest text that is kept of one file
 * @param timeLimit longest time that one file may take
 * @param childHeapMegabytes memory of each process that reads documents
 * @param ocr how text is recognised in scans
 * @param ignore names of files that are left out, as globs
 */
public record Settings(
        Path input,
        Path output,
        Path work,
        int threads,
        long maxFileBytes,
        int maxCharacters,
        Duration timeLimit,
        int childHeapMegabytes,
        OcrSettings ocr,
        List<String> ignore) {

    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        ignore = List.copyOf(ignore);
    }

    /** Where documents are copied to before they are read. */
    Path staging() {
        return work.resolve("reading");
    }
}
