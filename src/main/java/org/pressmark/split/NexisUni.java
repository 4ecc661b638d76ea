package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * Nexis Uni and Lexis Advance: headline, outlet, day, copyright, {@code Section:}, {@code Byline:}, a line {@code Body}, the story,
 * {@code Load-Date:} and {@code End of Document}. The cover with its list of documents is left out.
 */
final class NexisUni implements Layout {

    private static final Pattern END = Pattern.compile(
            "(?i)End of Document|Fin du document|Ende des Dokuments|Fin del documento|Fine del documento|Fim do documento|Einde van document");
    private static final Pattern BODY =
            Pattern.compile("(?i)Body|Corps|Hauptteil|Cuerpo|Corpo|Textkörper|Volltext|Full Text");
    private static final Pattern BELOW = Pattern.compile(
            "(?i)Classification|Klassifizierung|Clasificación|Graphic|Grafik|Graphique|Notes|Correction");
    private static final Pattern COVER = Pattern.compile(
            "(?i)(?:User Name|Date and Time|Job Number|Client/Matter|Search Terms|Search Type|Narrowed by|Content Type|Documents? \\(\\d+\\)).*");

    private final Labelled labelled;

    NexisUni(Labels labels) {
        this.labelled = new Labelled(labels);
    }

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        var cuts = new ArrayList<Cut>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (END.matcher(lines.at(i)).matches()) {
                article(sheets, from, i).ifPresent(cuts::add);
                from = i + 1;
            }
        }
        return cuts;
    }

    private Optional<Cut> article(Sheets sheets, int segment, int to) {
        Lines lines = sheets.lines();
        int from = afterCover(lines, segment, to);
        int day = day(sheets, from, to);
        if (day == to) {
            return Optional.empty();
        }
        Draft draft = sheets.draft();
        int outlet = lines.inkBefore(day, from);
        int headline = headline(sheets, outlet, from);
        if (headline < outlet) {
            draft.state(Statement.Label.HEADLINE, lines.joined(headline, outlet));
            draft.keep(headline, outlet);
        }
        if (outlet >= from) {
            draft.state(
                    Statement.Label.OUTLET, lines.at(outlet).replaceFirst("(?:(?<!\\s)\\s++)?\\([^()]{2,40}\\)$", ""));
        }
        draft.state(Statement.Label.PUBLISHED, lines.at(day));
        int body = body(sheets, day + 1, to, draft);
        int below = below(lines, body, to);
        int trailer = labelled.trailer(lines, Math.min(body, below), below, draft);
        labelled.trailer(lines, below, to, draft);
        return draft.keep(body, Math.min(trailer, below)).cut();
    }

    private static int afterCover(Lines lines, int from, int to) {
        int after = from;
        for (int i = from; i < to; i++) {
            if (COVER.matcher(lines.at(i)).matches()) {
                after = i + 1;
            }
        }
        boolean wrapped = after > from
                && lines.at(after - 1).matches("(?i)Search Terms.*")
                && after < to
                && !lines.isBlank(after);
        return wrapped ? lines.blockEnd(after, to) : after;
    }

    /** The line with the day of publication, which stands above the copyright line and the labels. */
    private int day(Sheets sheets, int from, int to) {
        Lines lines = sheets.lines();
        for (int i = from; i < to; i++) {
            if (BODY.matcher(lines.at(i)).matches()) {
                return to;
            }
            if (!sheets.furniture().is(i)
                    && Printed.isDateLine(lines.at(i))
                    && labelled.at(lines, i).isEmpty()
                    && !Printed.isCopyright(lines.at(i))
                    && i > lines.ink(from, to)) {
                return i;
            }
        }
        return to;
    }

    private static int headline(Sheets sheets, int outlet, int from) {
        Lines lines = sheets.lines();
        int last = lines.inkBefore(outlet, from);
        while (last >= from && sheets.furniture().is(last)) {
            last = lines.inkBefore(last, from);
        }
        return last < from ? outlet : lines.blockStart(last, from);
    }

    /** Reads what stands between the day and the story; gives the first line of the story. */
    private int body(Sheets sheets, int from, int to, Draft draft) {
        Lines lines = sheets.lines();
        int line = from;
        while (line < to && !BODY.matcher(lines.at(line)).matches()) {
            line++;
        }
        if (line < to) {
            for (int i = from; i < line; i++) {
                int next = labelled.header(lines, i, line, draft);
                i = Math.max(i, next - 1);
            }
            return line + 1;
        }
        int first = lines.ink(from, to);
        boolean edition = first < to && labelled.at(lines, first).isEmpty() && !lines.opensBlock(first);
        if (edition) {
            draft.state(Statement.Label.EDITION, lines.at(first));
        }
        return labelled.header(lines, edition ? first + 1 : first, to, draft);
    }

    private static int below(Lines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.opensBlock(i) && BELOW.matcher(lines.at(i)).matches()) {
                return i;
            }
        }
        return to;
    }
}
