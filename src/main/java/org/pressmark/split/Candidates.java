package org.pressmark.split;

import java.util.BitSet;
import org.pressmark.clipping.Mark;

/**
 * The lines at which an article may begin.
 *
 * @param lines below the end of a sentence or at the head of a paragraph
 * @param apart those that something more separates from what comes before: a rule, an end mark, a page, a heading
 */
record Candidates(BitSet lines, BitSet apart) {

    static Candidates of(Sheets sheets) {
        Lines lines = sheets.lines();
        var marked = new BitSet();
        for (Mark mark : lines.text().marks()) {
            if (mark.end() > mark.start()) {
                int line = lines.ink(lines.lineOf(mark.start()), lines.size());
                boolean runsOn = mark.kind() == Mark.Kind.PAGE && runsOn(sheets, line);
                marked.set(line, !runsOn || marked.get(line));
            }
        }
        var all = new BitSet();
        var apart = new BitSet();
        boolean separated = true;
        boolean below = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.at(i);
            if (Printed.isRule(line) || Printed.isEndMark(line)) {
                separated = true;
            } else if (!line.isEmpty() && !sheets.furniture().is(i)) {
                separated |= marked.get(i);
                all.set(i, separated || below || lines.opensBlock(i));
                apart.set(i, separated);
                separated = false;
                below = Printed.endsSentence(line);
            } else {
                separated |= marked.get(i) && sheets.furniture().is(i);
            }
        }
        return new Candidates(all, apart);
    }

    /** Whether the story runs on from the page before. */
    private static boolean runsOn(Sheets sheets, int line) {
        Lines lines = sheets.lines();
        int before = lines.inkBefore(line, 0);
        while (before >= 0 && sheets.furniture().is(before)) {
            before = lines.inkBefore(before, 0);
        }
        return before >= 0
                && !Printed.endsSentence(lines.at(before))
                && !Printed.isEndMark(lines.at(before))
                && !Printed.isRule(lines.at(before));
    }
}
