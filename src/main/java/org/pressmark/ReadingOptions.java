package org.pressmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that are settings as well: they say the same as {@code pressmark.threads} and its like, and come before them. */
final class ReadingOptions {

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Files that are read at once (default: as many as the machine has processors).")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--ocr",
            paramLabel = "MODE",
            description =
                    "Recognise the text of scans: auto, off, or on (default: auto, where a program for it is found).")
    private Optional<String> ocr = Optional.empty();

    @Option(
            names = "--export",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "Write the catalogue for others as well, into export/: dublin-core, schema-org, ninjs, marcxml (default: none).")
    private List<String> export = List.of();

    /** The settings that were given, as Spring takes them. */
    List<String> asProperties() {
        var properties = new ArrayList<>(folders.asProperties());
        threads.ifPresent(number -> properties.add("--pressmark.threads=" + number));
        ocr.ifPresent(mode -> properties.add("--pressmark.ocr=" + mode));
        if (!export.isEmpty()) {
            properties.add("--pressmark.export=" + String.join(",", export));
        }
        return properties;
    }
}
