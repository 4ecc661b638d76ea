package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.clipping.Run;

/** {@code data/runs.csv}, which is written at every run, also when the catalogue stands as it was. */
public final class RunLog {

    private final Path output;
    private final Path work;

    /**
     * @param output the folder of the catalogue
     * @param work what Pressmark keeps for itself; on the same disk
     */
    public RunLog(Path output, Path work) {
        this.output = output;
        this.work = work;
    }

    /** Writes all runs, the first one first, in the place of the former file, in one instant. */
    public void write(List<Run> runs) throws IOException {
        Files.createDirectories(work);
        Path target = output.resolve(RunTables.RUNS.path());
        var disk = new Disk(CrashPoint.NONE);
        disk.createFolder(Disk.parent(target));
        Path draft = work.resolve("runs.csv.draft");
        CsvFile.write(RunTables.RUNS, draft, runs.stream());
        disk.flush(draft);
        disk.rename(draft, target);
        disk.flushFolder(Disk.parent(target));
    }
}
