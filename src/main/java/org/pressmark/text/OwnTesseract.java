package org.pressmark.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.pressmark.clipping.Reason;

/** The program tesseract that we bring along, for Linux on x86-64 and with English only. */
final class OwnTesseract {

    private static final String PROGRAM = "/org/bytedeco/tesseract/linux-x86_64/tesseract";
    private static final List<String> FILES = List.of(
            PROGRAM,
            "/org/bytedeco/tesseract/linux-x86_64/libtesseract.so.5.5",
            "/org/bytedeco/leptonica/linux-x86_64/libleptonica.so.6",
            "/tessdata/eng.traineddata");

    private OwnTesseract() {}

    /** Whether it is in this build and runs on this system. */
    static boolean isThere() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64")
                && FILES.stream().allMatch(name -> OwnTesseract.class.getResource(name) != null);
    }

    /** Puts it into {@code folder} and gives back the executable. */
    static Path unpack(Path folder) throws EngineException {
        try {
            Path home = Files.createDirectories(folder.resolve("tesseract"));
            for (String name : FILES) {
                try (InputStream in = OwnTesseract.class.getResourceAsStream(name)) {
                    if (in == null) {
                        throw new EngineException(Reason.NO_TEXT, "no program for text recognition is there");
                    }
                    Files.copy(in, home.resolve(plain(name)), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Path program = home.resolve(plain(PROGRAM));
            if (!program.toFile().setExecutable(true)) {
                throw new EngineException(Reason.NO_TEXT, "programs may not be run in " + home);
            }
            return program;
        } catch (EngineException e) {
            throw e;
        } catch (IOException e) {
            throw new EngineException(Reason.NO_TEXT, "the program for text recognition cannot be unpacked: " + e);
        }
    }

    private static String plain(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}
