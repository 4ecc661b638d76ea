package org.pressmark.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clippings of living files as a person asks for them: by a name that they go by, or because they wait to be looked at. */
public final class ClippingIndex {

    /**
     * Where a clipping stands.
     *
     * @param id its mark
     * @param path the file that it was cut from
     * @param number its place in the file, from 1
     */
    public record Place(String id, String path, int number) {}

    private static final String PLACES =
            "SELECT c.clipping_id, f.path, c.clipping_no FROM clipping c JOIN source_file f ON f.file_id = c.file_id"
                    + " WHERE f.alive = TRUE AND f.verdict = 'CATALOGUED' AND ";
    private static final String IN_ORDER = " ORDER BY f.path, c.clipping_no";

    private final JdbcTemplate jdbc;

    ClippingIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The clippings whose mark begins with these characters, by file and number. */
    public List<Place> withMark(String beginning) {
        return places("LEFT(c.clipping_id, ?) = ?", beginning.length(), beginning);
    }

    /** The clippings of the file at this path, by number. */
    public List<Place> inFile(String path) {
        return places("f.path = ?", path);
    }

    /** The clippings of files whose path ends with {@code /} and this name, by file and number. */
    public List<Place> inFilesNamed(String name) {
        String ending = "/" + name;
        return places("RIGHT(f.path, ?) = ?", ending.length(), ending);
    }

    /** How many clippings wait for each reason to look at them, the commonest first. */
    public Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.query(
                "SELECT g.found, COUNT(*) AS clippings FROM clipping c JOIN source_file f ON f.file_id = c.file_id"
                        + " JOIN finding g ON g.clipping_id = c.clipping_id WHERE f.alive = TRUE AND f.verdict = 'CATALOGUED'"
                        + " AND g.column_key = 'REVIEW_REASONS' GROUP BY g.found ORDER BY clippings DESC, g.found",
                row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private List<Place> places(String condition, Object... values) {
        return jdbc.query(
                PLACES + condition + IN_ORDER,
                (row, number) -> new Place(row.getString(1), row.getString(2), row.getInt(3)),
                values);
    }
}
