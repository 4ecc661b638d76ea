package org.pressmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.archive.IgnoreRules;
import org.pressmark.export.ExportFormat;
import org.pressmark.job.Limits;
import org.pressmark.job.Settings;
import org.pressmark.text.OcrSettings;
import org.pressmark.text.TextReader;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code pressmark.*}, as they are given on the command line, in the environment ({@code PRESSMARK_INPUT}) or in the file
 * {@code pressmark.properties}; the first of these that names one decides.
 *
 * @param input folder with the archive
 * @param output folder for the catalogue
 * @param work folder for what Pressmark keeps for itself; {@code .pressmark} in the output folder unless given
 * @param threads files that are read at once; as many as the machine has processors unless given
 * @param maxFileSize largest file that is read
 * @param maxCharacters longest text that is kept of one file
 * @param timeLimit longest time that one file may take
 * @param childHeap memory of each process that reads documents
 * @param maxLine longest line of a text, in characters
 * @param maxPages largest number of pages of a document
 * @param maxZipEntries largest number of documents in a zip
 * @param maxZipSize largest size of all documents of a zip together
 * @param maxZipRatio largest ratio of unpacked to packed size of a document in a zip
 * @param ocr whether text is recognised in scans: auto, off, or on, which does not begin without an engine
 * @param ocrLanguages languages to expect in scans, by tesseract's names; those of eng, fra, deu that are installed unless given
 * @param ocrTime longest time that the recognition of one page may take; a file may take this for each of its pages
 * @param ocrPages most pages that are recognised in one file
 * @param export formats of other trades to write besides: dublin-core, schema-org, ninjs, marcxml; none unless given
 * @param ignore names of files that are left out, as globs
 */
record Configuration(
        @DefaultValue("input") Path input,
        @DefaultValue("output") Path output,
        @Nullable Path work,
        @DefaultValue("0") int threads,
        @DefaultValue("100MB") DataSize maxFileSize,
        @DefaultValue("10000000") int maxCharacters,
        @DefaultValue("60s") Duration timeLimit,
        @DefaultValue("256MB") DataSize childHeap,
        @DefaultValue("1000000") int maxLine,
        @DefaultValue("20000") int maxPages,
        @DefaultValue("10000") int maxZipEntries,
        @DefaultValue("1GB") DataSize maxZipSize,
        @DefaultValue("200") int maxZipRatio,
        @DefaultValue("auto") OcrSettings.Mode ocr,
        @Nullable List<String> ocrLanguages,
        @DefaultValue("60s") Duration ocrTime,
        @DefaultValue("200") int ocrPages,
        @Nullable List<String> export,
        @Nullable List<String> ignore) {

    private static final String WORK_FOLDER = ".pressmark";
    private static final int MOST_THREADS = 256;

    /** The settings, checked and with the defaults filled in. */
    Settings settings() {
        if (threads < 0 || threads > MOST_THREADS) {
            throw new Refused(
                    ExitCode.USAGE,
                    "pressmark.threads (--threads) must be a number from 1 to " + MOST_THREADS + ", not " + threads
                            + ".");
        }
        check("pressmark.max-file-size", maxFileSize.toBytes() > 0, "a size such as 100MB");
        check("pressmark.max-characters", maxCharacters > 0, "a number greater than 0");
        check("pressmark.time-limit", timeLimit.toMillis() > 0, "a time such as 60s");
        check("pressmark.child-heap", childHeap.toMegabytes() >= 64, "a size of at least 64MB");
        check("pressmark.ocr-time", ocrTime.toMillis() > 0, "a time such as 60s");
        check("pressmark.ocr-pages", ocrPages > 0, "a number greater than 0");
        return new Settings(
                input,
                output,
                Optional.ofNullable(work).orElseGet(() -> output.resolve(WORK_FOLDER)),
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
                maxFileSize.toBytes(),
                maxCharacters,
                timeLimit,
                Math.toIntExact(childHeap.toMegabytes()),
                ocrSettings(),
                exports(),
                Optional.ofNullable(ignore).orElse(IgnoreRules.DEFAULT),
                limits());
    }

    private Limits limits() {
        check("pressmark.max-line", maxLine > 0, "a number greater than 0");
        check("pressmark.max-pages", maxPages > 0, "a number greater than 0");
        check("pressmark.max-zip-entries", maxZipEntries > 0, "a number greater than 0");
        check("pressmark.max-zip-size", maxZipSize.toBytes() > 0, "a size such as 1GB");
        check("pressmark.max-zip-ratio", maxZipRatio > 0, "a number greater than 0");
        return new Limits(maxLine, maxPages, maxZipEntries, maxZipSize.toBytes(), maxZipRatio);
    }

    private List<ExportFormat> exports() {
        return Optional.ofNullable(export).orElse(List.of()).stream()
                .map(Configuration::exportFormat)
                .distinct()
                .sorted()
                .toList();
    }

    private static ExportFormat exportFormat(String key) {
        return ExportFormat.of(key)
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE,
                        "pressmark.export (--export) knows no format \"" + key + "\". It may be "
                                + Arrays.stream(ExportFormat.values())
                                        .map(ExportFormat::key)
                                        .collect(Collectors.joining(", "))
                                + ", several of them separated by commas."));
    }

    private OcrSettings ocrSettings() {
        if (ocr == OcrSettings.Mode.ON && !TextReader.canRecogniseText()) {
            throw new Refused(
                    ExitCode.USAGE,
                    "pressmark.ocr (--ocr) is on, and no program for text recognition was found: install tesseract-ocr.");
        }
        try {
            return new OcrSettings(ocr, Optional.ofNullable(ocrLanguages).orElse(List.of()), ocrTime, ocrPages);
        } catch (IllegalArgumentException wrong) {
            throw new Refused(ExitCode.USAGE, "pressmark.ocr-languages: " + wrong.getMessage() + ".");
        }
    }

    private static void check(String setting, boolean holds, String expected) {
        if (!holds) {
            throw new Refused(ExitCode.USAGE, setting + " must be " + expected + ".");
        }
    }
}
