package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as we write it: keys in the order given, two spaces, line feeds on every system. */
final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    private Json() {}

    /** The object as text that ends with a line feed. */
    static String text(Map<String, ?> object) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    /**
     * Reads a whole file.
     *
     * @throws IOException if it is not JSON; the message says where
     */
    static Map<?, ?> read(Path file) throws IOException {
        try {
            return MAPPER.readValue(file.toFile(), Map.class);
        } catch (JacksonException notJson) {
            throw new IOException(file + " is not whole: " + notJson.getMessage(), notJson);
        }
    }
}
