package org.pressmark.clipping;

import java.util.List;
import java.util.Objects;

/**
 * One value of one column with its evidence.
 *
 * @param value the normalised value, never empty
 * @param key what the value is known by across the archive: {@code geonames:2800866}, {@code medtop:20000418}, a folded name; empty
 *     for values that stand for themselves
 * @param note what else the clipping says of it: the role of a person, the country of a place; may be empty
 * @param passages where it was read, the deciding passage first; empty if it was not read from the text
 * @param rule the name of the rule that found it
 * @param confidence from 0 to 100: of a hundred findings marked 90, ninety are meant to be right
 * @param alternatives other values that were considered, the likelier first
 */
public record Finding(
        String value,
        String key,
        String note,
        List<Passage> passages,
        String rule,
        int confidence,
        List<String> alternatives) {

    public Finding {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a finding needs a value; rule " + rule);
        }
        Objects.requireNonNull(key);
        Objects.requireNonNull(note);
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a finding needs the rule that found it; value " + value);
        }
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence is 0 to 100, not " + confidence);
        }
        passages = List.copyOf(passages);
        alternatives = List.copyOf(alternatives);
    }

    /** A value read from one passage. */
    public static Finding read(String value, Passage passage, String rule, int confidence) {
        return new Finding(value, "", "", List.of(passage), rule, confidence, List.of());
    }

    /** A value that was not read from the text: stated by the file, counted, or derived. */
    public static Finding derived(String value, String rule, int confidence) {
        return new Finding(value, "", "", List.of(), rule, confidence, List.of());
    }

    /** The same finding, known across the archive by {@code key}. */
    public Finding withKey(String key) {
        return new Finding(value, key, note, passages, rule, confidence, alternatives);
    }

    /** The same finding with something more said of it. */
    public Finding withNote(String note) {
        return new Finding(value, key, note, passages, rule, confidence, alternatives);
    }

    /** The same finding with the values that were considered besides. */
    public Finding withAlternatives(List<String> alternatives) {
        return new Finding(value, key, note, passages, rule, confidence, alternatives);
    }

    /** The same finding under another value: the heading that the archive gives it. */
    public Finding withValue(String value) {
        return new Finding(value, key, note, passages, rule, confidence, alternatives);
    }

    /** The characters that it was read from, empty if it was not read from the text. */
    public String printed() {
        return passages.isEmpty() ? "" : passages.get(0).printed();
    }
}
