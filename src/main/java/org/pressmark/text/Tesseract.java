package org.pressmark.text;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.pressmark.clipping.Reason;

/** The program tesseract, one process for each page, so that a page that brings it down costs only itself. */
final class Tesseract implements Engine {

    private static final List<String> USUAL_LANGUAGES = List.of("eng", "fra", "deu");
    private static final Duration LONGEST_LIST = Duration.ofSeconds(20);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);
    private static final String TABLE = "level\t";
    private static final long LARGEST_TABLE = 64L << 20;
    private static final int LONGEST_COMPLAINT = 200;

    /** Layout with columns; with the orientation of the page too, if the data for that is there. */
    private static final String LAYOUT = "3";

    private static final String LAYOUT_AND_ORIENTATION = "1";
    private static final String ORIENTATION_DATA = "osd";

    /**
     * What the process may use, where the system has a way to say so: seconds of processor time, which end it even if this process is
     * killed meanwhile, and KB of memory.
     */
    private static final String WITH_LIMITS =
            "ulimit -t \"$0\" 2>/dev/null; ulimit -v 4000000 2>/dev/null; ulimit -c 0 2>/dev/null; exec \"$@\"";

    private static final Path SHELL = Path.of("/bin/sh");

    private final Path program;
    private final List<String> data;
    private final Path folder;
    private final OcrSettings settings;
    private final int limit;
    private final List<String> installed;
    private final List<String> languages;
    private final String layout;

    /**
     * @param program the executable
     * @param data folder with the languages' data, if the program does not know
     * @param folder for temporary files
     * @param limit longest text, in characters
     * @throws EngineException if it does not run, or lacks a language that was asked for
     */
    Tesseract(Path program, Optional<Path> data, Path folder, OcrSettings settings, int limit) throws EngineException {
        this.program = program;
        this.data = data.map(path -> List.of("--tessdata-dir", path.toString())).orElse(List.of());
        this.folder = folder;
        this.settings = settings;
        this.limit = limit;
        this.installed = installed();
        this.languages = chosen(installed);
        this.layout = installed.contains(ORIENTATION_DATA) ? LAYOUT_AND_ORIENTATION : LAYOUT;
    }

    /** Where the program is installed, if it is. */
    static Optional<Path> installedProgram() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<String> windows = Stream.ofNullable(System.getenv("ProgramFiles"))
                .map(programs -> programs + File.separator + "Tesseract-OCR");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), windows)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("tesseract", "tesseract.exe").map(name -> new File(folder, name)))
                .filter(file -> file.isFile() && file.canExecute())
                .map(File::toPath)
                .findFirst();
    }

    /** Unless the languages were chosen, a page in another one that is installed is looked at again, and the surer reading is kept. */
    @Override
    public RecognisedPage recognise(Path picture, int page, int dpi) throws EngineException {
        long begun = System.nanoTime();
        RecognisedPage first = recognise(picture, page, dpi, languages, settings.pageTime());
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        Duration left = settings.pageTime().minus(taken);
        Optional<String> other = settings.languages().isEmpty() && left.compareTo(taken) > 0
                ? SecondLook.at(first.text(), languages, installed)
                : Optional.empty();
        if (other.isEmpty()) {
            return first;
        }
        try {
            RecognisedPage second = recognise(picture, page, dpi, List.of(other.get()), left);
            return second.confidence() > first.confidence() ? second : first;
        } catch (EngineException tooDifficult) {
            return first;
        }
    }

    private RecognisedPage recognise(Path picture, int page, int dpi, List<String> languages, Duration time)
            throws EngineException {
        List<String> arguments = new ArrayList<>(List.of(picture.toString(), "stdout"));
        arguments.addAll(data);
        if (dpi > 0) {
            arguments.addAll(List.of("--dpi", Integer.toString(dpi)));
        }
        arguments.addAll(List.of(
                "-l",
                String.join("+", languages),
                "--psm",
                layout,
                "-c",
                "tessedit_page_number=" + page,
                "-c",
                "tessedit_create_tsv=1"));
        try {
            String table = run(arguments, time);
            if (table.isEmpty() || table.startsWith(TABLE)) {
                return RecognisedPage.ofTable(table, limit);
            }
        } catch (NumberFormatException e) {
            throw new EngineException(Reason.PARSER_DIED, "text recognition gave a table that cannot be read");
        }
        throw new EngineException(Reason.PARSER_DIED, "text recognition gave no table");
    }

    private List<String> installed() throws EngineException {
        List<String> arguments = new ArrayList<>(List.of("--list-langs"));
        arguments.addAll(data);
        return run(arguments, LONGEST_LIST).lines().map(String::strip).toList();
    }

    private List<String> chosen(List<String> installed) throws EngineException {
        List<String> wanted = settings.languages().isEmpty()
                ? USUAL_LANGUAGES.stream().filter(installed::contains).toList()
                : settings.languages();
        List<String> missing =
                wanted.stream().filter(name -> !installed.contains(name)).toList();
        if (wanted.isEmpty() || !missing.isEmpty()) {
            throw new EngineException(
                    Reason.NO_TEXT,
                    "tesseract lacks the language " + (wanted.isEmpty() ? "eng" : String.join(", ", missing)));
        }
        return wanted;
    }

    private String run(List<String> arguments, Duration time) throws EngineException {
        Path out = folder.resolve("recognised");
        Path err = folder.resolve("complaints");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(arguments, time))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            if (!data.isEmpty()) {
                builder.environment()
                        .put("LD_LIBRARY_PATH", program.toAbsolutePath().getParent() + "");
            }
            int code = exitCode(builder.start(), time);
            if (code != 0) {
                throw new EngineException(Reason.CORRUPT, "text recognition ended with code " + code + complaint(err));
            } else if (Files.size(out) > LARGEST_TABLE) {
                throw new EngineException(
                        Reason.TOO_LARGE, "text recognition gave more than " + LARGEST_TABLE + " bytes");
            }
            return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
        } catch (EngineException e) {
            throw e;
        } catch (IOException e) {
            throw new EngineException(Reason.NO_TEXT, "text recognition did not run: " + e.getMessage());
        } finally {
            out.toFile().delete();
            err.toFile().delete();
        }
    }

    private List<String> command(List<String> arguments, Duration time) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SHELL)) {
            command.addAll(List.of(SHELL.toString(), "-c", WITH_LIMITS, Long.toString(time.toSeconds() + 1)));
        }
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    private static int exitCode(Process process, Duration time) throws IOException {
        try {
            process.getOutputStream().close();
            if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            throw new EngineException(Reason.TIMEOUT, "text recognition took longer than " + time.toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(Reason.TIMEOUT, "text recognition was interrupted");
        } finally {
            end(process);
        }
    }

    /** Being killed takes the system a moment: the next page does not begin beside a process that is still ending. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String complaint(Path err) throws IOException {
        try (Stream<String> lines = Files.lines(err, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank())
                    .findFirst()
                    .map(line -> ": " + line.substring(0, Math.min(line.length(), LONGEST_COMPLAINT)))
                    .orElse("");
        }
    }
}
