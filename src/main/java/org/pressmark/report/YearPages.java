package org.pressmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Card;

/**
 * The pages of a large archive: one for each year, several where a year holds more clippings than a page may. At most one page of each
 * year is open at a time.
 */
final class YearPages {

    private static final String SUBTITLE =
            "One part of the catalogue. <a href=\"../" + Report.FILE + "\">Back to the overview of all years</a>";

    private final ShownHeadings headings;
    private final UnaryOperator<String> linkTo;
    private final Path folder;
    private final int clippingsOnPage;
    private final Map<String, OpenPage> open = new TreeMap<>();
    private final HeadingCounts counts;

    /** @param folder the output folder; the pages go into a folder in it */
    YearPages(ShownHeadings headings, UnaryOperator<String> linkTo, Path folder, int clippingsOnPage) {
        this.headings = headings;
        this.linkTo = path -> upwards(linkTo.apply(path));
        this.folder = folder;
        this.clippingsOnPage = clippingsOnPage;
        this.counts = new HeadingCounts(headings);
    }

    /** What the pages hold, complete after {@link #write}. */
    HeadingCounts counts() {
        return counts;
    }

    void write(Contents contents) throws IOException {
        Files.createDirectories(folder.resolve(Part.FOLDER));
        try (var cards = contents.cards()) {
            for (Iterator<Card> rest = cards.iterator(); rest.hasNext(); ) {
                add(rest.next());
            }
        } finally {
            for (OpenPage left : open.values()) {
                left.page.close();
            }
        }
    }

    private void add(Card card) throws IOException {
        OpenPage page = pageFor(Part.yearOf(card));
        page.page.add(card);
        page.clippings++;
        counts.count(page.part, card);
    }

    private OpenPage pageFor(String year) throws IOException {
        OpenPage current = open.get(year);
        if (current != null && current.clippings < clippingsOnPage) {
            return current;
        }
        var part = new Part(year, 1);
        if (current != null) {
            current.page.close();
            part = current.part.next();
        }
        var next = new OpenPage(
                new SearchPage(
                        folder.resolve(part.file()), "Press clippings, " + part.title(), SUBTITLE, headings, linkTo),
                part);
        open.put(year, next);
        return next;
    }

    private static String upwards(String link) {
        return link.isEmpty() || link.startsWith("/") ? link : "../" + link;
    }

    private static final class OpenPage {

        private final SearchPage page;
        private final Part part;
        private int clippings;

        private OpenPage(SearchPage page, Part part) {
            this.page = page;
            this.part = part;
        }
    }
}
