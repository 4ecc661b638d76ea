package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Reprint;
import org.pressmark.clipping.Twin;
import org.pressmark.clipping.Usage;
import org.springframework.jdbc.core.JdbcTemplate;

/** Headings and reprint groups across the archive: what the findings of living files are reconciled to. */
public final class HeadingTable {

    /** Rows that the database holds in memory at a time while a long list is read. */
    private static final int FETCH = 1_000;

    private static final String LIVING =
            " JOIN source_file s ON s.file_id = c.file_id AND s.alive = TRUE AND s.verdict = 'CATALOGUED'";

    private static final String LANGUAGE =
            " LEFT JOIN finding l ON l.clipping_id = f.clipping_id AND l.column_key = 'LANGUAGE' AND l.position = 0";

    private final JdbcTemplate jdbc;

    HeadingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every form of every name of one kind in living files, by key, then by language, form and note. */
    public void usages(Kind kind, Consumer<Usage> each) {
        var streaming = streaming();
        streaming.query(
                "SELECT f.heading_key, COALESCE(l.found, '') AS spoken, f.found, f.note, COUNT(*) AS clippings, SUM(f.mentions) AS mentions,"
                        + " MIN(CASE WHEN c.date_earliest = '' THEN '9999' ELSE c.date_earliest END) AS earliest,"
                        + " MAX(c.date_latest) AS latest"
                        + " FROM finding f JOIN clipping c ON c.clipping_id = f.clipping_id" + LIVING + LANGUAGE
                        + " WHERE f.column_key = ? GROUP BY f.heading_key, l.found, f.found, f.note"
                        + " ORDER BY f.heading_key, l.found, f.found, f.note",
                row -> {
                    each.accept(usage(kind, row));
                },
                kind.column().name());
    }

    private static Usage usage(Kind kind, ResultSet row) throws SQLException {
        String earliest = row.getString("earliest");
        return new Usage(
                kind,
                row.getString("heading_key"),
                row.getString("spoken"),
                row.getString("found"),
                row.getString("note"),
                row.getInt("clippings"),
                row.getInt("mentions"),
                earliest.equals("9999") ? "" : earliest,
                row.getString("latest"));
    }

    private JdbcTemplate streaming() {
        var streaming =
                new JdbcTemplate(Optional.ofNullable(jdbc.getDataSource()).orElseThrow());
        streaming.setFetchSize(FETCH);
        return streaming;
    }

    /** Forgets all headings of a kind. */
    public void clear(Kind kind) {
        jdbc.update("DELETE FROM heading WHERE kind = ?", kind.column().name());
        jdbc.update("DELETE FROM heading_form WHERE kind = ?", kind.column().name());
    }

    /** Adds headings. */
    public void add(Collection<Heading> headings) {
        if (headings.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "INSERT INTO heading (kind, heading_key, heading_id, preferred, filing, note, variants, clippings, mentions, earliest,"
                        + " latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                headings.stream().map(HeadingTable::row).toList());
        List<Object[]> forms = headings.stream().flatMap(HeadingTable::forms).toList();
        if (!forms.isEmpty()) {
            jdbc.batchUpdate(
                    "INSERT INTO heading_form (kind, heading_key, language, preferred) VALUES (?, ?, ?, ?)", forms);
        }
    }

    private static Stream<Object[]> forms(Heading heading) {
        return heading.forms().entrySet().stream().map(form ->
                new Object[] {heading.kind().column().name(), heading.key(), form.getKey(), form.getValue()});
    }

    private static Object[] row(Heading heading) {
        return new Object[] {
            heading.kind().column().name(),
            heading.key(),
            heading.id(),
            heading.preferred(),
            heading.filing(),
            heading.note(),
            Lines.join(heading.variants().stream().map(List::of).toList()),
            heading.clippings(),
            heading.mentions(),
            heading.earliest(),
            heading.latest()
        };
    }

    /** Up to {@code limit} headings of a kind, without the forms of single languages, behind the one filed under {@code afterFiling} with {@code afterId}. */
    public List<Heading> page(Kind kind, String afterFiling, String afterId, int limit) {
        return jdbc.query(
                "SELECT * FROM heading WHERE kind = ? AND filing >= ? AND (filing > ? OR heading_id > ?)"
                        + " ORDER BY filing, heading_id LIMIT ?",
                (row, number) -> heading(kind, row),
                kind.column().name(),
                afterFiling,
                afterFiling,
                afterId,
                limit);
    }

    private static Heading heading(Kind kind, ResultSet row) throws SQLException {
        return new Heading(
                kind,
                row.getString("heading_id"),
                row.getString("heading_key"),
                row.getString("preferred"),
                Map.of(),
                row.getString("filing"),
                row.getString("note"),
                Lines.split(row.getString("variants")).stream()
                        .map(parts -> parts.get(0))
                        .toList(),
                row.getInt("clippings"),
                row.getInt("mentions"),
                row.getString("earliest"),
                row.getString("latest"),
                Optional.empty());
    }

    /** Number of headings of a kind. */
    public int count(Kind kind) {
        return Optional.ofNullable(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM heading WHERE kind = ?",
                        Integer.class,
                        kind.column().name()))
                .orElseThrow();
    }

    /** Every clipping of a living file whose text stands in another one as well, by text, then by path and number. */
    public void twins(Consumer<Twin> each) {
        streaming()
                .query(
                        "SELECT c.text_hash, c.clipping_id, s.path, c.clipping_no, c.date_earliest FROM clipping c"
                                + LIVING
                                + " WHERE c.text_hash IN (SELECT c.text_hash FROM clipping c" + LIVING
                                + " GROUP BY c.text_hash HAVING COUNT(*) > 1) ORDER BY c.text_hash, s.path, c.clipping_no",
                        row -> {
                            each.accept(new Twin(
                                    row.getString("text_hash"),
                                    row.getString("clipping_id"),
                                    row.getString("path"),
                                    row.getInt("clipping_no"),
                                    row.getString("date_earliest")));
                        });
    }

    /** Forgets all reprint groups. */
    public void clearReprints() {
        jdbc.update("DELETE FROM reprint");
    }

    /** Keeps which clippings are reprints of which. */
    public void addReprints(Map<String, Reprint> reprints) {
        if (reprints.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "INSERT INTO reprint (clipping_id, group_id, role, other_files) VALUES (?, ?, ?, ?)",
                reprints.entrySet().stream()
                        .map(reprint -> new Object[] {
                            reprint.getKey(),
                            reprint.getValue().group(),
                            reprint.getValue().role(),
                            Lines.join(reprint.getValue().otherFiles().stream()
                                    .map(List::of)
                                    .toList())
                        })
                        .toList());
    }
}
