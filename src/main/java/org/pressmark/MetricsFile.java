package org.pressmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalDouble;

/**
 * The file that holds the figures of the last run, as the node exporter of Prometheus reads it ({@code --collector.textfile.directory};
 * the name must end with {@code .prom}). It is put in place in one instant, so that no half of it is ever read.
 *
 * @param file where it is to stand
 */
record MetricsFile(Path file) {

    /** Puts these figures in the place of those of the run before. */
    void write(Metrics metrics, ExitCode code) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
        try {
            Files.writeString(draft, metrics.text(code, lastSuccess()), StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new Refused(
                    ExitCode.OUTPUT,
                    "The run is over, but its figures cannot be written to " + file + " ("
                            + refused.getClass().getSimpleName()
                            + "). Name a file in a folder that can be written with --metrics.");
        }
    }

    /** As it stands in the file of the run before. */
    private OptionalDouble lastSuccess() throws IOException {
        if (!Files.isRegularFile(file)) {
            return OptionalDouble.empty();
        }
        String before = Metrics.LAST_SUCCESS + " ";
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(before))
                .map(line -> line.substring(before.length()).strip())
                .filter(number -> number.matches("[0-9.E+]+"))
                .mapToDouble(Double::parseDouble)
                .findFirst();
    }
}
