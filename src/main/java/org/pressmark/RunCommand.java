package org.pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pressmark.catalogue.RunReport;
import org.pressmark.job.CatalogueRun;
import org.pressmark.job.DryRun;
import org.pressmark.job.Progress;
import org.pressmark.job.RunOutcome;
import org.pressmark.job.Settings;
import org.pressmark.store.Database;
import org.pressmark.store.Seal;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code pressmark run}: brings the catalogue up to date with the folder. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Pressmark.Version.class,
        description = {
            "Catalogues what is new or changed in the input folder and brings the catalogue in the output folder up to date.",
            "A run that was interrupted goes on where it stood."
        })
final class RunCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Files that are read at once (default: as many as the machine has processors).")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--ocr",
            paramLabel = "MODE",
            description =
                    "Recognise the text of scans: auto, off, or on (default: auto, where a program for it is found).")
    private Optional<String> ocr = Optional.empty();

    @Option(
            names = "--export",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "Write the catalogue for others as well, into export/: dublin-core, schema-org, ninjs, marcxml (default: none).")
    private List<String> export = List.of();

    @Option(names = "--dry-run", description = "Tell what a run would find in the folder, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--fresh",
            description = {
                "Read everything anew from the input folder, as if for the first time: for a database that was damaged.",
                "The old database is moved aside within .pressmark and not used any more."
            })
    private boolean fresh;

    @Option(
            names = "--report-json",
            paramLabel = "FILE",
            description = "Write the run's report to this file as well; - is the standard output.")
    private Optional<String> reportJson = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Settings settings = SettingsReader.read(properties());
        Folders.prepare(settings);
        PrintWriter err = spec.commandLine().getErr();
        try (var interruption = new Interruption();
                var lock = Lock.takeForRun(settings);
                var progress = ProgressLine.on(err);
                var seal = seal(settings, err);
                var context = start(settings, progress)) {
            if (dryRun) {
                err.println(Summary.ofDryRun(context.getBean(DryRun.class).look()));
                return ExitCode.WELL.code();
            }
            var run = context.getBean(CatalogueRun.class);
            interruption.watch(run);
            RunOutcome outcome = run.run();
            progress.close();
            tell(outcome, settings, err);
            return exitCode(outcome).code();
        }
    }

    private Seal seal(Settings settings, PrintWriter err) throws IOException {
        if (fresh && !dryRun) {
            Database.moveAside(settings.work())
                    .ifPresent(aside -> err.println("The old database is now " + aside + "; delete it when you like."));
        }
        return Seal.open(settings.work());
    }

    private static ConfigurableApplicationContext start(Settings settings, Progress progress) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("settings", settings);
            context.getBeanFactory().registerSingleton("progress", progress);
        });
        return application.run(
                SettingsReader.CONFIG_NAME,
                "--spring.datasource.url=" + Database.urlIn(settings.work()),
                "--spring.datasource.hikari.maximum-pool-size=" + (2 * settings.threads() + 4),
                "--logging.file.name=" + settings.work().resolve("pressmark.log"));
    }

    private List<String> properties() {
        var properties = new ArrayList<>(folders.asProperties());
        threads.ifPresent(number -> properties.add("--pressmark.threads=" + number));
        ocr.ifPresent(mode -> properties.add("--pressmark.ocr=" + mode));
        if (!export.isEmpty()) {
            properties.add("--pressmark.export=" + String.join(",", export));
        }
        return properties;
    }

    private void tell(RunOutcome outcome, Settings settings, PrintWriter err) throws IOException {
        switch (outcome.state()) {
            case COMPLETED -> {
                Summary.of(outcome, settings).forEach(err::println);
                report(outcome);
            }
            case NOTHING_TO_READ ->
                err.println("pressmark: There is nothing to read in " + settings.input()
                        + ". The catalogue was left as it is. Put clippings there, or name their folder with --input.");
            case INTERRUPTED -> err.println("pressmark: Interrupted. The same command goes on where it stood.");
            case OUTPUT_FAILED, FAILED ->
                err.println("pressmark: " + outcome.trouble()
                        + " What was read is kept; the same command goes on where it stood.");
        }
        err.flush();
    }

    private void report(RunOutcome outcome) throws IOException {
        if (reportJson.isEmpty()) {
            return;
        }
        var report = new RunReport(outcome.report());
        if (reportJson.get().equals(STANDARD_OUTPUT)) {
            report.print(spec.commandLine().getOut());
            return;
        }
        Path file = Path.of(reportJson.get());
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            report.print(writer);
        } catch (IOException refused) {
            throw new Refused(
                    ExitCode.OUTPUT,
                    "The catalogue is done, but the report " + file + " cannot be written ("
                            + refused.getClass().getSimpleName() + "). It stands in " + RunReport.FILE
                            + " of the output folder as well.");
        }
    }

    private static ExitCode exitCode(RunOutcome outcome) {
        return switch (outcome.state()) {
            case COMPLETED -> outcome.refused() > 0 ? ExitCode.REFUSED_FILES : ExitCode.WELL;
            case NOTHING_TO_READ -> ExitCode.NOTHING_TO_READ;
            case OUTPUT_FAILED -> ExitCode.OUTPUT;
            case INTERRUPTED -> ExitCode.TERMINATED;
            case FAILED -> ExitCode.FAILED;
        };
    }
}
