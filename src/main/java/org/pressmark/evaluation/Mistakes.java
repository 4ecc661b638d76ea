package org.pressmark.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong, so that a person can open the file and look. */
final class Mistakes {

    private static final String ROW = "  ";
    private static final String DETAIL = "      ";

    private Mistakes() {}

    /** The mistakes of each field, at most {@code most} of a field, and files with a wrong number of clippings. */
    static List<String> of(Collection<FileMatch> files, List<ScoredField> fields, int most) {
        var lines = new ArrayList<String>();
        append(
                lines,
                "number of clippings",
                files.stream().flatMap(Mistakes::ofCount).toList(),
                most);
        for (ScoredField field : fields) {
            Stream<List<String>> mistakes =
                    files.stream().flatMap(FileMatch::all).flatMap(pair -> ofField(field, pair).stream());
            append(lines, field.title(), mistakes.toList(), most);
        }
        return lines;
    }

    private static void append(List<String> lines, String title, List<List<String>> mistakes, int most) {
        if (mistakes.isEmpty() || most == 0) {
            return;
        }
        String shown = mistakes.size() > most ? ", the first " + most : "";
        lines.add("");
        lines.add("Wrong in " + title + ": " + mistakes.size() + shown);
        mistakes.stream().limit(most).forEach(lines::addAll);
    }

    private static Stream<List<String>> ofCount(FileMatch file) {
        return file.hasRightCount()
                ? Stream.empty()
                : Stream.of(List.of(ROW + file.gold().get(0).file() + ": "
                        + file.gold().size() + " clippings, found " + file.rows()));
    }

    private static Optional<List<String>> ofField(ScoredField field, FileMatch.Pair pair) {
        return field.isList() ? ofList(field, pair) : ofCell(field, pair);
    }

    private static Optional<List<String>> ofCell(ScoredField field, FileMatch.Pair pair) {
        String cell = pair.row().cell(field);
        return pair.gold()
                .value(field)
                .filter(gold -> !pair.row().exists() || !field.accepts(gold, cell))
                .map(gold -> List.of(
                        heading(pair),
                        DETAIL + "gold:  " + (gold.isEmpty() ? "(none)" : gold),
                        DETAIL + "found: " + found(cell, pair.row())));
    }

    private static Optional<List<String>> ofList(ScoredField field, FileMatch.Pair pair) {
        return pair.gold()
                .list(field)
                .map(gold -> ListJudgement.of(field, gold, pair.row().list(field)))
                .map(judgement -> {
                    boolean complete = !pair.gold().incomplete().contains(field);
                    var lines = new ArrayList<String>();
                    if (!judgement.missed().isEmpty()) {
                        lines.add(DETAIL + "missed: " + String.join("; ", judgement.missed()));
                    }
                    if (complete && !judgement.wrong().isEmpty()) {
                        lines.add(DETAIL + "wrong:  " + String.join("; ", judgement.wrong()));
                    }
                    return lines;
                })
                .filter(lines -> !lines.isEmpty())
                .map(lines ->
                        Stream.concat(Stream.of(heading(pair)), lines.stream()).toList());
    }

    private static String found(String cell, CatalogueRow row) {
        if (!row.exists()) {
            return "(no row)";
        }
        return cell.isBlank() ? "(none)" : cell;
    }

    private static String heading(FileMatch.Pair pair) {
        return ROW + pair.gold().file() + " no. " + pair.gold().number();
    }
}
