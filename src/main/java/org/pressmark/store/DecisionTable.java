package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;
import org.springframework.jdbc.core.JdbcTemplate;

/** What librarians decided, by clipping. It is kept also for clippings that have left the archive. */
public final class DecisionTable {

    private final JdbcTemplate jdbc;

    DecisionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The decision about a clipping. */
    public Optional<Decision> find(String clippingId) {
        return jdbc
                .query("SELECT * FROM decision WHERE clipping_id = ?", (row, number) -> decision(row), clippingId)
                .stream()
                .findFirst();
    }

    /** The decisions about some clippings, by their marks. */
    public Map<String, Decision> find(Collection<String> clippingIds) {
        var found = new HashMap<String, Decision>();
        if (!clippingIds.isEmpty()) {
            jdbc.query(
                            "SELECT * FROM decision WHERE clipping_id IN (" + Sql.marks(clippingIds.size()) + ")",
                            (row, number) -> decision(row),
                            clippingIds.toArray())
                    .forEach(decision -> found.put(decision.clippingId(), decision));
        }
        return found;
    }

    /** Keeps a decision instead of one kept before. */
    public void put(Decision decision, int run) {
        remove(decision.clippingId());
        jdbc.update(
                "INSERT INTO decision (clipping_id, word, shown, typed, note, run_no) VALUES (?, ?, ?, ?, ?, ?)",
                decision.clippingId(),
                decision.word(),
                cells(decision.shown()),
                cells(decision.typed()),
                decision.note(),
                run);
    }

    /** Forgets the decision about a clipping. */
    public void remove(String clippingId) {
        jdbc.update("DELETE FROM decision WHERE clipping_id = ?", clippingId);
    }

    /** Up to {@code limit} decisions behind the one about {@code afterId}, by mark. */
    public List<Decision> page(String afterId, int limit) {
        return jdbc.query(
                "SELECT * FROM decision WHERE clipping_id > ? ORDER BY clipping_id LIMIT ?",
                (row, number) -> decision(row),
                afterId,
                limit);
    }

    /** Number of decisions. */
    public int count() {
        return Optional.ofNullable(jdbc.queryForObject("SELECT COUNT(*) FROM decision", Integer.class))
                .orElseThrow();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getString("clipping_id"),
                row.getString("word"),
                readCells(row.getString("shown")),
                readCells(row.getString("typed")),
                row.getString("note"));
    }

    private static String cells(Map<Column, String> cells) {
        return Lines.join(cells.entrySet().stream()
                .map(cell -> List.of(cell.getKey().name(), cell.getValue()))
                .toList());
    }

    private static Map<Column, String> readCells(String joined) {
        var cells = new EnumMap<Column, String>(Column.class);
        Lines.split(joined).forEach(parts -> cells.put(Column.valueOf(parts.get(0)), parts.get(1)));
        return cells;
    }
}
