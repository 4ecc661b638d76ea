package org.pressmark.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pressmark.text.PagesToRecognise;

/** Counts the pages that are recognised in a run, passes the count on, and keeps how long it took. Thread-safe. */
final class ScanTally implements PagesToRecognise {

    private final Progress progress;
    private final Clock clock;
    private int announced;
    private int recognised;
    private Instant begun = Instant.EPOCH;
    private Instant ended = Instant.EPOCH;

    ScanTally(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public synchronized void announced(int pages) {
        begun = announced == 0 ? clock.instant() : begun;
        announced += pages;
        progress.scanned(recognised, announced);
    }

    @Override
    public synchronized void recognised() {
        recognised++;
        ended = clock.instant();
        progress.scanned(recognised, announced);
    }

    /** How many pages were recognised, and the seconds from the first file that had one to the last page; empty if there were none. */
    synchronized Map<String, Object> report() {
        var report = new LinkedHashMap<String, Object>();
        if (recognised > 0) {
            double seconds = Math.max(0.001, Duration.between(begun, ended).toMillis() / 1000.0);
            report.put("pages", recognised);
            report.put("seconds", seconds);
            report.put("pages_per_minute", Math.round(recognised / seconds * 600) / 10.0);
        }
        return report;
    }
}
