package org.pressmark.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The result as Markdown, made row by row. */
final class Result {

    private static final double MEGABYTE = 1024 * 1024;

    private final StringBuilder text = new StringBuilder();

    /** A paragraph. */
    void say(String sentence) {
        text.append(sentence).append("\n\n");
    }

    /** The head of a table whose first column is words and the others are figures. */
    void head(String... columns) {
        text.append("| ").append(String.join(" | ", columns)).append(" |\n|---|");
        text.append("--:|".repeat(columns.length - 1)).append('\n');
    }

    /** A row of cells as they are. */
    void row(Object... cells) {
        var row = new StringJoiner(" | ", "| ", " |\n");
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        text.append(row);
    }

    /** What some work cost. */
    void row(String work, Cost cost) {
        row(work, figure(cost.filesPerSecond(), 1), figure(cost.cpuMillisPerFile(), 1), megabytes(cost.peakBytes()));
    }

    /** What the job cost over one archive, with its memory and its database. */
    void row(JobRun run) {
        Map<String, Double> steps = run.steps();
        row(
                run.cost().files(),
                figure(run.cost().filesPerSecond(), 1),
                figure(run.cost().cpuMillisPerFile(), 1),
                megabytes(run.mainPeakBytes()),
                megabytes(run.cost().peakBytes()),
                megabytes(run.databaseBytes()),
                String.join(
                        ", ",
                        steps.entrySet().stream()
                                .map(step -> step.getKey() + " " + figure(step.getValue(), 1))
                                .toList()));
    }

    /** Ends a table. */
    void end() {
        text.append('\n');
    }

    static String figure(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    static String megabytes(long bytes) {
        return bytes == 0 ? "not seen" : figure(bytes / MEGABYTE, 0) + " MB";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
