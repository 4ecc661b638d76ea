package org.pressmark.catalogue;

import static org.pressmark.catalogue.TableColumn.number;
import static org.pressmark.catalogue.TableColumn.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.Run;

/** The tables that account for files and runs. */
final class RunTables {

    static final Table<FileRow> FILES = new Table<>(
            "files",
            "Files",
            "One row for each file of the archive, whatever became of it.",
            List.of(
                    text(
                            "path",
                            "File",
                            "Path relative to the input folder; !/ stands before the name of a document in a zip.",
                            row -> row.source().path()),
                    number("size", "Bytes", "Size in bytes.", row -> row.source()
                            .size()),
                    text(
                            "sha256",
                            "SHA-256",
                            "Digest of the bytes; empty if they could not be read.",
                            row -> row.source().sha256()),
                    text(
                            "format",
                            "Format",
                            "Media type, recognised by content; empty if it was not read.",
                            FileRow::format),
                    text("charset", "Encoding", "Encoding that plain text was read with.", FileRow::charset),
                    text("verdict", "Verdict", "catalogued, refused, or ignored by a rule.", row -> row.verdict()
                            .name()
                            .toLowerCase(Locale.ROOT)),
                    text(
                            "reason",
                            "Reason",
                            "Why it was refused, from a closed list.",
                            row -> ofRefusal(row, refusal -> refusal.reason().name())),
                    text(
                            "reason_plain",
                            "In words",
                            "Why it was refused and what to do.",
                            row -> ofRefusal(row, RunTables::inWords)),
                    number("clippings", "Clippings", "Number of clippings cut from it.", FileRow::clippings)),
            List.of("path"),
            List.of());

    /** The refused files, for the workbook. */
    static final Table<FileRow> PROBLEMS = new Table<>(
            "problems",
            "Problems",
            "One row for each file that could not be read.",
            List.of(
                    text("path", "File", "Path relative to the input folder.", row -> row.source()
                            .path()),
                    text(
                            "reason",
                            "Reason",
                            "Why it was refused, from a closed list.",
                            row -> ofRefusal(row, refusal -> refusal.reason().name())),
                    text("met", "What was met", "What the reader said.", row -> ofRefusal(row, Refusal::detail)),
                    text(
                            "advice",
                            "What to do",
                            "How the file can be made readable.",
                            row -> ofRefusal(row, refusal -> refusal.reason().advice()))),
            List.of("path"),
            List.of());

    static final Table<Run> RUNS = new Table<>(
            "runs",
            "Runs",
            "One row for each run over the archive; written at every run, also when nothing else changed.",
            List.of(
                    number("run_id", "Run", "Number of the run, from 1.", Run::number),
                    time("started", "Started", "When the run was first started, in UTC.", row -> row.started()
                            .toString()),
                    time("finished", "Finished", "When it was done, in UTC.", row -> row.finished()
                            .toString()),
                    number("found", "Found", "Files in the folder, documents in zips among them.", row -> row.tally()
                            .found()),
                    number("added", "Added", "Files not there before.", row -> row.tally()
                            .added()),
                    number("changed", "Changed", "Files with other bytes under a known path.", row -> row.tally()
                            .changed()),
                    number("moved", "Moved", "Files with known bytes under another path.", row -> row.tally()
                            .moved()),
                    number("removed", "Removed", "Files no longer there.", row -> row.tally()
                            .removed()),
                    number("unchanged", "Unchanged", "Files with the same path and bytes.", row -> row.tally()
                            .unchanged()),
                    number("refused", "Refused", "Files that this run refused.", Run::refusedNow)),
            List.of("run_id"),
            List.of());

    private RunTables() {}

    /** What was met, if anything was noted, and what to do. */
    static String inWords(Refusal refusal) {
        String detail = refusal.detail();
        if (detail.isEmpty()) {
            return refusal.reason().advice();
        }
        String stop = ".!?…".indexOf(detail.charAt(detail.length() - 1)) >= 0 ? "" : ".";
        return detail + stop + " " + refusal.reason().advice();
    }

    private static String ofRefusal(FileRow row, Function<Refusal, String> fact) {
        return row.refusal().map(fact).orElse("");
    }

    private static TableColumn<Run> time(String key, String title, String description, Function<Run, String> cell) {
        return new TableColumn<>(key, title, CellType.TIME, description, cell);
    }
}
