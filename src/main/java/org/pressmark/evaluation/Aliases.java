package org.pressmark.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Other forms of one name that count as that name, from a table among the resources: form, tab, name, both folded; {@code #} before a
 * comment.
 */
final class Aliases {

    private final Map<String, String> names;

    private Aliases(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The table {@code resource}, which lies beside this class. */
    static Aliases read(String resource) {
        try (InputStream in = Aliases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the table " + resource + " is missing beside " + Aliases.class.getName());
            }
            var names = new LinkedHashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> names.put(cells[0].strip(), cells.length > 1 ? cells[1].strip() : ""));
            return new Aliases(names);
        } catch (IOException broken) {
            throw new UncheckedIOException("the table " + resource + " cannot be read", broken);
        }
    }

    /** The name that {@code form} stands for; the form itself if the table does not know it. */
    String nameOf(String form) {
        return names.getOrDefault(form, form);
    }

    /** The forms that the table knows. */
    Set<String> forms() {
        return names.keySet();
    }
}
