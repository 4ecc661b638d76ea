package org.pressmark.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.clipping.Mark;

/** Lines that belong to the pages of a print-out and not to the articles on them: page numbers, lines that stand at the head of many pages. */
public final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|seite|página|pagina|pág\\.)\\s{1,3}\\d{1,4}(?:\\s(?:of|de|von|di|sur|van)\\s\\d{1,4})?(?:\\s+(?:©|\\(c\\)).*)?|\\d{1,4}\\s?(?:/|of|von|sur)\\s?\\d{1,4}");
    private static final Pattern LINK = Pattern.compile(
            "(?i)Bookmark_\\d*|Link (?:to|zum) (?:PDF|Image|Web|Original|Bild).{0,30}|Return to (?:List|Top).{0,30}");
    private static final int HEAD = 2;
    private static final int LONGEST = 120;
    private static final int FEWEST_PAGES = 3;

    private final BitSet lines;

    private Furniture(BitSet lines) {
        this.lines = lines;
    }

    static Furniture of(Lines lines) {
        var found = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.at(i);
            if (line.length() <= LONGEST
                    && !line.isEmpty()
                    && (PAGE_NUMBER.matcher(line).matches()
                            || LINK.matcher(line).matches())) {
                found.set(i);
            }
        }
        lines.text().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.FURNITURE && mark.end() > mark.start())
                .forEach(mark -> found.set(lines.lineOf(mark.start()), lines.lineOf(mark.end() - 1) + 1));
        runningHeads(lines, found);
        return new Furniture(found);
    }

    boolean is(int line) {
        return lines.get(line);
    }

    private static void runningHeads(Lines lines, BitSet found) {
        var seen = new HashMap<String, List<Integer>>();
        for (Mark mark : lines.text().marks()) {
            if (mark.kind() != Mark.Kind.PAGE || mark.end() <= mark.start()) {
                continue;
            }
            int line = lines.ink(lines.lineOf(mark.start()), lines.size());
            for (int n = 0; n < HEAD && line < lines.size(); n++) {
                String words = lines.at(line).replaceAll("\\d+", "#");
                if (words.length() <= LONGEST) {
                    seen.computeIfAbsent(words, key -> new ArrayList<>()).add(line);
                }
                line = lines.ink(line + 1, lines.size());
            }
        }
        seen.values().stream()
                .filter(where -> where.size() >= FEWEST_PAGES)
                .forEach(where -> where.forEach(found::set));
    }
}
