package org.pressmark.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Run;
import org.springframework.jdbc.core.JdbcTemplate;

/** The runs so far, and whether the printed catalogue is behind the store. */
public final class RunTable {

    private static final String UNPRINTED = "unprinted";
    private static final String LIMITS = "limits";
    private static final String NEWS = "run with news";

    private final JdbcTemplate jdbc;

    RunTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The run that was begun and not finished. */
    public Optional<Integer> unfinished() {
        return Optional.ofNullable(
                jdbc.queryForObject("SELECT MAX(run_no) FROM run WHERE finished IS NULL", Integer.class));
    }

    /** Begins a run and returns its number. */
    public int begin(Instant now) {
        Integer last = jdbc.queryForObject("SELECT MAX(run_no) FROM run", Integer.class);
        int number = last == null ? 1 : last + 1;
        jdbc.update("INSERT INTO run (run_no, started) VALUES (?, ?)", number, Timestamp.from(now));
        return number;
    }

    /** Keeps what a run met in the folder. */
    public void tally(int run, Run.Tally tally) {
        jdbc.update(
                "UPDATE run SET found = ?, added = ?, changed = ?, moved = ?, removed = ?, unchanged = ? WHERE run_no = ?",
                tally.found(),
                tally.added(),
                tally.changed(),
                tally.moved(),
                tally.removed(),
                tally.unchanged(),
                run);
    }

    /** Ends a run. */
    public void finish(int run, Instant now, int refused) {
        jdbc.update("UPDATE run SET finished = ?, refused = ? WHERE run_no = ?", Timestamp.from(now), refused, run);
    }

    /** The finished runs, the first one first. */
    public List<Run> finished() {
        return jdbc.query(
                "SELECT * FROM run WHERE finished IS NOT NULL ORDER BY run_no",
                (row, number) -> new Run(
                        row.getInt("run_no"),
                        row.getTimestamp("started").toInstant(),
                        row.getTimestamp("finished").toInstant(),
                        new Run.Tally(
                                row.getInt("found"),
                                row.getInt("added"),
                                row.getInt("changed"),
                                row.getInt("moved"),
                                row.getInt("removed"),
                                row.getInt("unchanged")),
                        row.getInt("refused")));
    }

    /** Notes that the store holds something that the printed catalogue lacks. */
    public void markUnprinted() {
        write(UNPRINTED, "yes");
    }

    /** Notes that a run met something new. */
    public void noteNews(int run) {
        write(NEWS, String.valueOf(run));
    }

    /** The last run that met something new, 0 if none did. */
    public int lastWithNews() {
        return read(NEWS).map(Integer::valueOf).orElse(0);
    }

    /** Notes that the catalogue was printed from the store as it is. */
    public void markPrinted() {
        write(UNPRINTED, "no");
    }

    /** Keeps the limits that documents are held to. Returns whether they differ from those that were kept before. */
    public boolean changeLimits(String limits) {
        boolean differ = !read(LIMITS).orElse(limits).equals(limits);
        write(LIMITS, limits);
        return differ;
    }

    /** Whether the printed catalogue is behind the store, or was never printed. */
    public boolean isUnprinted() {
        return !read(UNPRINTED).orElse("yes").equals("no");
    }

    /** Notes by what means scans are read, and tells whether they are others than before. */
    public boolean noteScanReading(String means) {
        boolean changed = !read("scans").equals(Optional.of(means));
        write("scans", means);
        return changed;
    }

    private Optional<String> read(String item) {
        return jdbc.queryForList("SELECT entry FROM ledger WHERE item = ?", String.class, item).stream()
                .findFirst();
    }

    private void write(String item, String entry) {
        if (jdbc.update("UPDATE ledger SET entry = ? WHERE item = ? AND entry <> ?", entry, item, entry) == 0
                && read(item).isEmpty()) {
            jdbc.update("INSERT INTO ledger (item, entry) VALUES (?, ?)", item, entry);
        }
    }
}
