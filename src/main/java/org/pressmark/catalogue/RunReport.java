package org.pressmark.catalogue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code run-report.json}: what a run found, did and refused.
 *
 * @param facts keys in the order in which they are to be printed; values are texts, numbers, booleans, instants, lists and maps of such
 */
public record RunReport(Map<String, ?> facts) {

    /** Its name in the output folder. */
    public static final String FILE = "run-report.json";

    /**
     * Writes it into the output folder in the place of the former one, in one instant.
     *
     * @param work what Pressmark keeps for itself; on the same disk as {@code output}
     */
    public void writeInto(Path output, Path work) throws IOException {
        var disk = new Disk(CrashPoint.NONE);
        Files.createDirectories(work);
        Files.createDirectories(output);
        disk.replace(output.resolve(FILE), Json.text(facts), work);
    }

    /** Writes it and flushes, but does not close, {@code out}. */
    public void print(Writer out) throws IOException {
        out.write(Json.text(facts));
        out.flush();
    }
}
