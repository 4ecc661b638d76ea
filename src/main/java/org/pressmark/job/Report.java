package org.pressmark.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.Run;
import org.pressmark.store.Store;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Puts together what {@code run-report.json} says of a finished run; every figure is counted in the store. */
final class Report {

    private static final int PAGE = 500;
    private static final List<String> STEPS = List.of("inventory", "read", "read alone", "reconcile", "publish");

    private final Store store;
    private final Settings settings;

    Report(Store store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    Map<String, Object> of(Run run, JobExecution execution, Decisions.Taken taken, Map<String, Object> scans) {
        var report = new LinkedHashMap<String, Object>();
        report.put("pressmark", version());
        report.put("rules", Rules.ofThisBuild().version());
        report.put("java", Runtime.version().toString());
        report.put("run", run.number());
        report.put("started", run.started().toString());
        report.put("finished", run.finished().toString());
        report.put("seconds", seconds(run.started(), run.finished()));
        report.put("threads", settings.threads());
        report.put("steps", steps(execution));
        report.put("scanned", scans);
        report.put("found", run.tally().found());
        report.put("changes", changes(run.tally()));
        report.put("files", files());
        report.put("refused_in_this_run", run.refusedNow());
        report.put("formats", new LinkedHashMap<String, Object>(store.files().formats()));
        report.put("clippings", store.entries().count());
        report.put("clippings_to_review", store.entries().toReview());
        report.put("decisions_taken", taken.decisions());
        report.put("decisions", store.decisions().count());
        report.put("workbook_not_read", taken.trouble());
        report.put("headings", headings());
        report.put("refused_files", refusedFiles());
        return report;
    }

    /** The version of this build, {@code development} when it does not run from a jar. */
    static String version() {
        return Optional.ofNullable(Report.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private static Map<String, Object> steps(JobExecution execution) {
        var steps = new LinkedHashMap<String, Object>();
        for (String name : STEPS) {
            execution.getStepExecutions().stream()
                    .filter(step -> step.getStepName().equals(name))
                    .findFirst()
                    .ifPresent(step -> steps.put(name, seconds(step)));
        }
        return steps;
    }

    private static double seconds(StepExecution step) {
        var start = step.getStartTime();
        var end = step.getEndTime();
        if (start == null || end == null) {
            return 0;
        }
        ZoneId zone = ZoneId.systemDefault();
        return seconds(start.atZone(zone).toInstant(), end.atZone(zone).toInstant());
    }

    /** None rather than less than none, if the clock was set back meanwhile. */
    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis() / 1000.0);
    }

    private static Map<String, Object> changes(Run.Tally tally) {
        var changes = new LinkedHashMap<String, Object>();
        changes.put("added", tally.added());
        changes.put("changed", tally.changed());
        changes.put("moved", tally.moved());
        changes.put("removed", tally.removed());
        changes.put("unchanged", tally.unchanged());
        return changes;
    }

    private Map<String, Object> files() {
        var files = new LinkedHashMap<String, Object>();
        for (FileRow.Verdict verdict : FileRow.Verdict.values()) {
            files.put(
                    verdict.name().toLowerCase(java.util.Locale.ROOT),
                    store.files().with(verdict));
        }
        return files;
    }

    private Map<String, Object> headings() {
        var headings = new LinkedHashMap<String, Object>();
        for (Kind kind : Kind.values()) {
            headings.put(kind.key(), store.headings().count(kind));
        }
        return headings;
    }

    private List<Map<String, Object>> refusedFiles() {
        var refused = new ArrayList<Map<String, Object>>();
        List<FileRow> page = store.files().rows("", PAGE);
        while (!page.isEmpty()) {
            for (FileRow row : page) {
                row.refusal().ifPresent(refusal -> refused.add(refused(row, refusal)));
            }
            page = store.files().rows(page.get(page.size() - 1).source().path(), PAGE);
        }
        return refused;
    }

    private static Map<String, Object> refused(FileRow row, Refusal refusal) {
        var file = new LinkedHashMap<String, Object>();
        file.put("path", row.source().path());
        file.put("reason", refusal.reason().name());
        file.put("detail", refusal.detail());
        file.put("what_to_do", refusal.reason().advice());
        return file;
    }
}
