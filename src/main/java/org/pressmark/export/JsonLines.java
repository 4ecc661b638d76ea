package org.pressmark.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Card;
import tools.jackson.databind.json.JsonMapper;

/** Files with one JSON object in each line (jsonlines.org), in UTF-8. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLines() {}

    /** Writes a line for each clipping. */
    static void write(Contents contents, Path file, Function<Record, Map<String, Object>> object) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer lines = Files.newBufferedWriter(file);
                var cards = contents.cards()) {
            for (Iterator<Card> rest = cards.iterator(); rest.hasNext(); ) {
                lines.write(JSON.writeValueAsString(object.apply(new Record(rest.next()))) + "\n");
            }
        }
    }

    /** Adds what is not empty. */
    static void put(Map<String, Object> object, String key, Object value) {
        boolean empty = value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> values && values.isEmpty();
        if (!empty) {
            object.put(key, value);
        }
    }
}
