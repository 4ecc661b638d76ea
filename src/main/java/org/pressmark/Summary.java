package org.pressmark;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Run;
import org.pressmark.job.RunOutcome;
import org.pressmark.job.Settings;

/** What is told at the end of a run, in at most ten lines. */
final class Summary {

    private Summary() {}

    static String ofDryRun(Run.Tally tally) {
        return "A run would find " + count(tally.found(), "file") + ": " + changes(tally) + ". Nothing was changed.";
    }

    static List<String> of(RunOutcome outcome, Settings settings) {
        var lines = new ArrayList<String>();
        Run.Tally tally = outcome.tally();
        if (tally.unchanged() == tally.found() && tally.removed() == 0) {
            lines.add("Nothing has changed: " + count(tally.found(), "file") + ", the catalogue is up to date.");
        } else {
            lines.add("Found " + count(tally.found(), "file") + ": " + changes(tally) + ".");
        }
        lines.add(number(outcome, "clippings") + " clippings in the catalogue, "
                + number(outcome, "clippings_to_review") + " of them to be looked at.");
        decisions(outcome).forEach(lines::add);
        if (outcome.refused() > 0) {
            lines.add(count(outcome.refused(), "file")
                    + " could not be read; the sheet Problems says why and what to do.");
        }
        lines.add("Workbook: " + settings.output().resolve("catalogue.xlsx"));
        lines.add("CSV: " + settings.output().resolve("clippings.csv") + ", exact tables in "
                + settings.output().resolve("data"));
        return lines;
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

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
