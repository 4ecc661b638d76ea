package org.pressmark.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the whole job as a user starts it, in a process of its own.
 *
 * @param cost what it cost, start included; its memory is that of all processes together
 * @param mainPeakBytes most memory of the process that runs the job, without those that read documents
 * @param databaseBytes size of the database afterwards
 * @param steps seconds of each step, as the run report states them
 */
record JobRun(Cost cost, long mainPeakBytes, long databaseBytes, Map<String, Double> steps) {

    /** Runs the job over an archive. */
    static JobRun over(Corpus corpus, Path jar, Path output, int heapMegabytes)
            throws IOException, InterruptedException {
        Path log = output.resolveSibling(output.getFileName() + ".log");
        Files.createDirectories(output);
        long start = System.nanoTime();
        Process job = new ProcessBuilder(command(corpus, jar, output, heapMegabytes))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ProcessTree tree = ProcessTree.watched(job);
        var wall = Duration.ofNanos(System.nanoTime() - start);
        JsonNode report = report(output);
        if (job.exitValue() != 0
                || report.path("clippings").asInt() != corpus.files().size()) {
            throw new IllegalStateException("the job ended with " + job.exitValue() + " and catalogued "
                    + report.path("clippings").asInt() + " of " + corpus.files().size() + " files; see " + log);
        }
        var cost = new Cost(corpus.files().size(), wall, tree.cpu(), tree.treePeak());
        return new JobRun(cost, tree.rootPeak(), size(output.resolve(".pressmark/database")), steps(report));
    }

    private static List<String> command(Corpus corpus, Path jar, Path output, int heapMegabytes) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dhsqldb.reconfig_logging=false",
                "-jar",
                jar.toString()));
        command.addAll(List.of("run", "--input", corpus.folder().toString(), "--output", output.toString()));
        return command;
    }

    private static JsonNode report(Path output) {
        Path file = output.resolve("run-report.json");
        return Files.exists(file)
                ? JsonMapper.shared().readTree(file.toFile())
                : JsonMapper.shared().createObjectNode();
    }

    private static Map<String, Double> steps(JsonNode report) {
        var steps = new LinkedHashMap<String, Double>();
        report.path("steps")
                .properties()
                .forEach(step -> steps.put(step.getKey(), step.getValue().asDouble()));
        return steps;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        }
    }
}
