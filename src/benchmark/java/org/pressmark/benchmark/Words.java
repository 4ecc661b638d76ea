package org.pressmark.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The word lists, sentences and headlines that invented clippings are made of. */
final class Words {

    private final Map<String, List<String>> byKind = new HashMap<>();

    Words() {
        for (String row : lines("words.tsv")) {
            List<String> cells = List.of(row.split("\t"));
            byKind.put(cells.get(0), cells.subList(1, cells.size()));
        }
        byKind.put("sentence", lines("sentences.txt"));
        byKind.put("headline", lines("headlines.txt"));
    }

    /** One of the words of a kind. */
    String any(String kind, Random random) {
        List<String> words = byKind.getOrDefault(kind, List.of());
        if (words.isEmpty()) {
            throw new IllegalArgumentException("words.tsv has no words of the kind " + kind);
        }
        return words.get(random.nextInt(words.size()));
    }

    /** The bytes of a file that lies beside this class. */
    static InputStream open(String name) {
        InputStream in = Words.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("src/benchmark/resources lacks " + name);
        }
        return in;
    }

    private static List<String> lines(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }
}
