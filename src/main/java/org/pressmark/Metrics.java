package org.pressmark;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.job.RunOutcome;

/**
 * The figures of one run: those that Spring Batch measures of its steps and chunks ({@code spring_batch_*}), and what the run met
 * ({@code pressmark_*}).
 */
final class Metrics {

    /** The time of the last run that ended well, in seconds since 1970; a failed run hands it on. */
    static final String LAST_SUCCESS = "pressmark_last_success_timestamp_seconds";

    private static final double MILLIS = 1_000.0;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final Clock clock;
    private final long begun;

    Metrics(Clock clock) {
        this.clock = clock;
        this.begun = clock.millis();
        registry.config().meterFilter(withoutRanges());
        observations
                .observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(registry, IgnoredMeters.LONG_TASK_TIMER));
    }

    /** Where Spring Batch notes what it measures. */
    ObservationRegistry observations() {
        return observations;
    }

    /**
     * The name of a partition is its range of files, {@code files:partition...}: all of them make one series. The Java class of a step
     * says nothing to who reads the figures.
     */
    private static MeterFilter withoutRanges() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.replaceTags(id.getTags().stream()
                        .filter(tag -> !tag.getKey().endsWith(".type"))
                        .map(tag -> Tag.of(tag.getKey(), tag.getValue().replaceFirst(":.*", "")))
                        .toList());
            }
        };
    }

    /** Notes what a run that came to its end met; {@code outcome} holds no report if it did not. */
    void note(RunOutcome outcome) {
        Map<String, Object> report = outcome.report();
        if (report.isEmpty()) {
            return;
        }
        gauge("pressmark.files.found", "Files in the input folder", report.get("found"));
        gauge("pressmark.clippings", "Clippings in the catalogue", report.get("clippings"));
        gauge(
                "pressmark.clippings.to.review",
                "Clippings that a person should look at",
                report.get("clippings_to_review"));
        gauge("pressmark.files.refused.now", "Files that this run refused", report.get("refused_in_this_run"));
        each("pressmark.files.changes", "Files that differ from the run before", "change", report.get("changes"));
        each("pressmark.files", "Files in the input folder by verdict", "verdict", report.get("files"));
        each("pressmark.files.formats", "Files that were read, by media type", "format", report.get("formats"));
        refusals(report.get("refused_files"));
    }

    /**
     * The text exposition of all figures.
     *
     * @param code how the process ends
     * @param lastSuccess when a run ended well before; absent if none has
     */
    String text(ExitCode code, OptionalDouble lastSuccess) {
        boolean well = code == ExitCode.WELL || code == ExitCode.REFUSED_FILES;
        double now = clock.millis() / MILLIS;
        gauge("pressmark.exit.code", "The exit code of the run", code.code());
        gauge("pressmark.success", "1 if the catalogue is up to date, 0 if the run failed", well ? 1 : 0);
        gauge("pressmark.finished.timestamp.seconds", "When the run ended, since 1970", now);
        gauge("pressmark.duration.seconds", "How long the run took", now - begun / MILLIS);
        if (well || lastSuccess.isPresent()) {
            double when = well ? now : lastSuccess.getAsDouble();
            gauge("pressmark.last.success.timestamp.seconds", "When a run last ended well, since 1970", when);
        }
        return registry.scrape();
    }

    private void refusals(@Nullable Object refusedFiles) {
        if (!(refusedFiles instanceof List<?> files)) {
            return;
        }
        var byReason = new TreeMap<String, Integer>();
        for (Object file : files) {
            if (file instanceof Map<?, ?> facts) {
                byReason.merge(String.valueOf(facts.get("reason")), 1, Integer::sum);
            }
        }
        each("pressmark.files.refused", "Files that stand refused, by reason", "reason", byReason);
    }

    private void each(String name, String description, String tag, @Nullable Object values) {
        if (values instanceof Map<?, ?> numbers) {
            numbers.forEach((key, value) -> gauge(name, description, value, Tag.of(tag, String.valueOf(key))));
        }
    }

    private void gauge(String name, String description, @Nullable Object value, Tag... tags) {
        if (value instanceof Number number) {
            double figure = number.doubleValue();
            Gauge.builder(name, () -> figure)
                    .description(description)
                    .tags(List.of(tags))
                    .strongReference(true)
                    .register(registry);
        }
    }
}
