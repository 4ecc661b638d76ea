package org.pressmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The office program, where it is installed. */
record LibreOffice(Path program) {

    private static final int LONGEST_SECONDS = 120;

    static Optional<LibreOffice> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> new File(folder, "soffice"))
                .filter(File::canExecute)
                .map(file -> new LibreOffice(file.toPath()))
                .findFirst();
    }

    /** Saves {@code document} as a file of another kind, such as {@code odt}, under the name {@code name}. */
    Path convert(Path document, String kind, Path folder, String name) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("office");
        List<String> command = List.of(
                program.toString(),
                "-env:UserInstallation="
                        + folder.resolveSibling("office-profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                out.toString(),
                document.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String made = document.getFileName().toString().replaceFirst("\\.[^.]+$", "." + kind);
        return Files.move(out.resolve(made), folder.resolve(name));
    }
}
