package org.pressmark.store;

import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was read from each file, kept so that better rules need not open the file again. */
public final class TextTable {

    private final JdbcTemplate jdbc;

    TextTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the text of a file, instead of one kept before. */
    public void put(KnownFile file, Text text) {
        remove(file.id());
        jdbc.update(
                "INSERT INTO file_text (file_id, sha256, format, charset, origin, quality, marks, statements, characters)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.source().sha256(),
                text.format(),
                text.charset(),
                text.origin().name(),
                text.quality(),
                marks(text.marks()),
                statements(text.statements()),
                text.characters());
    }

    /** Forgets the text of a file. */
    public void remove(long id) {
        jdbc.update("DELETE FROM file_text WHERE file_id = ?", id);
    }

    /** The text that was read from exactly these bytes of a file. */
    public Optional<Text> find(KnownFile file) {
        return jdbc
                .query(
                        "SELECT * FROM file_text WHERE file_id = ? AND sha256 = ?",
                        (row, number) -> new Text(
                                row.getString("characters"),
                                row.getString("format"),
                                row.getString("charset"),
                                Text.Origin.valueOf(row.getString("origin")),
                                row.getInt("quality"),
                                readMarks(row.getString("marks")),
                                readStatements(row.getString("statements"))),
                        file.id(),
                        file.source().sha256())
                .stream()
                .findFirst();
    }

    private static String marks(List<Mark> marks) {
        return Lines.join(marks.stream()
                .map(mark -> List.of(mark.kind().name(), String.valueOf(mark.start()), String.valueOf(mark.end())))
                .toList());
    }

    private static List<Mark> readMarks(String joined) {
        return Lines.split(joined).stream()
                .map(parts -> new Mark(
                        Mark.Kind.valueOf(parts.get(0)),
                        Integer.parseInt(parts.get(1)),
                        Integer.parseInt(parts.get(2))))
                .toList();
    }

    private static String statements(List<Statement> statements) {
        return Lines.join(statements.stream()
                .map(statement ->
                        List.of(statement.label().name(), statement.origin().name(), statement.value()))
                .toList());
    }

    private static List<Statement> readStatements(String joined) {
        return Lines.split(joined).stream()
                .map(parts -> new Statement(
                        Statement.Label.valueOf(parts.get(0)), parts.get(2), Statement.Origin.valueOf(parts.get(1))))
                .toList();
    }
}
