package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.evaluation.Evaluation;
import org.pressmark.text.TextReader;

/**
 * The whole job over each gold set, and no figure below its floor. Floors only go up: whoever makes a figure better raises it in {@code
 * floors.tsv}. The two sets that are not ours lie in the folder {@code pressmark.gold} (default: {@code ../shared/gold}) and are
 * skipped where it is missing; the own set always runs. The archive has scans, whose reading needs tesseract.
 */
class GoldTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/pressmark/evaluation");
    private static final Path SHARED = Path.of(System.getProperty("pressmark.gold", "../shared/gold"));

    @TempDir
    private Path output;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"archive, archive, gold.jsonl", "press, press, press-gold.jsonl"})
    void sharedSet(String set, String folder, String gold) throws IOException {
        boolean present = Files.isDirectory(SHARED);
        if (!present) {
            System.out.println("GoldTest skipped the set " + set + ": there is no folder " + SHARED);
        }
        assumeTrue(present, "no folder " + SHARED);
        assumeTrue(
                !set.equals("archive") || TextReader.canRecogniseText(),
                "the archive has scans, and there is no tesseract");
        staysAboveItsFloors(set, SHARED.resolve(folder), SHARED.resolve(gold));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource("own, own/clippings, own/gold.jsonl")
    void ownSet(String set, String folder, String gold) throws IOException {
        staysAboveItsFloors(set, RESOURCES.resolve(folder), RESOURCES.resolve(gold));
    }

    private void staysAboveItsFloors(String set, Path folder, Path gold) throws IOException {
        Invocation run = Invocation.run(folder, output);
        assertThat(run.exitCode()).as(run.err()).isIn(0, 8);
        Map<String, Double> figures = Evaluation.of(gold, output).figures();
        var below = new ArrayList<String>();
        for (Floor floor : floors(set)) {
            double figure = figures.getOrDefault(floor.field, 0.0);
            if (figure < floor.least) {
                below.add(
                        String.format(Locale.ROOT, "%s is %.2f, its floor is %.2f", floor.field, figure, floor.least));
            }
        }
        assertThat(below).as("figures of the set " + set).isEmpty();
        assertThat(rules()).as("rules without a sentence for the sheet Reasons").isSubsetOf(Invocation.sentences());
    }

    private Set<String> rules() throws IOException {
        return Invocation.rows(output.resolve("data/evidence.csv")).stream()
                .map(row -> row.getOrDefault("rule_id", ""))
                .collect(Collectors.toSet());
    }

    private record Floor(String field, double least) {}

    private static List<Floor> floors(String set) throws IOException {
        List<Floor> floors = Files.readAllLines(RESOURCES.resolve("floors.tsv"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(set + "\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Floor(cells[1], Double.parseDouble(cells[2])))
                .toList();
        assertThat(floors).as("floors of the set " + set).isNotEmpty();
        return floors;
    }
}
