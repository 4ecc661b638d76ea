package org.pressmark.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Change;
import org.springframework.jdbc.core.JdbcTemplate;

/** In what the clippings of the last run that met something new differ from those of the one before. */
public final class ChangeTable {

    private static final String INSERT =
            "INSERT INTO change (run_no, clipping_id, headline, path, kind, column_key, value_before, value_after, cause,"
                    + " of_whole_file) ";

    private final JdbcTemplate jdbc;

    ChangeTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what changed in a run. */
    public void add(Collection<Change> changes, int run) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                INSERT + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)",
                changes.stream()
                        .map(change -> new Object[] {
                            run,
                            change.clippingId(),
                            change.headline(),
                            change.path(),
                            change.kind().name(),
                            change.column(),
                            change.before(),
                            change.after(),
                            change.cause().name()
                        })
                        .toList());
    }

    /** Forgets what changed in earlier runs. */
    public void forgetBefore(int run) {
        jdbc.update("DELETE FROM change WHERE run_no < ?", run);
    }

    /**
     * Adds the clippings of the files that came, went or moved in a run: those that the run had noted before are noted anew, so that it
     * may be done again.
     */
    public void addFiles(int run) {
        jdbc.update("DELETE FROM change WHERE run_no = ? AND of_whole_file = TRUE", run);
        jdbc.update(
                INSERT + "SELECT CAST(? AS INTEGER), c.clipping_id, COALESCE(f.found, ''), s.path, s.change_kind, '',"
                        + " CASE WHEN s.change_kind = 'MOVED' THEN s.former_path ELSE '' END, '', 'FILE', TRUE"
                        + " FROM source_file s JOIN clipping c ON c.file_id = s.file_id"
                        + " LEFT JOIN finding f ON f.clipping_id = c.clipping_id AND f.column_key = 'HEADLINE' AND f.position = 0"
                        + " WHERE s.change_run = ? AND s.change_kind IN ('ADDED', 'REMOVED', 'MOVED')",
                run,
                run);
    }

    /** Up to {@code limit} changes behind {@code last}, or the first ones, by file, clipping and column. */
    public List<Change> page(Optional<Change> last, int limit) {
        String path = last.map(Change::path).orElse("");
        String clipping = last.map(Change::clippingId).orElse("");
        String column = last.map(Change::column).orElse("");
        return jdbc.query(
                "SELECT * FROM change WHERE path >= ? AND (path > ? OR clipping_id > ? OR clipping_id = ? AND column_key > ?)"
                        + " ORDER BY path, clipping_id, column_key LIMIT ?",
                (row, number) -> new Change(
                        row.getString("clipping_id"),
                        row.getString("headline"),
                        row.getString("path"),
                        Change.Kind.valueOf(row.getString("kind")),
                        row.getString("column_key"),
                        row.getString("value_before"),
                        row.getString("value_after"),
                        Change.Cause.valueOf(row.getString("cause"))),
                path,
                path,
                clipping,
                clipping,
                column,
                limit);
    }
}
