package org.pressmark.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Text;

/** The cases: {@code <layout>-NN.txt} with what is expected of it in {@code <layout>-NN.tsv}. */
final class Cases {

    /**
     * One line of an expectation.
     *
     * @param clipping number of the clipping
     * @param what a label that is stated, or {@code starts}, {@code ends}, {@code holds}, {@code lacks}, {@code doubt}
     * @param value the value expected
     */
    record Expectation(int clipping, String what, String value) {}

    private Cases() {}

    /** The names of all cases. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a case; form feeds end its pages as they do in the text room. */
    static Text text(String name) {
        String raw = read(name + ".txt");
        var marks = new ArrayList<Mark>();
        var characters = new StringBuilder();
        if (raw.indexOf('\f') < 0) {
            return Text.plain(raw, "UTF-8");
        }
        for (String page : raw.split("\f")) {
            int start = characters.length();
            characters.append(page);
            marks.add(new Mark(Mark.Kind.PAGE, start, characters.length()));
        }
        return new Text(characters.toString(), "text/plain", "UTF-8", marks, List.of());
    }

    /** How many clippings a case holds. */
    static int clippings(String name) {
        return lines(name)
                .filter(row -> row[0].equals("clippings"))
                .mapToInt(row -> Integer.parseInt(row[1]))
                .sum();
    }

    static List<Expectation> expectations(String name) {
        return lines(name)
                .filter(row -> !row[0].equals("clippings"))
                .map(row -> new Expectation(Integer.parseInt(row[0]), row[1], row[2].replace("\\n", "\n")))
                .toList();
    }

    private static Stream<String[]> lines(String name) {
        return read(name + ".tsv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"));
    }

    private static String read(String file) {
        try {
            return Files.readString(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Cases.class.getResource("single-01.txt"))
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
