package org.pressmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which folders are meant; as settings they are {@code pressmark.input} and {@code pressmark.output}. */
final class FolderOptions {

    @Option(
            names = {"-i", "--input"},
            paramLabel = "DIR",
            description = "Folder with the archive (default: input).")
    private Optional<Path> input = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the catalogue (default: output).")
    private Optional<Path> output = Optional.empty();

    /** The settings that were given, as Spring takes them. */
    List<String> asProperties() {
        var properties = new ArrayList<String>();
        input.ifPresent(folder -> properties.add("--pressmark.input=" + folder));
        output.ifPresent(folder -> properties.add("--pressmark.output=" + folder));
        return properties;
    }
}
