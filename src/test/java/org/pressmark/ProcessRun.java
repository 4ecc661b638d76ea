package org.pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run in a process of its own.
 *
 * @param process the process
 * @param log where all that it says goes
 */
record ProcessRun(Process process, Path log) {

    /** The exit code of a run that was halted on purpose, as the tests' beans halt it. */
    static final int HALTED = 137;

    private static final int PATIENCE_MINUTES = 25;

    static ProcessRun start(List<String> javaOptions, Path input, Path output, String... further) throws IOException {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m", "-Dhsqldb.reconfig_logging=false"));
        words.addAll(javaOptions);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.pressmark.Pressmark", "run"));
        words.addAll(List.of("-i", input.toString(), "-o", output.toString()));
        words.addAll(List.of(further));
        Path log = Files.createTempFile("pressmark-run-", ".log");
        log.toFile().deleteOnExit();
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new ProcessRun(builder.start(), log);
    }

    static ProcessRun start(Path input, Path output, String... further) throws IOException {
        return start(List.of(), input, output, further);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the run does not end; it said: " + said());
        }
        return process.exitValue();
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return "nothing";
        }
    }
}
