package org.pressmark.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Kind;

/** A page that holds clippings and a script that searches them. Written clipping by clipping; none is kept. */
final class SearchPage implements AutoCloseable {

    private static final String SCRIPT = Html.resource("report.js");

    private final BufferedWriter page;
    private final ShownHeadings headings;
    private final CardJson json;
    private final Set<String> places = new HashSet<>();
    private boolean first = true;

    /**
     * @param subtitle markup
     * @param linkTo leads from a file of the archive to its path as seen from the page
     */
    SearchPage(Path file, String title, String subtitle, ShownHeadings headings, UnaryOperator<String> linkTo)
            throws IOException {
        this.page = Files.newBufferedWriter(file);
        this.headings = headings;
        this.json = new CardJson(headings, linkTo);
        Shell.begin(
                page,
                title,
                Html.allowed(SCRIPT),
                Shell.filled(
                        "search.html",
                        Map.of("title", Html.escape(title), "subtitle", subtitle, "land", Shell.land())));
        Shell.sources(page);
        page.write("<script type=\"application/json\" id=\"catalogue\">{\"cards\":[");
    }

    /** Writes the one page of a small archive. */
    static void writeAll(Contents contents, ShownHeadings headings, UnaryOperator<String> linkTo, Path file)
            throws IOException {
        try (var page = new SearchPage(
                        file,
                        "Press clippings",
                        "Everything that the catalogue holds. Choose a bar, a place or a name to see the clippings behind it.",
                        headings,
                        linkTo);
                var cards = contents.cards()) {
            for (Iterator<Card> rest = cards.iterator(); rest.hasNext(); ) {
                page.add(rest.next());
            }
        }
    }

    void add(Card card) throws IOException {
        page.write(first ? "\n" : ",\n");
        first = false;
        page.write(Html.json(json.of(card)));
        places.addAll(json.shown(card, Kind.PLACE));
    }

    @Override
    public void close() throws IOException {
        page.write("\n],\"positions\":" + Html.json(headings.positions(places)) + "}</script>\n");
        page.write("<script>" + SCRIPT + "</script>\n");
        Shell.end(page);
        page.close();
    }
}
