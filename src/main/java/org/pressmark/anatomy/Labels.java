package org.pressmark.anatomy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Table;

/** Reads lines such as {@code Source: The Gazette} and {@code Titre: ...} in the block of facts above an article. */
public final class Labels {

    /**
     * A labelled fact.
     *
     * @param label name of a {@link Statement.Label}, or {@code DISREGARD}
     * @param value what stands after the colon
     */
    public record Fact(String label, Passage value) {

        public boolean is(Statement.Label wanted) {
            return label.equals(wanted.name());
        }
    }

    private static final Pattern FORM =
            Pattern.compile("^[*•\\s]{0,4}(?<key>\\p{L}[\\p{L} .-]{0,28}?)(?:\\s?:\\s{0,8}|(?<=\\p{Lu}{4})=)(?=\\S)");

    private static final Pattern NEXT = Pattern.compile("[\\s|;,]{1,3}(?<key>\\p{Lu}\\p{L}{2,14})\\s?:\\s");

    private final Map<String, String> labels;

    private Labels(Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    static Labels load() {
        var labels = new HashMap<String, String>();
        for (Table.Row row : Table.read(Labels.class, "labels.tsv")) {
            row.list("words").forEach(word -> labels.put(word.toLowerCase(Locale.ROOT), row.cell("label")));
        }
        return new Labels(labels);
    }

    /** The fact that a line states. */
    public Optional<Fact> in(String text, Passage line) {
        Matcher form = FORM.matcher(line.printed());
        if (!form.find()) {
            return Optional.empty();
        }
        String label =
                labels.getOrDefault(form.group("key").toLowerCase(Locale.ROOT).strip(), "");
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(
                        label, Passage.of(text, line.start() + form.end(), endOfValue(text, line, form.end()))));
    }

    /** Another label may stand on the same line: {@code Source: The Gazette Published: 2013-4-13}. */
    private int endOfValue(String text, Passage line, int from) {
        Matcher next = NEXT.matcher(line.printed());
        int at = from;
        while (next.find(at)) {
            if (next.start() > from && labels.containsKey(next.group("key").toLowerCase(Locale.ROOT))) {
                return line.start() + next.start();
            }
            at = next.start() + 1;
        }
        return line.end();
    }
}
