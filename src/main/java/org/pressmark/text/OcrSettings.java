package org.pressmark.text;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether and how text is recognised in pictures of pages.
 *
 * @param mode whether it is
 * @param languages the languages to expect, by tesseract's names such as {@code eng}; those of {@code eng, fra, deu} that are
 *     installed if empty
 * @param pageTime longest time that one page may take; a file is given this for each of its pages, besides its own time limit
 * @param pages most pages that are recognised in one file
 */
public record OcrSettings(Mode mode, List<String> languages, Duration pageTime, int pages) {

    /** Whether text is recognised. */
    public enum Mode {
        /** Where a page has no text of its own and an engine is there. */
        AUTO,
        /** Never: a scan is refused. */
        OFF,
        /** As {@link #AUTO}, but without an engine the run does not begin. */
        ON
    }

    /** No text recognition. */
    public static final OcrSettings NONE = new OcrSettings(Mode.OFF, List.of(), Duration.ofMinutes(1), 1);

    /** They go into a command line. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    public OcrSettings {
        languages = List.copyOf(languages);
        for (String language : languages) {
            if (!LANGUAGE.matcher(language).matches()) {
                throw new IllegalArgumentException("not a language of tesseract: " + language);
            }
        }
        if (pageTime.toMillis() < 1 || pages < 1) {
            throw new IllegalArgumentException("the limits of text recognition must be positive");
        }
    }

    /** How a child is told; {@link #of} reads it. */
    List<String> asArguments() {
        return List.of(
                mode.name(), String.join("+", languages), Long.toString(pageTime.toMillis()), Integer.toString(pages));
    }

    /** The settings that {@link #asArguments} wrote. */
    static OcrSettings of(List<String> arguments) {
        String languages = arguments.get(1);
        return new OcrSettings(
                Mode.valueOf(arguments.get(0)),
                languages.isEmpty() ? List.of() : List.of(languages.split("\\+")),
                Duration.ofMillis(Long.parseLong(arguments.get(2))),
                Integer.parseInt(arguments.get(3)));
    }
}
