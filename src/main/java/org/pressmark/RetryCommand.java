package org.pressmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pressmark.clipping.Reason;
import org.pressmark.job.RefusedFiles;
import org.pressmark.job.RunOutcome;
import org.pressmark.job.Settings;
import org.pressmark.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code pressmark retry}: reads refused files again. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        versionProvider = Pressmark.Version.class,
        description = {
            "Reads the files again that were refused, all of them or those with one reason, and brings the catalogue up to date.",
            "A run leaves a refused file alone as long as it does not change. Retry when something else has changed: a program for"
                    + " text recognition was installed, or the machine has more memory."
        })
final class RetryCommand implements Callable<Integer>, Speaking {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private SpeechOptions speaking = new SpeechOptions();

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            split = ",",
            description = {
                "Only files with this reason, such as TIMEOUT; may be given more than once. pressmark status shows the reasons.",
                "One of: ${COMPLETION-CANDIDATES}."
            })
    private List<Reason> reasons = new ArrayList<>();

    @Option(names = "--dry-run", description = "Tell how many files would be read again, and change nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Settings settings = SettingsReader.read(reading.asProperties());
        requireCatalogue(settings);
        try (var speech = speaking.on(spec.commandLine().getErr())) {
            var call = new JobCall(
                    settings, speech, speaking.asProperties(), reports.metricsFile(), JobCall.Beginning.GO_ON);
            return call.execute(job -> retry(job, speech, settings)).code();
        }
    }

    /** There is nothing to retry before the first run, and no database is made for it. */
    private static void requireCatalogue(Settings settings) {
        if (!Database.existsIn(settings.work())) {
            throw new Refused(
                    ExitCode.NOTHING_TO_READ,
                    "There is no catalogue in " + settings.output()
                            + " yet, so that nothing was refused. Make one with: pressmark run");
        }
    }

    private ExitCode retry(RunningJob job, Speech speech, Settings settings) throws IOException {
        var refused = job.the(RefusedFiles.class);
        Map<Reason, Integer> counts = refused.counts(wanted());
        if (counts.isEmpty()) {
            speech.tell(
                    "nothing to retry",
                    "No file is refused" + (reasons.isEmpty() ? "" : " for this reason")
                            + "; nothing was done. pressmark status shows what is.");
            return ExitCode.WELL;
        }
        if (dryRun) {
            speech.tell("dry run", "A retry would read again: " + listed(counts) + ". Nothing was changed.");
            return ExitCode.WELL;
        }
        int again = refused.awaitRun(counts.keySet());
        speech.tell("retry", "Reading again what was refused: " + listed(counts) + ".");
        RunOutcome outcome = job.run();
        ExitCode code = Summary.tell(outcome, settings, speech, result(again, outcome));
        if (outcome.state() == RunOutcome.State.COMPLETED) {
            reports.report(outcome, spec.commandLine().getOut());
        }
        return code;
    }

    private static String result(int again, RunOutcome outcome) {
        return "Read " + Summary.count(again, "refused file") + " again; this run refused "
                + (outcome.refused() == 0 ? "none." : Summary.count(outcome.refused(), "file") + ".");
    }

    private Set<Reason> wanted() {
        return reasons.isEmpty() ? EnumSet.allOf(Reason.class) : EnumSet.copyOf(reasons);
    }

    private static String listed(Map<Reason, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Speech speech() {
        return speaking.speech(spec.commandLine().getErr());
    }
}
