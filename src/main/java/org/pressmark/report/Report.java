package org.pressmark.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.pressmark.catalogue.CatalogueWriter;
import org.pressmark.catalogue.Contents;

/**
 * Writes {@code report.html}. An archive of few clippings gets one page that holds them all; a larger one gets an overview, and pages in
 * the folder {@code report}, one for each year or several where a year is large.
 */
public final class Report implements CatalogueWriter {

    /** The page that one opens. */
    public static final String FILE = "report.html";

    /** Clippings that a browser searches without being felt to wait; about 4 MB of page. */
    static final int PAGE = 4_000;

    private final UnaryOperator<String> linkTo;
    private final int clippingsOnPage;

    /**
     * @param linkTo leads from a file of the archive to its path as seen from the output folder, as in {@link
     *     org.pressmark.catalogue.Catalogues}
     */
    public Report(UnaryOperator<String> linkTo) {
        this(linkTo, PAGE);
    }

    Report(UnaryOperator<String> linkTo, int clippingsOnPage) {
        this.linkTo = linkTo;
        this.clippingsOnPage = clippingsOnPage;
    }

    @Override
    public String mainFile() {
        return FILE;
    }

    @Override
    public void write(Contents contents, Path folder) throws IOException {
        var headings = new ShownHeadings(contents);
        long clippings = count(contents);
        if (clippings <= clippingsOnPage) {
            SearchPage.writeAll(contents, headings, linkTo, folder.resolve(FILE));
            return;
        }
        var pages = new YearPages(headings, linkTo, folder, clippingsOnPage);
        pages.write(contents);
        new Overview(headings, pages.counts()).write(folder.resolve(FILE));
    }

    private static long count(Contents contents) {
        try (var cards = contents.cards()) {
            return cards.count();
        }
    }
}
