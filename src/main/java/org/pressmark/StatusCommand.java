package org.pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pressmark.job.Settings;
import org.pressmark.store.Database;
import org.pressmark.store.Seal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code pressmark status}: what the last runs did, what is refused, what waits. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Pressmark.Version.class,
        description =
                "Tells what the last runs did, which files are refused and why, what waits to be looked at, and whether a run goes on"
                        + " or was cut off.")
final class StatusCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--all", description = "Name every refused file, and not only the first few for each reason.")
    private boolean all;

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
            var page = new StatusPage(database.store(), all ? Integer.MAX_VALUE : StatusPage.FEW, Terminal.ofOutput());
            page.lines().forEach(out::println);
        }
        out.flush();
        return ExitCode.WELL.code();
    }
}
