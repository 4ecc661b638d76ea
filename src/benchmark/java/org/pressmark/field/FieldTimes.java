package org.pressmark.field;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.clipping.Clipping;

/**
 * Where the processor time of an entry goes. What the fields share is asked for first and counted under its own name, so that it is not charged
 * to the field that happens to ask for it. Lives in this package because fields are nobody else's business.
 */
public final class FieldTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Fields fields = Fields.load(Clock.systemUTC());
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** Forgets what was measured. */
    public void reset() {
        nanos.clear();
    }

    /** Makes the entry of a clipping piece by piece and adds up the processor time of each. */
    public void measure(Clipping clipping) {
        var made = new ArrayList<Worksheet>();
        time("layout and language", () -> made.add(fields.worksheetOf(clipping)));
        Worksheet sheet = made.get(0);
        time("names", sheet::names);
        time("cast", sheet::cast);
        time("subject words", sheet::subjectCues);
        for (Field field : fields.all()) {
            time(field.column().name().toLowerCase(Locale.ROOT), () -> field.findIn(sheet));
        }
    }

    /** Milliseconds of processor time by piece, the most costly one first. */
    public Map<String, Double> millis() {
        var millis = new LinkedHashMap<String, Double>();
        List<Map.Entry<String, Long>> sorted = nanos.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        sorted.forEach(piece -> millis.put(piece.getKey(), piece.getValue() / 1e6));
        return millis;
    }

    private void time(String piece, Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanos.merge(piece, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
    }
}
