package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.StatedLine;
import org.pressmark.clipping.Statement;

/**
 * Articles that the file itself keeps apart: items of NITF, NewsML-G2 and feeds, and a web page's list of articles. The reader marked them
 * and set above each what is stated of it.
 */
final class MarkedArticles implements Layout {

    @Override
    public List<Cut> cut(Sheets sheets) {
        var cuts = new ArrayList<Cut>();
        for (Mark mark : sheets.text().marks()) {
            if (mark.kind() == Mark.Kind.ARTICLE && mark.end() > mark.start()) {
                article(sheets, mark).ifPresent(cuts::add);
            }
        }
        return cuts;
    }

    private static Optional<Cut> article(Sheets sheets, Mark mark) {
        Lines lines = sheets.lines();
        Draft draft = sheets.draft();
        int line = lines.lineOf(mark.start());
        int to = lines.lineOf(mark.end() - 1) + 1;
        Optional<Statement> stated = StatedLine.read(lines.at(line));
        while (line < to && stated.isPresent()) {
            Statement statement = stated.get();
            if (statement.label() == Statement.Label.HEADLINE && !draft.isStated(Statement.Label.HEADLINE)) {
                draft.keepValue(line, statement.value(), line + 1);
            }
            draft.state(statement.label(), statement.value());
            line++;
            stated = line < to ? StatedLine.read(lines.at(line)) : Optional.empty();
        }
        return draft.keep(line, to).cut();
    }
}
