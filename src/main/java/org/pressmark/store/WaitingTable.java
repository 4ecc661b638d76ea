package org.pressmark.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which files wait to be read, how often reading them was begun, and why those wait again that were read before. */
public final class WaitingTable {

    private final JdbcTemplate jdbc;

    WaitingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of files that wait to be read. */
    public int count() {
        return Optional.ofNullable(
                        jdbc.queryForObject("SELECT COUNT(*) FROM source_file WHERE waiting = TRUE", Integer.class))
                .orElseThrow();
    }

    /**
     * The numbers of every {@code step}-th file that waits and was never tried and of the last one, in order: the borders of
     * partitions.
     */
    public List<Long> borders(int step) {
        var borders = new ArrayList<Long>();
        Optional<Long> next = border(-1, step);
        while (next.isPresent()) {
            borders.add(next.get());
            next = border(next.get(), step);
        }
        Long last = jdbc.queryForObject(
                "SELECT MAX(file_id) FROM source_file WHERE waiting = TRUE AND tries = 0", Long.class);
        if (last != null && (borders.isEmpty() || borders.get(borders.size() - 1) < last)) {
            borders.add(last);
        }
        return borders;
    }

    private Optional<Long> border(long after, int step) {
        return jdbc
                .queryForList(
                        "SELECT file_id FROM source_file WHERE waiting = TRUE AND tries = 0 AND file_id > ? ORDER BY file_id LIMIT 1 OFFSET ?",
                        Long.class,
                        after,
                        step - 1)
                .stream()
                .findFirst();
    }

    /** Up to {@code limit} files that wait and were never tried, numbered above {@code after} and up to {@code last}, by number. */
    public List<KnownFile> between(long after, long last, int limit) {
        return jdbc.query(
                FileTable.KNOWN
                        + "WHERE waiting = TRUE AND tries = 0 AND file_id > ? AND file_id <= ? ORDER BY file_id LIMIT ?",
                FileTable::known,
                after,
                last,
                limit);
    }

    /** Up to {@code limit} files that wait although reading them was begun before, numbered above {@code after}, by number. */
    public List<KnownFile> suspects(long after, int limit) {
        return jdbc.query(
                FileTable.KNOWN + "WHERE waiting = TRUE AND tries > 0 AND file_id > ? ORDER BY file_id LIMIT ?",
                FileTable::known,
                after,
                limit);
    }

    /**
     * Notes that reading some files begins, and since which start of the machine it runs (empty if that is not known);
     * {@link FileTable#settle} notes that it has ended.
     */
    public void countTries(Collection<Long> ids, String start) {
        var values = new ArrayList<Object>(List.of(start));
        values.addAll(ids);
        jdbc.update(
                "UPDATE source_file SET tries = tries + 1, begun_under = ? WHERE file_id IN (" + Sql.marks(ids.size())
                        + ")",
                values.toArray());
    }

    /**
     * Of the tries that a dead run left unfinished, counts those as outages that were begun before the machine's last start; none if
     * that is not known.
     */
    public void countOutages(String start) {
        if (!start.isEmpty()) {
            jdbc.update(
                    "UPDATE source_file SET outages = outages + 1 WHERE begun_under <> '' AND begun_under <> ?", start);
        }
        jdbc.update("UPDATE source_file SET begun_under = '' WHERE begun_under <> ''");
    }

    /** Takes tries back that ended in an orderly way, though without a result. */
    public void takeTriesBack(Collection<Long> ids) {
        for (long id : ids) {
            jdbc.update(
                    "UPDATE source_file SET tries = tries - 1, begun_under = '' WHERE file_id = ? AND tries > 0", id);
        }
    }

    /**
     * Lets every document wait again that was catalogued or refused under other rules than {@code rules}: newer ones may find more in
     * the one and be able to read the other.
     *
     * @return how many
     */
    public int awaitRules(String rules) {
        return jdbc.update(
                "UPDATE source_file SET waiting = TRUE WHERE alive = TRUE AND rules <> ? AND waiting = FALSE AND sha256 <> ''"
                        + " AND (verdict = 'REFUSED' OR verdict = 'CATALOGUED' AND clippings > 0)",
                rules);
    }

    /** Lets every file wait again that was refused because it exceeded a limit. Returns how many. */
    public int awaitLimits() {
        return jdbc.update(
                "UPDATE source_file SET waiting = TRUE WHERE alive = TRUE AND waiting = FALSE AND sha256 <> ''"
                        + " AND reason IN ('TOO_LARGE', 'TIMEOUT', 'OUT_OF_MEMORY')");
    }

    /** Lets files in which no text was found wait again; gives back how many. */
    public int awaitScans() {
        return jdbc.update("UPDATE source_file SET waiting = TRUE WHERE alive = TRUE AND verdict = 'REFUSED'"
                + " AND reason = 'NO_TEXT' AND waiting = FALSE");
    }

    /** Lets the file of a clipping wait again, so that a decision about it is carried out. */
    public void awaitDecision(String clippingId) {
        jdbc.update(
                "UPDATE source_file SET waiting = TRUE WHERE alive = TRUE AND file_id IN"
                        + " (SELECT file_id FROM clipping WHERE clipping_id = ?)",
                clippingId);
    }
}
