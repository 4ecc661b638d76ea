package org.pressmark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pressmark.job.DryRun;
import org.pressmark.job.RunOutcome;
import org.pressmark.job.Settings;
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
final class RunCommand implements Callable<Integer>, Speaking {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private SpeechOptions speaking = new SpeechOptions();

    @Option(names = "--dry-run", description = "Tell what a run would find in the folder, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--fresh",
            description = {
                "Read everything anew from the input folder, as if for the first time: for a database that was damaged.",
                "The old database is moved aside within .pressmark and not used any more."
            })
    private boolean fresh;

    @Override
    public Integer call() throws IOException {
        Settings settings = SettingsReader.read(reading.asProperties());
        try (var speech = speaking.on(spec.commandLine().getErr())) {
            var call = new JobCall(settings, speech, speaking.asProperties(), reports.metricsFile(), beginning());
            return call.execute(job -> dryRun ? look(job, speech) : run(job, speech, settings))
                    .code();
        }
    }

    private JobCall.Beginning beginning() {
        return fresh && !dryRun ? JobCall.Beginning.AFRESH : JobCall.Beginning.GO_ON;
    }

    private static ExitCode look(RunningJob job, Speech speech) {
        speech.tell("dry run", Summary.ofDryRun(job.the(DryRun.class).look()));
        return ExitCode.WELL;
    }

    private ExitCode run(RunningJob job, Speech speech, Settings settings) throws IOException {
        RunOutcome outcome = job.run();
        ExitCode code = Summary.tell(outcome, settings, speech);
        if (outcome.state() == RunOutcome.State.COMPLETED) {
            reports.report(outcome, spec.commandLine().getOut());
        }
        return code;
    }

    @Override
    public Speech speech() {
        return speaking.speech(spec.commandLine().getErr());
    }
}
