package org.pressmark.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a gold list of JSON lines, one object for each clipping, with the keys of the project's gold format: {@code file}, {@code n},
 * the fields, {@code partial} and the traits. A key that is absent or null is not scored.
 */
final class GoldLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GoldLines() {}

    static List<GoldClipping> read(Path file) {
        var clippings = new ArrayList<GoldClipping>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                number++;
                if (!line.isBlank()) {
                    clippings.add(clipping(MAPPER.readValue(line, Map.class)));
                }
            }
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw new EvaluationException(
                    "Line " + number + " of the gold list " + file + " is not a gold clipping in JSON: "
                            + firstLine(wrong.getMessage()),
                    wrong);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new EvaluationException("The gold list " + file + " is not text in UTF-8.", unreadable);
        }
        return clippings;
    }

    private static GoldClipping clipping(Map<?, ?> object) {
        var values = new EnumMap<ScoredField, String>(ScoredField.class);
        var lists = new EnumMap<ScoredField, List<String>>(ScoredField.class);
        for (ScoredField field : ScoredField.values()) {
            Object gold = object.get(field.goldKey());
            if (gold != null && field.isList()) {
                lists.put(field, strings(gold));
            } else if (gold != null) {
                values.put(field, String.valueOf(gold));
            }
        }
        var incomplete = EnumSet.noneOf(ScoredField.class);
        strings(object.get("partial")).forEach(key -> incomplete.addAll(ScoredField.named(key)));
        return new GoldClipping(file(object), number(object), values, lists, incomplete, traits(object));
    }

    private static String file(Map<?, ?> object) {
        if (object.get("file") instanceof String file) {
            return file;
        }
        throw new IllegalArgumentException("the key \"file\" is missing");
    }

    private static int number(Map<?, ?> object) {
        return object.get("n") instanceof Number number ? number.intValue() : 1;
    }

    private static Map<Trait, String> traits(Map<?, ?> object) {
        var traits = new EnumMap<Trait, String>(Trait.class);
        for (Trait trait : Trait.values()) {
            Object value = object.get(trait.key());
            if (value != null) {
                traits.put(trait, String.valueOf(value));
            }
        }
        return traits;
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
