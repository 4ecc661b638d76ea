package org.pressmark.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The gold clippings by file, those of a file in their order.
 *
 * @param files by file name
 */
record Gold(Map<String, List<GoldClipping>> files) {

    /**
     * Reads a gold list: a CSV or TSV file as a catalogue has it, corrected by a person, or JSON lines.
     *
     * @throws EvaluationException if there is none
     */
    static Gold read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new EvaluationException("There is no gold list " + file + ".");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        List<GoldClipping> clippings =
                name.endsWith(".csv") || name.endsWith(".tsv") ? GoldTable.read(file) : GoldLines.read(file);
        if (clippings.isEmpty()) {
            throw new EvaluationException("The gold list " + file + " is empty.");
        }
        var files = new TreeMap<String, List<GoldClipping>>();
        for (GoldClipping clipping : clippings) {
            files.computeIfAbsent(clipping.file(), key -> new ArrayList<>()).add(clipping);
        }
        files.values().forEach(inFile -> inFile.sort(Comparator.comparingInt(GoldClipping::number)));
        return new Gold(files);
    }

    /** The number of clippings. */
    int size() {
        return files.values().stream().mapToInt(List::size).sum();
    }
}
