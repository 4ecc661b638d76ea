package org.pressmark.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.pressmark.export.ExportFormat;
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
 * @param exports formats of other trades that are written besides
 * @param ignore names of files that are left out, as globs
 * @param limits what else a document may not exceed
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
        List<ExportFormat> exports,
        List<String> ignore,
        Limits limits) {

    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        exports = List.copyOf(exports);
        ignore = List.copyOf(ignore);
    }

    /** All that a document is held to, as text: when it changes, what exceeded a limit is tried again. */
    String allLimits() {
        return String.join(
                " ",
                Long.toString(maxFileBytes),
                Integer.toString(maxCharacters),
                timeLimit.toString(),
                Integer.toString(childHeapMegabytes),
                limits.toString());
    }

    /** Where documents are copied to before they are read. */
    Path staging() {
        return work.resolve("reading");
    }
}
