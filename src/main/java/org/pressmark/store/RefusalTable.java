package org.pressmark.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Reason;
import org.springframework.jdbc.core.JdbcTemplate;

/** The living files that are refused, by reason. */
public final class RefusalTable {

    private static final String REFUSED = "WHERE alive = TRUE AND verdict = 'REFUSED' AND waiting = FALSE ";

    private final JdbcTemplate jdbc;

    RefusalTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many files stand refused for each reason; a reason for which none does is absent. */
    public Map<Reason, Integer> counts() {
        var counts = new EnumMap<Reason, Integer>(Reason.class);
        jdbc.query("SELECT reason, COUNT(*) FROM source_file " + REFUSED + "GROUP BY reason", row -> {
            counts.put(Reason.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    /** Up to {@code limit} of the files that are refused for one reason, by path. */
    public List<FileRow> rows(Reason reason, int limit) {
        return jdbc.query(
                "SELECT * FROM source_file " + REFUSED + "AND reason = ? ORDER BY path LIMIT ?",
                FileTable::row,
                reason.name(),
                limit);
    }

    /**
     * Lets the files wait again that are refused for one of {@code reasons}, as if their reading had never been begun. A file whose
     * bytes could not be read at all, so that it has no digest, is left out: each run looks at such a file anew.
     *
     * @return how many wait
     */
    public int await(Collection<Reason> reasons) {
        if (reasons.isEmpty()) {
            return 0;
        }
        return jdbc.update(
                "UPDATE source_file SET waiting = TRUE, " + FileTable.UNTRIED + " " + REFUSED
                        + "AND sha256 <> '' AND reason IN (" + Sql.marks(reasons.size()) + ")",
                reasons.stream().map(Reason::name).toArray());
    }
}
