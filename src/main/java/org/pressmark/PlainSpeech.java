package org.pressmark;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.pressmark.job.Progress;

/** Speaks to a person. */
final class PlainSpeech implements Speech {

    /** How much is told. */
    enum Loudness {
        /** What went wrong. */
        QUIET,
        /** How the run gets on, and how it ended. */
        NORMAL,
        /** Each file besides. */
        VERBOSE
    }

    private final PrintWriter err;
    private final Terminal terminal;
    private final Loudness loudness;
    private final ProgressLine progress;

    PlainSpeech(PrintWriter err, Terminal terminal, Loudness loudness) {
        this.err = err;
        this.terminal = terminal;
        this.loudness = loudness;
        this.progress =
                loudness == Loudness.VERBOSE ? ProgressLine.namingFiles(err, terminal) : ProgressLine.on(err, terminal);
    }

    @Override
    public Progress progress() {
        return loudness == Loudness.QUIET ? Progress.SILENT : progress;
    }

    @Override
    public void tell(String event, List<String> lines, Map<String, ?> facts) {
        if (loudness == Loudness.QUIET) {
            return;
        }
        close();
        lines.forEach(err::println);
        err.flush();
    }

    @Override
    public void complain(String sentence) {
        close();
        err.println(terminal.red("pressmark:") + " " + sentence);
        err.flush();
    }

    @Override
    public void close() {
        progress.close();
    }
}
