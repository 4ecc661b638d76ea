package org.pressmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pressmark.catalogue.RunReport;
import org.pressmark.clipping.Run;
import org.pressmark.job.RunOutcome;
import org.pressmark.job.Settings;
import org.pressmark.report.Report;

/** What is told at the end of a run, in at most ten lines. */
final class Summary {

    private static final int ENOUGH_FOR_A_RATE = 20;

    private Summary() {}

    static String ofDryRun(Run.Tally tally) {
        return "A run would find " + count(tally.found(), "file") + ": " + changes(tally) + ". Nothing was changed.";
    }

    /** Tells how a run ended, and with which exit code. */
    static ExitCode tell(RunOutcome outcome, Settings settings, Speech speech) {
        return tell(outcome, settings, speech, met(outcome));
    }

    /** The same, with a first line that says what has come of it. */
    static ExitCode tell(RunOutcome outcome, Settings settings, Speech speech, String firstLine) {
        switch (outcome.state()) {
            case COMPLETED -> speech.tell("finished", of(outcome, settings, firstLine), facts(outcome));
            case NOTHING_TO_READ ->
                speech.complain("There is nothing to read in " + settings.input()
                        + ". The catalogue was left as it is. Put clippings there, or name their folder with --input.");
            case INTERRUPTED -> speech.complain("Interrupted. The same command goes on where it stood.");
            case OUTPUT_FAILED, FAILED ->
                speech.complain(outcome.trouble() + " What was read is kept; the same command goes on where it stood.");
        }
        return exitCode(outcome);
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

    /** The figures of a run; which files were refused, each was told of by itself. */
    private static Map<String, Object> facts(RunOutcome outcome) {
        var facts = new LinkedHashMap<>(outcome.report());
        facts.remove("refused_files");
        return facts;
    }

    private static String met(RunOutcome outcome) {
        Run.Tally tally = outcome.tally();
        return tally.unchanged() == tally.found() && tally.removed() == 0
                ? "Nothing has changed: " + count(tally.found(), "file") + ", the catalogue is up to date."
                : "Found " + count(tally.found(), "file") + ": " + changes(tally) + ".";
    }

    private static List<String> of(RunOutcome outcome, Settings settings, String firstLine) {
        var lines = new ArrayList<String>();
        lines.add(firstLine);
        time(outcome).map(time -> time + scans(outcome)).ifPresent(lines::add);
        lines.add(number(outcome, "clippings") + " clippings in the catalogue, "
                + number(outcome, "clippings_to_review") + " of them to be looked at.");
        decisions(outcome).forEach(lines::add);
        if (outcome.refused() > 0) {
            lines.add(count(outcome.refused(), "file")
                    + " could not be read; pressmark status and the sheet Problems say why and what to do.");
        }
        lines.add("Workbook: " + settings.output().resolve("catalogue.xlsx"));
        lines.add("To look at in a browser: " + settings.output().resolve(Report.FILE));
        lines.add("CSV: " + settings.output().resolve("clippings.csv") + ", exact tables in "
                + settings.output().resolve("data"));
        lines.add("About this run: " + settings.output().resolve(RunReport.FILE) + ", log in "
                + settings.work().resolve("pressmark.log"));
        return lines;
    }

    /** How long it took, and how fast files were read; nothing of a run that was over in a moment. */
    private static Optional<String> time(RunOutcome outcome) {
        if (!(outcome.report().get("seconds") instanceof Number number) || number.doubleValue() < 1) {
            return Optional.empty();
        }
        double seconds = number.doubleValue();
        int read = outcome.tally().added() + outcome.tally().changed();
        String rate = read < ENOUGH_FOR_A_RATE ? "" : ", " + rate(read / seconds, " files");
        return Optional.of("It took " + duration(Math.round(seconds)) + rate + ".");
    }

    /** How fast, as a person says it: for each second, or for each minute where it is less than one a second. */
    static String rate(double perSecond, String what) {
        return perSecond >= 1
                ? String.format(Locale.ROOT, "%.1f%s a second", perSecond, what)
                : Math.round(60 * perSecond) + what + " a minute";
    }

    /** How many pages were recognised and how fast, behind the time that all took; empty if there were none. */
    private static String scans(RunOutcome outcome) {
        return outcome.report().get("scanned") instanceof Map<?, ?> scanned && !scanned.isEmpty()
                ? " Pages of scans: " + scanned.get("pages") + ", " + scanned.get("pages_per_minute") + " a minute."
                : "";
    }

    /** Seconds as a person says them. */
    static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3_600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min";
    }

    private static List<String> decisions(RunOutcome outcome) {
        var lines = new ArrayList<String>();
        if (outcome.report().getOrDefault("decisions_taken", 0) instanceof Integer taken && taken > 0) {
            lines.add(count(taken, "decision") + " taken from the workbook.");
        }
        if (outcome.report().getOrDefault("workbook_not_read", "") instanceof String trouble && !trouble.isEmpty()) {
            lines.add(trouble);
        }
        return lines;
    }

    private static String number(RunOutcome outcome, String key) {
        return String.valueOf(outcome.report().getOrDefault(key, 0));
    }

    private static String changes(Run.Tally tally) {
        return tally.added() + " added, " + tally.changed() + " changed, " + tally.moved() + " moved, "
                + tally.removed() + " removed, " + tally.unchanged() + " unchanged";
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
