package org.pressmark;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Run;
import org.pressmark.store.Store;

/** How a catalogue stands, as lines for a terminal. */
final class StatusPage {

    /** Files that are named for each reason, if not all of them are wanted. */
    static final int FEW = 5;

    private static final int RUNS = 5;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Store store;
    private final int filesOfEach;
    private final Terminal terminal;

    StatusPage(Store store, int filesOfEach, Terminal terminal) {
        this.store = store;
        this.filesOfEach = filesOfEach;
        this.terminal = terminal;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(runs());
        lines.add("");
        lines.addAll(clippings());
        lines.addAll(refusals());
        return lines;
    }

    private List<String> runs() {
        var lines = new ArrayList<String>();
        List<Run> runs = store.runs().finished();
        List<Run> last = runs.subList(Math.max(0, runs.size() - RUNS), runs.size());
        lines.add(
                terminal.bold(runs.isEmpty() ? "No run was finished yet." : "Last runs (" + runs.size() + " in all)"));
        for (Run run : last) {
            lines.add("  " + run(run));
        }
        store.runs()
                .unfinished()
                .ifPresent(run -> lines.add("  Run " + run + " was cut off; pressmark run goes on where it stood."));
        return lines;
    }

    private static String run(Run run) {
        Run.Tally tally = run.tally();
        return "Run %d, %s, took %s: %d files found, %d added, %d changed, %d moved, %d removed, %d refused"
                .formatted(
                        run.number(),
                        TIME.format(run.finished().atZone(ZoneId.systemDefault())),
                        Summary.duration(
                                Duration.between(run.started(), run.finished()).toSeconds()),
                        tally.found(),
                        tally.added(),
                        tally.changed(),
                        tally.moved(),
                        tally.removed(),
                        run.refusedNow());
    }

    private List<String> clippings() {
        var lines = new ArrayList<String>();
        lines.add(terminal.bold(store.entries().count() + " clippings") + " in the catalogue, "
                + store.entries().toReview() + " of them to be looked at");
        for (Map.Entry<String, Integer> doubt : store.index().counts().entrySet()) {
            lines.add("  %5d  %s: %s".formatted(doubt.getValue(), doubt.getKey(), sentence(doubt.getKey())));
        }
        int waiting = store.waiting().count();
        if (waiting > 0) {
            lines.add(terminal.bold(waiting + " files") + " wait to be read by the next run");
        }
        return lines;
    }

    private static String sentence(String code) {
        for (Doubt doubt : Doubt.values()) {
            if (doubt.name().equals(code)) {
                return doubt.sentence();
            }
        }
        return "A person should look at it.";
    }

    private List<String> refusals() {
        Map<Reason, Integer> counts = store.refusals().counts();
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(sum == 0 ? "No file is refused." : terminal.bold(sum == 1 ? "1 file" : sum + " files") + " refused");
        counts.forEach((reason, count) -> {
            lines.add("  " + reason + ", " + count + ": " + reason.advice());
            List<FileRow> files = store.refusals().rows(reason, filesOfEach);
            files.forEach(
                    file -> lines.add("    " + Printable.name(file.source().path()) + detail(file)));
            if (files.size() < count) {
                lines.add("    and " + (count - files.size()) + " more; pressmark status --all names them");
            }
        });
        if (sum > 0) {
            lines.add(
                    "Once something has changed, pressmark retry reads them again (--reason REASON for some of them).");
        }
        return lines;
    }

    private static String detail(FileRow file) {
        return file.refusal()
                .map(refusal -> refusal.detail())
                .filter(detail -> !detail.isEmpty())
                .map(detail -> ": " + detail)
                .orElse("");
    }
}
