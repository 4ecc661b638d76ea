package org.pressmark.catalogue;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as it is installed on this machine; a test that needs it is skipped, saying so, where it is not. */
public final class LibreOffice {

    private static final int PATIENCE_MINUTES = 5;

    private LibreOffice() {}

    /**
     * Opens a file and saves it in another format, into a folder.
     *
     * @param format as its option {@code --convert-to} has it, such as {@code xlsx}
     */
    public static void convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("libreoffice-profile");
        Process soffice = new ProcessBuilder(List.of(
                        program().toString(),
                        "--headless",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!soffice.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            soffice.destroyForcibly();
            throw new AssertionError("LibreOffice did not end");
        }
        if (soffice.exitValue() != 0) {
            throw new AssertionError(Files.readString(folder.resolve("soffice.log")));
        }
        try (Stream<Path> left = Files.walk(profile)) {
            left.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static Path program() {
        String path = String.valueOf(System.getenv("PATH"));
        List<Path> found = Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), "LibreOffice (soffice) is not installed; the workbook was not opened in it");
        return found.get(0);
    }
}
