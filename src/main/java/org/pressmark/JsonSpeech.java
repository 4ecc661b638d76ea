package org.pressmark;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.pressmark.job.Progress;
import org.springframework.boot.json.JsonWriter;

/**
 * Speaks to a program: one JSON object on each line, with {@code time} (UTC), {@code level} (info, warn, error), {@code event}, mostly
 * {@code message}, and the facts of the event. Events: step, waiting, file read (verbose only), file refused, progress, and those that
 * the commands tell.
 */
final class JsonSpeech implements Speech, Progress {

    private static final JsonWriter<Map<String, Object>> JSON = JsonWriter.standard();

    /** Files between two events that say how far the run has come. */
    private static final int BETWEEN = 1_000;

    private final PrintWriter err;
    private final PlainSpeech.Loudness loudness;
    private final Clock clock;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile int total;

    JsonSpeech(PrintWriter err, PlainSpeech.Loudness loudness, Clock clock) {
        this.err = err;
        this.loudness = loudness;
        this.clock = clock;
    }

    @Override
    public Progress progress() {
        return this;
    }

    @Override
    public void tell(String event, List<String> lines, Map<String, ?> facts) {
        var told = new LinkedHashMap<String, Object>();
        told.put("message", String.join(" ", lines));
        told.putAll(facts);
        write("info", event, told);
    }

    @Override
    public void complain(String sentence) {
        write("error", "trouble", Map.of("message", sentence));
    }

    @Override
    public void step(String name) {
        write("info", "step", Map.of("step", name));
    }

    @Override
    public void waiting(int files) {
        total = files;
        write("info", "waiting", Map.of("files", files));
    }

    @Override
    public void settled(SourceFile file, Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(
                why -> write("warn", "file refused", facts(file, why)),
                () -> write("debug", "file read", Map.of("path", Printable.name(file.path()))));
        refusal.ifPresent(why -> refused.incrementAndGet());
        int settled = done.incrementAndGet();
        if (settled % BETWEEN == 0) {
            write("info", "progress", Map.of("files", settled, "of", total, "refused", refused.get()));
        }
    }

    private static Map<String, Object> facts(SourceFile file, Refusal why) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("message", why.reason().advice());
        facts.put("path", Printable.name(file.path()));
        facts.put("reason", why.reason().name());
        facts.put("detail", why.detail());
        return facts;
    }

    private void write(String level, String event, Map<String, ?> facts) {
        if (!isWanted(level)) {
            return;
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("time", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
        object.put("level", level);
        object.put("event", event);
        object.putAll(facts);
        String line = JSON.writeToString(object);
        synchronized (this) {
            err.println(line);
            err.flush();
        }
    }

    private boolean isWanted(String level) {
        return switch (loudness) {
            case QUIET -> level.equals("error");
            case NORMAL -> !level.equals("debug");
            case VERBOSE -> true;
        };
    }

    @Override
    public void close() {}
}
