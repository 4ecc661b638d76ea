package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every file ever seen, what has become of it, and how it changed in the last run that noticed it. */
public final class FileTable {

    /** How a file differs from the run before. */
    public enum Change {
        ADDED,
        CHANGED,
        MOVED,
        REMOVED
    }

    static final String KNOWN = "SELECT file_id, path, sha256, size_bytes, copy_no, tries, outages FROM source_file ";

    /** Sets back what is known of tries to read a file. */
    static final String UNTRIED = "tries = 0, outages = 0, begun_under = ''";

    private final JdbcTemplate jdbc;

    FileTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The living files at some paths, by path. */
    public Map<String, KnownFile> at(Collection<String> paths) {
        var found = new HashMap<String, KnownFile>();
        if (!paths.isEmpty()) {
            jdbc.query(
                            KNOWN + "WHERE path IN (" + Sql.marks(paths.size()) + ") AND alive = TRUE",
                            FileTable::known,
                            paths.toArray())
                    .forEach(file -> found.put(file.source().path(), file));
        }
        return found;
    }

    /** Up to {@code limit} living files whose number is greater than {@code after}, by number. */
    public List<KnownFile> alive(long after, int limit) {
        return jdbc.query(
                KNOWN + "WHERE file_id > ? AND alive = TRUE ORDER BY file_id LIMIT ?", FileTable::known, after, limit);
    }

    /** Adds a document that waits to be read. */
    public long add(SourceFile source, int run) {
        jdbc.update(
                "INSERT INTO source_file (path, sha256, size_bytes, copy_no, alive, waiting, change_kind, change_run)"
                        + " VALUES (?, ?, ?, ?, TRUE, TRUE, 'ADDED', ?)",
                source.path(),
                source.sha256(),
                source.size(),
                nextCopy(source.sha256()),
                run);
        return Optional.ofNullable(jdbc.queryForObject(
                        "SELECT MAX(file_id) FROM source_file WHERE path = ? AND alive = TRUE",
                        Long.class,
                        source.path()))
                .orElseThrow();
    }

    /** Notes that a known path holds other bytes, which wait to be read. */
    public void change(long id, SourceFile source, int run) {
        jdbc.update(
                "UPDATE source_file SET sha256 = ?, size_bytes = ?, copy_no = ?, waiting = TRUE, " + UNTRIED
                        + ", change_kind ="
                        + " CASE WHEN change_run = ? AND change_kind = 'ADDED' THEN 'ADDED' ELSE 'CHANGED' END,"
                        + " change_run = ? WHERE file_id = ?",
                source.sha256(),
                source.size(),
                nextCopy(source.sha256()),
                run,
                run,
                id);
    }

    /** Notes that a file is no longer there; its clippings stay in the store. */
    public void remove(long id, int run) {
        jdbc.update(
                "UPDATE source_file SET alive = FALSE, waiting = FALSE, change_kind = 'REMOVED', change_run = ? WHERE file_id = ?",
                run,
                id);
    }

    /**
     * Pairs each file added in this run and not yet read with a dead file of the same bytes, which comes back to life under the new
     * path with all that was read from it.
     *
     * @return how many were paired
     */
    public int reviveMoved(int run) {
        List<KnownFile> added = jdbc.query(
                KNOWN
                        + "WHERE change_run = ? AND change_kind = 'ADDED' AND waiting = TRUE AND sha256 <> '' ORDER BY path",
                FileTable::known,
                run);
        int moved = 0;
        for (KnownFile file : added) {
            Optional<KnownFile> dead = deadWith(file.source().sha256());
            if (dead.isPresent()) {
                revive(dead.get(), file, run);
                moved++;
            }
        }
        return moved;
    }

    private Optional<KnownFile> deadWith(String sha256) {
        return jdbc
                .query(
                        KNOWN + "WHERE sha256 = ? AND alive = FALSE ORDER BY copy_no, file_id LIMIT 1",
                        FileTable::known,
                        sha256)
                .stream()
                .findFirst();
    }

    private void revive(KnownFile dead, KnownFile added, int run) {
        jdbc.update("DELETE FROM source_file WHERE file_id = ?", added.id());
        jdbc.update(
                "UPDATE source_file SET former_path = path, path = ?, alive = TRUE, waiting = CASE WHEN verdict IS NULL THEN TRUE ELSE FALSE END,"
                        + " change_kind = CASE WHEN change_run = ? AND change_kind = 'REMOVED' THEN 'MOVED' ELSE 'ADDED' END,"
                        + " change_run = ? WHERE file_id = ?",
                added.source().path(),
                run,
                run,
                dead.id());
    }

    private int nextCopy(String sha256) {
        Integer highest =
                jdbc.queryForObject("SELECT MAX(copy_no) FROM source_file WHERE sha256 = ?", Integer.class, sha256);
        return highest == null || sha256.isEmpty() ? 0 : highest + 1;
    }

    /** How a file differed in a run from the run before; nothing if it did not. */
    public Optional<Change> changeIn(int run, long id) {
        return jdbc
                .queryForList(
                        "SELECT change_kind FROM source_file WHERE file_id = ? AND change_run = ? AND change_kind IS NOT NULL",
                        String.class,
                        id,
                        run)
                .stream()
                .map(Change::valueOf)
                .findFirst();
    }

    /** Notes what became of a file; it waits no longer. */
    public void settle(long id, FileRow row, String rules, int run) {
        String reason = row.refusal().map(refusal -> refusal.reason().name()).orElse(null);
        jdbc.update(
                "UPDATE source_file SET waiting = FALSE, " + UNTRIED
                        + ", verdict = ?, reason = ?, detail = ?, format = ?, charset = ?, clippings = ?,"
                        + " rules = ?, refused_run = CASE WHEN ? = 'REFUSED' THEN CAST(? AS INTEGER) END WHERE file_id = ?",
                row.verdict().name(),
                reason,
                row.refusal().map(Refusal::detail).orElse(""),
                row.format(),
                row.charset(),
                row.clippings(),
                rules,
                row.verdict().name(),
                run,
                id);
    }

    /** Number of living files. */
    public int alive() {
        return count("WHERE alive = TRUE");
    }

    /** Number of files that differ in one way in this run. */
    public int changes(Change change, int run) {
        return count(
                "WHERE change_kind = ? AND change_run = ? AND alive = ?", change.name(), run, change != Change.REMOVED);
    }

    /** Number of files that this run refused. */
    public int refusedIn(int run) {
        return count("WHERE alive = TRUE AND verdict = 'REFUSED' AND refused_run = ?", run);
    }

    /** Number of living files with a verdict. */
    public int with(FileRow.Verdict verdict) {
        return count("WHERE alive = TRUE AND verdict = ?", verdict.name());
    }

    /** Number of living files by media type of those that were read, in the order of the types. */
    public Map<String, Integer> formats() {
        var formats = new TreeMap<String, Integer>();
        jdbc.query(
                "SELECT format, COUNT(*) FROM source_file WHERE alive = TRUE AND format <> '' GROUP BY format", row -> {
                    formats.put(row.getString(1), row.getInt(2));
                });
        return formats;
    }

    /** Up to {@code limit} living files behind {@code afterPath}, by path. */
    public List<FileRow> rows(String afterPath, int limit) {
        return jdbc.query(
                "SELECT * FROM source_file WHERE path > ? AND alive = TRUE AND verdict IS NOT NULL ORDER BY path LIMIT ?",
                FileTable::row,
                afterPath,
                limit);
    }

    private int count(String condition, Object... values) {
        return Optional.ofNullable(
                        jdbc.queryForObject("SELECT COUNT(*) FROM source_file " + condition, Integer.class, values))
                .orElseThrow();
    }

    static SourceFile source(ResultSet row) throws SQLException {
        return new SourceFile(row.getString("path"), row.getString("sha256"), row.getLong("size_bytes"));
    }

    static KnownFile known(ResultSet row, int number) throws SQLException {
        return new KnownFile(
                row.getLong("file_id"), source(row), row.getInt("copy_no"), row.getInt("tries"), row.getInt("outages"));
    }

    static FileRow row(ResultSet row, int number) throws SQLException {
        Optional<Refusal> refusal = Optional.empty();
        if (row.getString("reason") != null) {
            refusal = Optional.of(new Refusal(Reason.valueOf(row.getString("reason")), row.getString("detail")));
        }
        return new FileRow(
                source(row),
                row.getString("format"),
                row.getString("charset"),
                FileRow.Verdict.valueOf(row.getString("verdict")),
                refusal,
                row.getInt("clippings"));
    }
}
