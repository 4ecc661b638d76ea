package org.pressmark.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What gold clippings can be told apart by, so that each kind gets figures of its own. */
public enum Trait {
    /** How the file is written: txt/utf8, pdf. */
    FORMAT,
    /** How the clipping is laid out: article, factiva. */
    LAYOUT,
    /** The language of the clipping. */
    LANGUAGE,
    /** Whether a person annotated it. */
    HAND,
    /** Where the text is from. */
    SOURCE;

    /** The trait's name in gold lists and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The trait of that name. */
    public static Optional<Trait> named(String key) {
        return Arrays.stream(values()).filter(trait -> trait.key().equals(key)).findFirst();
    }

    /** The names of all traits. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Trait::key).toList();
    }
}
