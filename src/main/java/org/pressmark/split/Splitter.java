package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;

/** Cuts the text of a file into its clippings. The first layout of the list that recognises the file decides. */
public final class Splitter {

    private final List<Layout> layouts = layouts(Labels.load());

    /** Every layout, the most distinctive first. */
    static List<Layout> layouts(Labels labels) {
        return List.of(
                new MarkedArticles(),
                new HeaderLines(),
                new NexisClassic(labels),
                new NexisUni(labels),
                new FactivaFields(),
                new FactivaPages(),
                new ProQuest(labels),
                new Europresse(),
                new MailDigest(),
                new LabelledRecords(labels),
                new PressReader(),
                new NewspaperPage(),
                new Stories(labels),
                new WholeFile());
    }

    /** The clippings of a file in order, at least one. */
    public List<Clipping> split(SourceFile source, Text text) {
        Sheets sheets = Sheets.of(text);
        List<Cut> cuts = layouts.stream()
                .map(layout -> layout.cut(sheets))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow();
        List<Statement> ofFile = cuts.size() == 1
                ? text.statements()
                : text.statements().stream()
                        .filter(Splitter::speaksOfEveryClipping)
                        .toList();
        List<Pieces> pieces = Pieces.of(sheets.lines(), cuts);
        var clippings = new ArrayList<Clipping>();
        for (int i = 0; i < cuts.size(); i++) {
            var statements = new ArrayList<>(cuts.get(i).statements());
            statements.addAll(ofFile);
            clippings.add(new Clipping(
                    source,
                    i + 1,
                    pieces.get(i).text(),
                    pieces.get(i).locator(),
                    text.format(),
                    text.origin(),
                    text.quality(),
                    pieces.get(i).marks(),
                    statements,
                    cuts.get(i).doubts()));
        }
        return clippings;
    }

    /** The title or date of a file that holds several clippings says nothing about any one of them. */
    private static boolean speaksOfEveryClipping(Statement statement) {
        return statement.label() == Statement.Label.LANGUAGE;
    }
}
