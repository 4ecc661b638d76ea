package org.pressmark;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say how much is told, and in which form. */
final class SpeechOptions {

    /** The forms of what is told. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell only what goes wrong.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Name each file when it is read or refused, and keep more in the log.")
    private boolean verbose;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text for people; json writes one JSON object a line, on the error stream and in the log (default: text).")
    private Format format = Format.TEXT;

    /**
     * The speech that is wanted.
     *
     * @throws Refused if it is to be quiet and verbose at once
     */
    Speech on(PrintWriter err) {
        if (quiet && verbose) {
            throw new Refused(ExitCode.USAGE, "--quiet and --verbose cannot both be given; leave one of them out.");
        }
        return speech(err);
    }

    /** Speaks also if the options contradict each other. */
    Speech speech(PrintWriter err) {
        return switch (format) {
            case TEXT -> new PlainSpeech(err, Terminal.ofErrors(), loudness());
            case JSON -> new JsonSpeech(err, loudness(), Clock.systemUTC());
        };
    }

    /** What the log is to keep and in which form, as Spring takes it. */
    List<String> asProperties() {
        var properties = new ArrayList<String>();
        if (verbose) {
            properties.add("--logging.level.org.pressmark=DEBUG");
        }
        if (format == Format.JSON) {
            properties.add("--logging.structured.format.file=logstash");
        }
        return properties;
    }

    private PlainSpeech.Loudness loudness() {
        if (quiet) {
            return PlainSpeech.Loudness.QUIET;
        }
        return verbose ? PlainSpeech.Loudness.VERBOSE : PlainSpeech.Loudness.NORMAL;
    }
}
