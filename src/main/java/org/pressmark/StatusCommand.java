package org.pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Run;
import org.pressmark.job.Settings;
import org.pressmark.store.Database;
import org.pressmark.store.Seal;
import org.pressmark.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code pressmark status}: what the last runs did, what is refused, what waits. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Pressmark.Version.class,
        description =
                "Tells what the last runs did, which files are refused, and whether a run goes on or was cut off.")
final class StatusCommand implements Callable<Integer> {

    private static final int RUNS = 5;
    private static final int PAGE = 500;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = SettingsReader.read(folders.asProperties());
        if (!Files.isDirectory(settings.work()) || !Database.existsIn(settings.work())) {
            out.println("There is no catalogue in " + settings.output() + " yet. Make one with: pressmark run");
            return ExitCode.WELL.code();
        }
        Optional<Lock> lock = Lock.take(settings.work());
        if (lock.isEmpty()) {
            out.println("A run for " + settings.output() + " is going on.");
            return ExitCode.WELL.code();
        }
        try (var held = lock.get();
                var seal = Seal.open(settings.work());
                var database = Database.open(settings.work())) {
            lines(database.store()).forEach(out::println);
        }
        out.flush();
        return ExitCode.WELL.code();
    }

    private static List<String> lines(Store store) {
        var lines = new ArrayList<String>();
        store.runs()
                .unfinished()
                .ifPresent(run -> lines.add("Run " + run + " was cut off; pressmark run goes on where it stood."));
        List<Run> runs = store.runs().finished();
        for (Run run : runs.subList(Math.max(0, runs.size() - RUNS), runs.size())) {
            lines.add("Run %d, %s: %d files found, %d added, %d changed, %d moved, %d removed, %d refused"
                    .formatted(
                            run.number(),
                            run.finished(),
                            run.tally().found(),
                            run.tally().added(),
                            run.tally().changed(),
                            run.tally().moved(),
                            run.tally().removed(),
                            run.refusedNow()));
        }
        lines.add("%d clippings, %d of them to be looked at; %d files refused, %d waiting to be read"
                .formatted(
                        store.entries().count(),
                        store.entries().toReview(),
                        store.files().with(FileRow.Verdict.REFUSED),
                        store.files().waiting()));
        lines.addAll(refusals(store));
        return lines;
    }

    private static List<String> refusals(Store store) {
        var lines = new ArrayList<String>();
        List<FileRow> page = store.files().rows("", PAGE);
        while (!page.isEmpty()) {
            for (FileRow row : page) {
                row.refusal()
                        .ifPresent(refusal ->
                                lines.add("  " + Printable.name(row.source().path()) + ": " + refusal.reason() + ". "
                                        + refusal.reason().advice()));
            }
            page = store.files().rows(page.get(page.size() - 1).source().path(), PAGE);
        }
        return lines;
    }
}
