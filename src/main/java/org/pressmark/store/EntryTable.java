package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Reprint;
import org.pressmark.clipping.SourceFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Clippings and their findings, one row for each finding. */
public final class EntryTable {

    private final JdbcTemplate jdbc;

    EntryTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The marks and sketches of the clippings of a file, by number. */
    public Map<Integer, Map.Entry<String, String>> sketches(long fileId) {
        var sketches = new HashMap<Integer, Map.Entry<String, String>>();
        jdbc.query(
                "SELECT clipping_no, clipping_id, sketch FROM clipping WHERE file_id = ?",
                row -> {
                    sketches.put(row.getInt(1), Map.entry(row.getString(2), row.getString(3)));
                },
                fileId);
        return sketches;
    }

    /** Puts the clippings of a file in the place of those that were kept before. */
    public void replace(long fileId, List<StoredClipping> clippings) {
        remove(fileId);
        for (StoredClipping clipping : clippings) {
            insert(fileId, clipping);
        }
    }

    /** Forgets the clippings of a file. */
    public void remove(long fileId) {
        jdbc.update(
                "DELETE FROM finding WHERE clipping_id IN (SELECT clipping_id FROM clipping WHERE file_id = ?)",
                fileId);
        jdbc.update("DELETE FROM clipping WHERE file_id = ?", fileId);
    }

    private void insert(long fileId, StoredClipping clipping) {
        Optional<Edtf> date = clipping.entry()
                .first(Column.DATE_PUBLISHED)
                .map(Finding::value)
                .flatMap(Edtf::parse);
        jdbc.update(
                "INSERT INTO clipping (clipping_id, file_id, clipping_no, locator, format, text_hash, sketch, date_earliest,"
                        + " date_latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                clipping.id(),
                fileId,
                clipping.number(),
                clipping.locator(),
                clipping.format(),
                clipping.textHash(),
                clipping.sketch(),
                date.flatMap(Edtf::earliest).map(LocalDate::toString).orElse(""),
                date.flatMap(Edtf::latest).map(LocalDate::toString).orElse(""));
        List<Object[]> rows = rows(clipping);
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    "INSERT INTO finding (clipping_id, column_key, position, found, own_key, heading_key, note, passages, mentions,"
                            + " rule_id, confidence, alternatives) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    private static List<Object[]> rows(StoredClipping clipping) {
        var rows = new ArrayList<Object[]>();
        clipping.entry().findings().forEach((column, findings) -> {
            for (int position = 0; position < findings.size(); position++) {
                Finding finding = findings.get(position);
                rows.add(new Object[] {
                    clipping.id(),
                    column.name(),
                    position,
                    finding.value(),
                    finding.key(),
                    finding.key().isEmpty() ? finding.value() : finding.key(),
                    finding.note(),
                    passages(finding.passages()),
                    Math.max(1, finding.passages().size()),
                    finding.rule(),
                    finding.confidence(),
                    Lines.join(finding.alternatives().stream().map(List::of).toList())
                });
            }
        });
        return rows;
    }

    /** The clippings of the living files behind {@code afterPath}, for up to {@code files} files, by path and number. */
    public List<Card> cards(String afterPath, int files) {
        return cards(sources("path > ? ", afterPath, files));
    }

    /** The clippings of the living file at this path, by number; none if there is no such file. */
    public List<Card> cardsAt(String path) {
        return cards(sources("path = ? ", path, 1));
    }

    private List<Card> cards(Map<Long, SourceFile> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        List<Skeleton> skeletons = skeletons(sources);
        Map<String, Entry> entries =
                entries(skeletons.stream().map(Skeleton::id).toList());
        return skeletons.stream()
                .map(skeleton -> skeleton.card(entries.getOrDefault(skeleton.id(), new Entry(Map.of()))))
                .sorted((one, other) -> {
                    int byPath = one.source().path().compareTo(other.source().path());
                    return byPath != 0 ? byPath : Integer.compare(one.number(), other.number());
                })
                .toList();
    }

    /** What was found in the clippings of a file, by their marks. */
    public Map<String, Entry> entriesOf(long fileId) {
        List<String> ids =
                jdbc.queryForList("SELECT clipping_id FROM clipping WHERE file_id = ?", String.class, fileId);
        var entriesOf = new HashMap<String, Entry>();
        ids.forEach(id -> entriesOf.put(id, new Entry(Map.of())));
        if (!ids.isEmpty()) {
            entriesOf.putAll(entries(ids));
        }
        return entriesOf;
    }

    private Map<Long, SourceFile> sources(String condition, String path, int files) {
        var sources = new LinkedHashMap<Long, SourceFile>();
        jdbc.query(
                "SELECT file_id, path, sha256, size_bytes FROM source_file WHERE " + condition
                        + "AND alive = TRUE AND verdict = 'CATALOGUED' AND clippings > 0 ORDER BY path LIMIT ?",
                row -> {
                    sources.put(row.getLong("file_id"), FileTable.source(row));
                },
                path,
                files);
        return sources;
    }

    private record Skeleton(String id, SourceFile source, int number, String locator, String format, Reprint reprint) {

        Card card(Entry entry) {
            return new Card(id, source, number, locator, format, entry, reprint);
        }
    }

    private List<Skeleton> skeletons(Map<Long, SourceFile> sources) {
        return jdbc.query(
                "SELECT c.clipping_id, c.file_id, c.clipping_no, c.locator, c.format, r.group_id, r.role, r.other_files"
                        + " FROM clipping c LEFT JOIN reprint r ON r.clipping_id = c.clipping_id WHERE c.file_id IN ("
                        + Sql.marks(sources.size()) + ")",
                (row, number) -> new Skeleton(
                        row.getString("clipping_id"),
                        Optional.ofNullable(sources.get(row.getLong("file_id"))).orElseThrow(),
                        row.getInt("clipping_no"),
                        row.getString("locator"),
                        row.getString("format"),
                        reprint(row)),
                sources.keySet().toArray());
    }

    private static Reprint reprint(ResultSet row) throws SQLException {
        String group = row.getString("group_id");
        if (group == null) {
            return Reprint.SINGLE;
        }
        List<String> others = Lines.split(row.getString("other_files")).stream()
                .map(parts -> parts.get(0))
                .toList();
        return new Reprint(group, row.getString("role"), others);
    }

    private Map<String, Entry> entries(Collection<String> ids) {
        var byClipping = new HashMap<String, Map<Column, List<Finding>>>();
        jdbc.query(
                "SELECT f.*, h.preferred FROM finding f LEFT JOIN heading h"
                        + " ON h.kind = f.column_key AND h.heading_key = f.heading_key WHERE f.clipping_id IN ("
                        + Sql.marks(ids.size()) + ") ORDER BY f.clipping_id, f.column_key, f.position",
                row -> {
                    byClipping
                            .computeIfAbsent(row.getString("clipping_id"), id -> new EnumMap<>(Column.class))
                            .computeIfAbsent(Column.valueOf(row.getString("column_key")), column -> new ArrayList<>())
                            .add(finding(row));
                },
                ids.toArray());
        var entries = new HashMap<String, Entry>();
        byClipping.forEach((id, findings) -> entries.put(id, new Entry(findings)));
        return entries;
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var finding = new Finding(
                row.getString("found"),
                row.getString("own_key"),
                row.getString("note"),
                readPassages(row.getString("passages")),
                row.getString("rule_id"),
                row.getInt("confidence"),
                Lines.split(row.getString("alternatives")).stream()
                        .map(parts -> parts.get(0))
                        .toList());
        String preferred = row.getString("preferred");
        return preferred == null ? finding : finding.withValue(preferred);
    }

    private static String passages(List<Passage> passages) {
        return Lines.join(passages.stream()
                .map(passage -> List.of(String.valueOf(passage.start()), passage.printed()))
                .toList());
    }

    private static List<Passage> readPassages(String joined) {
        return Lines.split(joined).stream()
                .map(parts -> {
                    int start = Integer.parseInt(parts.get(0));
                    return new Passage(start, start + parts.get(1).length(), parts.get(1));
                })
                .toList();
    }

    /** Number of clippings of living files. */
    public int count() {
        return Optional.ofNullable(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM clipping c JOIN source_file f ON f.file_id = c.file_id WHERE f.alive = TRUE"
                                + " AND f.verdict = 'CATALOGUED'",
                        Integer.class))
                .orElseThrow();
    }

    /** Number of clippings of living files that a person should look at. */
    public int toReview() {
        return Optional.ofNullable(jdbc.queryForObject(
                        "SELECT COUNT(DISTINCT c.clipping_id) FROM clipping c JOIN source_file f ON f.file_id = c.file_id"
                                + " JOIN finding g ON g.clipping_id = c.clipping_id WHERE f.alive = TRUE AND f.verdict = 'CATALOGUED'"
                                + " AND g.column_key = 'REVIEW_REASONS'",
                        Integer.class))
                .orElseThrow();
    }
}
