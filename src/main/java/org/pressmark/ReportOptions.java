package org.pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pressmark.catalogue.RunReport;
import org.pressmark.job.RunOutcome;
import picocli.CommandLine.Option;

/** The options that say where a program finds how the run went. */
final class ReportOptions {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--report-json",
            paramLabel = "FILE",
            description = "Write the run's report to this file as well; - is the standard output.")
    private Optional<String> reportJson = Optional.empty();

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description =
                    "When the run is over, write its figures to this file, as Prometheus reads them (name it *.prom in the folder of the node exporter's textfile collector).")
    private Optional<Path> metrics = Optional.empty();

    /** Where the figures go, if they are wanted. */
    Optional<MetricsFile> metricsFile() {
        return metrics.map(MetricsFile::new);
    }

    /** Writes the report of a run, if it is wanted. */
    void report(RunOutcome outcome, PrintWriter out) throws IOException {
        if (reportJson.isEmpty()) {
            return;
        }
        var report = new RunReport(outcome.report());
        if (reportJson.get().equals(STANDARD_OUTPUT)) {
            report.print(out);
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
}
