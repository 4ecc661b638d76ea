package org.pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pressmark.job.Settings;

/** Looks at the folders of a run before any work is done. */
final class Folders {

    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST_SPACE = 16 * MEGABYTE;

    private Folders() {}

    /** Refuses an input that cannot be read and an output that cannot be written; makes output and work folders. */
    static void prepare(Settings settings) {
        checkInput(settings);
        Path input = settings.input().toAbsolutePath().normalize();
        if (settings.output().toAbsolutePath().normalize().equals(input)) {
            throw new Refused(
                    ExitCode.USAGE,
                    "Input and output are the same folder, " + input + ". Name another one with --output.");
        }
        makeWritable(settings.output(), "output");
        makeWritable(settings.work(), "work");
    }

    private static void checkInput(Settings settings) {
        Path input = settings.input();
        if (!Files.exists(input)) {
            throw new Refused(
                    ExitCode.NOTHING_TO_READ,
                    "There is no folder " + input + ". Put the clippings there, or name their folder with --input.");
        }
        if (!Files.isDirectory(input)) {
            throw new Refused(ExitCode.USAGE, "The input, " + input + ", is a file. Name the folder that it lies in.");
        }
        if (!Files.isReadable(input) || !Files.isExecutable(input)) {
            throw new Refused(
                    ExitCode.NOTHING_TO_READ,
                    "The system does not let Pressmark read " + input + ". Grant the right to read it.");
        }
    }

    private static void makeWritable(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, ".probe", "");
            Files.delete(probe);
            requireSpace(folder, name);
        } catch (IOException refused) {
            throw new Refused(
                    ExitCode.OUTPUT,
                    "The " + name + " folder " + folder + " cannot be written ("
                            + refused.getClass().getSimpleName()
                            + "). Grant the right to write there, free some space, or name another folder with --output.");
        }
    }

    /** A database that finds the disk full in the midst of a run has to be mended; so none is opened on a disk that is full already. */
    private static void requireSpace(Path folder, String name) throws IOException {
        long left = Files.getFileStore(folder).getUsableSpace();
        if (left < LEAST_SPACE) {
            throw new Refused(
                    ExitCode.OUTPUT,
                    "The disk of the " + name + " folder " + folder + " is full: " + left / MEGABYTE
                            + " MB are free, and at least " + LEAST_SPACE / MEGABYTE
                            + " MB are needed. Free some space, or name another folder with --output.");
        }
    }
}
